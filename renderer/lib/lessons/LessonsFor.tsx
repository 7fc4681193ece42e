import { useState } from 'react';
import type { LessonView } from '../../../electron/ipc/contract/lesson.ts';
import type { RoundKind } from '../../../db/domain/vocabulary.ts';
import { Button, SectionHeading } from '../../components/index.ts';
import { relativeDate } from '../format.ts';
import { navigate } from '../navigation.ts';
import { useDay } from '../use-day.ts';
import { lessons } from './resource.ts';
import { becauseOf, sourceOf } from './words.ts';

interface LessonsForProps {
  opportunityId?: string;
  /** A company by its name, before there is an opportunity. */
  company?: string;
  /** The kind of round that is planned; without it that of the next round. */
  roundKind?: RoundKind;
  /** Who will be there, besides those who take part already. */
  personIds?: readonly string[];
  /** How many are shown at first. */
  limit?: number;
  level?: 2 | 3 | 4;
  /** For paper: every line without its button, and none is folded away beyond `limit`. */
  isStatic?: boolean;
}

const NOBODY: readonly string[] = [];

/** What was learnt earlier where it helps now: same company, same kind of round, same person. Nothing learnt, nothing shown. */
export function LessonsFor({ limit = 3, level = 3, isStatic = false, personIds = NOBODY, ...about }: LessonsForProps) {
  const { data } = lessons.use({ ...about, personIds: [...personIds] });
  const [isWhole, setWhole] = useState(false);
  const { today } = useDay();
  if (data === null || data.length === 0) return null;
  const shown = isWhole ? data : data.slice(0, limit);
  const rest = data.length - shown.length;
  return (
    <section aria-label="Learnt before">
      <SectionHeading level={level}>Learnt before</SectionHeading>
      <ul className="m-0 flex list-none flex-col divide-y divide-line p-0">
        {shown.map((lesson) => (
          <li key={lesson.id} className="flex items-start gap-2 py-1.5">
            <div className="min-w-0 flex-1">
              <p className="selectable m-0 text-base whitespace-pre-wrap">{lesson.text.trim()}</p>
              <p className="m-0 text-sm text-ink3">
                {sourceOf(lesson)}, {relativeDate(lesson.on, today)} · {becauseOf(lesson)}
              </p>
            </div>
            {!isStatic && (
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Open: ${sourceOf(lesson)}`}
                onPress={() => openSource(lesson)}
              >
                Open
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && !isStatic && (
        <Button size="sm" variant="quiet" onPress={() => setWhole(true)}>
          {rest} more
        </Button>
      )}
    </section>
  );
}

function openSource({ from, roundId, opportunityId }: LessonView): void {
  if (from === 'debrief' && roundId !== null) navigate.openPanel({ kind: 'debrief', roundId });
  else navigate.openPanel({ kind: 'close_out', opportunityId });
}
