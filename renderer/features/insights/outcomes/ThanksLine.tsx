import type { Thanks } from '../../../../db/domain/discipline.ts';
import type { InsightRow } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { Button } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { ROUND_KIND } from '../../../lib/labels.ts';
import { openThings, thanksInsights } from './store.ts';
import { THANKS, labelled, rateWords } from './words.ts';

const roundWords = ({ what }: InsightRow) => labelled(ROUND_KIND, what);

/** Thank-yous sent within a day of a round: the counts, each opening the interviewers behind it. */
export function ThanksLine({ input }: { input: InsightsPeriod }) {
  const { data: thanks } = thanksInsights.use(input);
  if (thanks === null) return null;
  const met = thanks.inTime.whole + thanks.ahead;
  if (met === 0) return <>Nobody was met in a round in this time, so no thanks were owed.</>;
  const counts: readonly [Thanks, number][] = [
    ['in_time', thanks.inTime.part],
    ['later', thanks.later],
    ['none', thanks.none],
    ['ahead', thanks.ahead],
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        {`Thanked within ${count(thanks.within, 'day')} of a round: ${rateWords(thanks.inTime)} interviewers.`}
      </span>
      {counts.map(([state, many]) =>
        many === 0 ? null : (
          <Button
            key={state}
            size="sm"
            variant="quiet"
            onPress={() =>
              void openThings(
                'insights.thanksRows',
                { ...input, thanks: state },
                { title: `Interviewers ${THANKS[state]}`, wordsOf: roundWords },
              )
            }
          >
            {`${many} ${THANKS[state]}`}
          </Button>
        ),
      )}
    </div>
  );
}
