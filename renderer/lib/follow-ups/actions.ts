import { repeatOf } from '../../../db/domain/repeat.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { Input } from '../../../electron/ipc/contract/index.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { daysBetween } from '../calendar.ts';
import { count, shortDate } from '../format.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';
import { repeatWords, subjectOf } from './words.ts';

type Rows = readonly FollowUpView[];
const idsOf = (rows: Rows) => rows.map(({ id }) => id);
const named = (rows: Rows) => {
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? subjectOf(only) : count(rows.length, 'follow-up');
};
const MOST_AT_ONCE = 1000;

/** Done logs what was said to the person; skipped does not, and keeps the reason. Both can be undone. */
export async function settle(rows: Rows, as: 'done' | 'skipped', reason = ''): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.settle', { ids: idsOf(part), as, ...(reason === '' ? {} : { reason }) });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `${as === 'done' ? 'Done' : 'Skipped'}: ${named(part)}.${nextWords(part)}`);
  }
}

/** What comes again, said where it is settled; many are not told one by one. */
function nextWords(rows: Rows): string {
  const [only] = rows;
  const repeat = only === undefined ? null : repeatOf(only);
  return rows.length === 1 && repeat !== null ? ` It comes again ${repeatWords(repeat)}.` : '';
}

/** Until when something sleeps: a day, a time of it, or until something comes in (then the day is the latest, or null). */
export interface SnoozeUntil {
  until: string | null;
  time?: string | null;
  waits?: boolean;
}

export async function snooze(rows: Rows, to: SnoozeUntil, today: string): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.snooze', { ids: idsOf(part), ...to });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `Snoozed until ${untilWords(to, today)}: ${named(part)}.`);
  }
}

/** `tomorrow`, `Fri 4 Dec 09:00`, `something comes in, Mon 30 Nov at the latest`. */
export function untilWords({ until, time = null, waits = false }: SnoozeUntil, today: string): string {
  const day = until === null ? '' : [dayWords(until, today, time), time].filter(Boolean).join(' ');
  if (!waits) return day;
  return day === '' ? 'something comes in' : `something comes in, ${day} at the latest`;
}

/** Changes many in one step; answers with what is wrong, or null. */
export async function changeMany(rows: Rows, change: Input<'follow_up.updateMany'>['change']): Promise<Failure | null> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.updateMany', { ids: idsOf(part), change });
    if (!result.ok) return result.error;
    const { kept } = result.value.value;
    const aside = kept === 0 ? '' : ` ${count(kept, 'keeps', 'keep')} the person that the rule names.`;
    if (result.value.step === null && kept > 0) sayFailure({ code: 'invalid', message: aside.trim() });
    offerUndo(result.value.step, `Changed: ${named(part)}.${aside}`);
  }
  return null;
}

/** Puts back what was done or skipped. */
export async function putBack(rows: Rows): Promise<void> {
  const result = await call('follow_up.reopen', { ids: idsOf(rows) });
  if (!result.ok) return sayFailure(result.error);
  const { step, value } = result.value;
  const gone = rows.length - value.open;
  const aside = gone === 0 ? '' : ' The rule that made it took it back at once: nothing calls for it any more.';
  offerUndo(step, `Put back: ${named(rows)}.${aside}`);
}

export async function trash(rows: Rows): Promise<void> {
  for (const part of partsOf(rows)) {
    const result = await call('follow_up.trash', { ids: idsOf(part) });
    if (!result.ok) return sayFailure(result.error);
    offerUndo(result.value.step, `In the trash: ${named(part)}.`);
  }
}

function dayWords(day: string, today: string, time: string | null): string {
  const days = daysBetween(today, day);
  return days === 0 && time !== null ? '' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : shortDate(day, today);
}

function partsOf(rows: Rows): Rows[] {
  const parts: Rows[] = [];
  for (let start = 0; start < rows.length; start += MOST_AT_ONCE) parts.push(rows.slice(start, start + MOST_AT_ONCE));
  return parts;
}
