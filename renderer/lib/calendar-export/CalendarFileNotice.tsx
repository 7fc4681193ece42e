import { useEffect } from 'react';
import { notify } from '../../components/toasts.ts';
import { openSettingsAt } from '../settings-target.ts';
import { calendarFileState } from './state.ts';

/** Says once, quietly, that the calendar file could not be written, and leads to where it is chosen. Draws nothing. */
export function CalendarFileNotice() {
  const failure = calendarFileState.use(null).data?.failure?.message ?? null;
  useEffect(() => {
    if (failure === null) return;
    notify({
      message: `Your calendar file was not written. ${failure}`,
      tone: 'error',
      action: { label: 'Settings', onAction: () => openSettingsAt('calendar') },
    });
  }, [failure]);
  return null;
}
