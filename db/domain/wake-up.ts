import { dateInZone } from './dates.ts';

/** An open follow-up that was put off until something comes in. */
export interface Waiting {
  id: string;
  /** Since when it waits, UTC milliseconds. */
  waitsSince: number;
  personId: string | null;
  opportunityId: string | null;
}
/** Something that came in: an inbound interaction, or the end of a round that was held. Times are UTC milliseconds. */
export interface News {
  at: number;
  /** When it was written down; null for the end of a round, which nobody writes down. */
  enteredAt: number | null;
  personId: string | null;
  opportunityId: string | null;
}

/**
 * The waiting follow-ups whose wait is over: something has come in from their person or on their opportunity since. What
 * came in earlier on the day they were put off, and was written down only afterwards, counts too.
 */
export function wakeUps<T extends Waiting>(waiting: readonly T[], news: readonly News[], zone: string): T[] {
  return waiting.filter((row) => news.some((one) => concerns(one, row) && isSince(one, row.waitsSince, zone)));
}

const concerns = (one: News, row: Waiting): boolean =>
  (row.personId !== null && one.personId === row.personId) ||
  (row.opportunityId !== null && one.opportunityId === row.opportunityId);

function isSince({ at, enteredAt }: News, waitsSince: number, zone: string): boolean {
  if (at >= waitsSince) return true;
  return enteredAt !== null && enteredAt > waitsSince && dateInZone(at, zone) === dateInZone(waitsSince, zone);
}
