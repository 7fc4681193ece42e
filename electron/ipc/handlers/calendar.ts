import * as calendar from '../../../db/services/calendar.ts';
import type { Services } from '../../../db/services/core.ts';
import type { calendarContract } from '../contract/calendar.ts';
import type { Handlers } from '../contract/handler.ts';

export function calendarHandlers(services: Services): Handlers<keyof typeof calendarContract> {
  return {
    'calendar.view': (range) => calendar.calendarView(services, range),
    'calendar.move': (move) => calendar.moveCalendarItem(services, move),
  };
}
