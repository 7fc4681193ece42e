import type { CalendarItemRef } from '../../../electron/ipc/contract/ics.ts';
import type { Input, Output } from '../../../electron/ipc/contract/index.ts';
import type { Result } from '../../../db/domain/result.ts';
import { notify } from '../../components/toasts.ts';
import { call } from '../client.ts';
import { count } from '../format.ts';
import { sayFailure } from '../undo.ts';

/** Asks where, and saves these as a calendar file: for a calendar program to open, or to send. */
export async function addToCalendar(items: readonly CalendarItemRef[]): Promise<void> {
  sayWhere(await call('ics.save', { items: [...items] }));
}

/** The same with everything of some kinds on the days of a range, both ends included. */
export async function exportRange(range: Input<'ics.saveRange'>): Promise<void> {
  sayWhere(await call('ics.saveRange', range));
}

function sayWhere(result: Result<Output<'ics.save'>>): void {
  if (!result.ok) return sayFailure(result.error);
  const { path, entries } = result.value;
  if (path === null) return;
  const what = count(entries, 'entry', 'entries');
  notify({ message: `Saved ${what} in ${path}. Open it to add ${entries === 1 ? 'it' : 'them'} to your calendar.` });
}
