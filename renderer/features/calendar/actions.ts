import type { CalendarItem } from '../../../db/domain/calendar.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { notify } from '../../components/index.ts';
import { startAddingFollowUp } from '../../lib/follow-ups/add.ts';
import { openFollowUp } from '../../lib/follow-ups/wanted.ts';
import { navigate } from '../../lib/navigation.ts';
import { keyOf, useCalendar } from './store.ts';
import { titleOf } from './words.ts';

/** Opens what an item stands for: a follow-up in its list, everything else with its opportunity beside the calendar. */
export function openItem(item: CalendarItem): void {
  useCalendar.setState({ openDay: null });
  if (item.kind === 'follow_up') {
    // Coming back from the list leads to it again.
    useCalendar.setState({ wanted: keyOf(item) });
    return openFollowUp(item.id);
  }
  if (item.opportunityId !== null) navigate.openPanel({ kind: 'opportunity', id: item.opportunityId });
}

/** Asks for the day to move it to, or says why it stays. */
export function askWhereTo(item: CalendarItem): void {
  if (item.fixed === null) useCalendar.setState({ moving: item, openDay: null });
  else notify({ message: `${titleOf(item)} stays where it is. ${item.fixed}` });
}

export const addOn = (day: IsoDate | null): void => startAddingFollowUp(day === null ? {} : { dueOn: day });
