import type { CalendarItem } from '../../../../db/domain/calendar.ts';
import { instantFromLocal } from '../../../../db/domain/dates.ts';

const common = {
  opportunityId: '0192d3c0-0000-7000-8000-0000000000bb',
  company: 'Lumenhealth',
  title: 'Group PM',
  personId: null,
  people: ['Ines Haddad'],
  isOver: false,
  fixed: null,
};
type Item<K extends CalendarItem['kind']> = Extract<CalendarItem, { kind: K }>;

/** Items of the calendar as they are answered; only what a test is about needs to be said. */
export const followUpItem = (part: Partial<Item<'follow_up'>> & { id: string; day: string }): Item<'follow_up'> => ({
  ...common,
  kind: 'follow_up',
  followUpKind: 'thank_you',
  subject: '',
  rule: null,
  startsAt: null,
  isAsleep: false,
  ...part,
});

/** A round of an hour at `time` in Lisbon. */
export function roundItem({
  time,
  ...part
}: Partial<Item<'round'>> & { id: string; day: string; time: string }): Item<'round'> {
  return {
    ...common,
    kind: 'round',
    roundKind: 'panel',
    status: 'scheduled',
    startsAt: instantFromLocal(part.day, time, 'Europe/Lisbon'),
    minutes: 60,
    timeZone: 'Europe/Lisbon',
    ...part,
  };
}
