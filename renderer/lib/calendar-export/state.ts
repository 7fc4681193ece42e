import { call } from '../client.ts';
import { createResource } from '../resource.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** How the calendar file does that is kept up to date. */
export const calendarFileState = createResource('calendar_file.state', ['calendar_file', 'setting']);

/** Asks for the file in a dialog of the system, and keeps it up to date from then on. */
export async function chooseCalendarFile(): Promise<void> {
  const result = await call('calendar_file.choose', null);
  if (!result.ok) return sayFailure(result.error);
  if (result.value.step === null) return;
  await calendarFileState.load(null);
  offerUndo(result.value.step, `The calendar file is kept up to date at ${result.value.value.path ?? ''}`);
}

/** Keeps it no longer; what was written stays where it is. */
export async function stopCalendarFile(): Promise<void> {
  const result = await call('calendar_file.stop', null);
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, 'The calendar file is not kept any more. It stays where it is.');
}
