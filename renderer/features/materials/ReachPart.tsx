import type { MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { SectionHeading } from '../../components/index.ts';
import { inSentence, OUTCOME, STAGE_KIND } from '../../lib/labels.ts';
import { Figure } from './Figure.tsx';
import { rateWords } from './words.ts';

/** What became of a version: where it was sent, how far that came, and how it ended. */
export function ReachPart({ version: { reach, leftOutIds }, title }: { version: MaterialVersion; title: string }) {
  const { opportunityIds, reached, outcomes } = reach;
  return (
    <section aria-label="What became of it" className="flex flex-col gap-1">
      <SectionHeading level={3}>What became of it</SectionHeading>
      {opportunityIds.length === 0 && leftOutIds.length === 0 ? (
        <p className="m-0 text-base text-ink2">
          It was sent nowhere yet. Add it to an opportunity where it goes, under Materials.
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Figure label="Sent to" title={`Got ${title}`} opportunityIds={opportunityIds} />
          {reached.map(({ kind, opportunityIds: ids, rate }) => (
            <Figure
              key={kind}
              label={`Reached ${inSentence(STAGE_KIND[kind])}`}
              share={rateWords(rate)}
              title={`Got ${title} and reached ${inSentence(STAGE_KIND[kind])}`}
              opportunityIds={ids}
            />
          ))}
          {outcomes.map(({ outcome, opportunityIds: ids }) => (
            <Figure
              key={outcome}
              label={OUTCOME[outcome]}
              title={`Got ${title}: ${inSentence(OUTCOME[outcome])}`}
              opportunityIds={ids}
            />
          ))}
          {leftOutIds.length > 0 && (
            <Figure label="Left out of" title={`${title} is left out there`} opportunityIds={leftOutIds} />
          )}
        </div>
      )}
      {reached.some(({ rate }) => rate.percentage === null) && (
        <p className="m-0 text-sm text-ink3">It went to too few opportunities for percentages.</p>
      )}
    </section>
  );
}
