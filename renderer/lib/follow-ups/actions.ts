import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { daysBetween } from '../calendar.ts';
import { count, shortDate } from '../format.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';
import { subjectOf } from './words.ts';

type Rows = readonly FollowUpView[];
const idsOf = (rows: Rows) => rows.map(({ id }) => id);
const named = (rows: Rows) => {
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? subjectOf(only) : count(rows.length, 'follow-up');
};
const MOST_AT_ONCE = 1000;

/** Done logs what was said to the person; skipped does not. Both can be undone. */
export async function settle(rows: Rows, as: 'done' | 'skipped'): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.settle', { ids: idsOf(part), as });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `${as === 'done' ? 'Done' : 'Skipped'}: ${named(part)}.`);
  }
}

export async function snooze(rows: Rows, until: string, today: string): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.snooze', { ids: idsOf(part), until });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `Snoozed until ${dayWords(until, today)}: ${named(part)}.`);
  }
}

export async function trash(rows: Rows): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.trash', { ids: idsOf(part) });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `In the trash: ${named(part)}.`);
  }
}

const dayWords = (day: string, today: string) => (daysBetween(today, day) === 1 ? 'tomorrow' : shortDate(day, today));

function partsOf(rows: Rows): Rows[] {
  const parts: Rows[] = [];
  for (let start = 0; start < rows.length; start += MOST_AT_ONCE) parts.push(rows.slice(start, start + MOST_AT_ONCE));
  return parts;
}
