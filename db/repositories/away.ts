import type { Away } from '../domain/catch-up.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { prepared } from './sql.ts';

/** What days away brought, in numbers. Days lie strictly between the two of `away`. */

const LIVE = 'f.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL)';

/**
 * Open follow-ups whose day lay in the gap, but for the rules' closing notes of opportunities whose limbo began in it:
 * these are counted as opportunities. Limbo begins `silentDays` after something last came in.
 */
export function followUpsOfGap({ sqlite }: Store, away: Away, silentDays: number): number {
  return prepared<[Away & { silentDays: number }], number>(
    sqlite,
    `SELECT count(*) FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id
     LEFT JOIN card_fact k ON k.opportunity_id = f.opportunity_id
     WHERE f.state = 'open' AND ${LIVE} AND ${ASKS_ON} > @from AND ${ASKS_ON} < @to
       AND NOT (f.rule IS 'limbo_closing_note' AND k.limbo_heard_on IS NOT NULL
         AND date(k.limbo_heard_on, '+' || @silentDays || ' days') > @from)`,
  )
    .pluck()
    .get({ ...away, silentDays }) as number;
}

/** Rounds that ended between two instants (UTC milliseconds), held as far as anybody knows, and are still to be written down. */
export function roundsOfGap({ sqlite }: Store, since: number, until: number): number {
  return prepared<[{ since: number; until: number }], number>(
    sqlite,
    `SELECT count(*) FROM round r JOIN opportunity o ON o.id = r.opportunity_id LEFT JOIN debrief d ON d.round_id = r.id
     WHERE r.trashed_at IS NULL AND o.trashed_at IS NULL AND d.id IS NULL AND NOT r.debrief_waived
       AND r.status IN ('scheduled', 'done') AND r.starts_at + r.minutes * 60000 >= @since
       AND r.starts_at + r.minutes * 60000 < @until`,
  )
    .pluck()
    .get({ since, until }) as number;
}

/** Opportunities in limbo since a day of the gap, the day of the return included: that is when it is noticed. */
export function limboOfGap({ sqlite }: Store, away: Away, silentDays: number): number {
  return prepared<[Away & { silentDays: number }], number>(
    sqlite,
    `SELECT count(*) FROM card_fact k JOIN opportunity o ON o.id = k.opportunity_id
     WHERE o.trashed_at IS NULL AND k.limbo_heard_on IS NOT NULL
       AND date(k.limbo_heard_on, '+' || @silentDays || ' days') > @from
       AND date(k.limbo_heard_on, '+' || @silentDays || ' days') <= @to`,
  )
    .pluck()
    .get({ ...away, silentDays }) as number;
}
