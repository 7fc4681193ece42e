import type { Result } from '../../../db/domain/result.ts';
import { type CalendarKeeper, chooseCalendarFile, stopCalendarFile } from '../../../db/services/calendar-file.ts';
import type { Services } from '../../../db/services/core.ts';
import { saveItems, saveRange } from '../../../db/services/ics-save.ts';
import { ok } from '../../../db/domain/result.ts';
import type { Handlers } from '../contract/handler.ts';
import type { icsContract } from '../contract/ics.ts';

/** What saves calendars outside the store; given by the composition root. */
export type CalendarHost = {
  /** Asks for a file; null when the person gave it up. `name` is offered as its name, `path` as where it was before. */
  askForCalendar(
    windowId: number,
    what: { title: string; name: string; path?: string | null },
  ): Promise<Result<{ path: string | null }>>;
  calendarKeeper: CalendarKeeper;
};

const SAVE = 'Save for the calendar';
const KEEP = 'Choose the calendar file to keep up to date';

export function icsHandlers(services: Services, host: CalendarHost): Handlers<keyof typeof icsContract> {
  const asking = (windowId: number) => (name: string) => host.askForCalendar(windowId, { title: SAVE, name });
  return {
    'ics.save': ({ items }, { windowId }) => saveItems(services, items, asking(windowId)),
    'ics.saveRange': (range, { windowId }) => saveRange(services, range, asking(windowId)),
    'calendar_file.state': () => ok(host.calendarKeeper.state()),
    'calendar_file.choose': (_, { windowId }) =>
      chooseCalendarFile(services, host.calendarKeeper, (path) =>
        host.askForCalendar(windowId, { title: KEEP, name: 'Proffer', path }),
      ),
    'calendar_file.stop': () => stopCalendarFile(services, host.calendarKeeper),
  };
}
