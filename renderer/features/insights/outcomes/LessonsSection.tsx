import { useDeferredValue, useState } from 'react';
import type { LessonRow, LessonsView } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { Button, DateText, SearchField } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { OUTCOME } from '../../../lib/labels.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useDay } from '../../../lib/use-day.ts';
import { lessonInsights } from './store.ts';
import { reasonWords } from './words.ts';

const TITLE = 'What they said, what I learnt';

/** Lessons and feedback in the words they were written in, by reason; searched as typed. */
export function LessonsSection({ input }: { input: InsightsPeriod }) {
  const [words, setWords] = useState('');
  const { data: answer } = lessonInsights.use({ ...input, words: useDeferredValue(words) });
  const [data, setData] = useState(answer);
  // While the next words are looked for, what was found last stays.
  if (answer !== null && answer !== data) setData(answer);
  return (
    <section aria-label={TITLE} className="card min-w-0 px-3 py-2.5">
      <header className="flex flex-wrap items-start gap-2 pb-1">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="m-0 text-base font-650 text-ink">{TITLE}</h2>
          <p role="status" className="m-0 text-sm text-ink2">
            {data === null ? '' : `${count(data.total, 'close-out')} with words, by reason, the newest first.`}
          </p>
        </div>
        <SearchField label="Search feedback and lessons" value={words} onChange={setWords} className="w-64" />
      </header>
      {data !== null && data.total === 0 && (
        <p className="m-0 text-sm text-ink2">
          {words.trim() === ''
            ? 'What they say at the end, and what you take from it, stands here once it is written in a close-out.'
            : 'No feedback and no lesson says that. Search for fewer words.'}
        </p>
      )}
      {data?.groups.map((group) => (
        <Group key={String(group.reason)} group={group} />
      ))}
    </section>
  );
}

/** At first so many of each reason. */
const FIRST = 3;

function Group({ group: { reason, total, rows } }: { group: LessonsView['groups'][number] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <section aria-label={reasonWords(reason)} className="pt-2">
      <h3 className="m-0 text-sm font-650 text-ink2">
        {reasonWords(reason)} <span className="tabular font-normal text-ink3">{total}</span>
      </h3>
      <ul className="m-0 flex list-none flex-col divide-y divide-line p-0">
        {shown.map((row) => (
          <Lesson key={row.opportunityId} row={row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button size="sm" variant="quiet" onPress={() => setWhole(true)}>
          {`${rows.length - shown.length} more for ${reasonWords(reason)}`}
        </Button>
      )}
      {isWhole && total > rows.length && (
        <p className="m-0 text-sm text-ink2">{`${total - rows.length} older ones are found by their words.`}</p>
      )}
    </section>
  );
}

function Lesson({ row }: { row: LessonRow }) {
  const { today } = useDay();
  return (
    <li className="flex items-start gap-2 py-1.5">
      <div className="min-w-0 flex-1">
        {row.feedback.trim() !== '' && (
          <p className="selectable m-0 text-base whitespace-pre-wrap">“{row.feedback.trim()}”</p>
        )}
        {row.lessons.trim() !== '' && (
          <p className="selectable m-0 text-base whitespace-pre-wrap">
            <span className="text-ink2">I take from it: </span>
            {row.lessons.trim()}
          </p>
        )}
        <p className="m-0 text-sm text-ink3">
          {row.company} · {row.title} · {OUTCOME[row.outcome]}, <DateText date={row.closedOn} today={today} />
        </p>
      </div>
      <Button
        size="sm"
        variant="quiet"
        aria-label={`Open ${row.company}, ${row.title}`}
        onPress={() => navigate.openPanel({ kind: 'opportunity', id: row.opportunityId })}
      >
        Open
      </Button>
    </li>
  );
}
