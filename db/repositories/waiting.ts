import type { News, Waiting } from '../domain/wake-up.ts';
import type { Sleep } from '../domain/follow-up.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What was put off until something comes in, and what came in. */

export type WaitingRow = Waiting & Sleep & { waitsSince: number };

export function waitingFollowUps({ sqlite }: Store): WaitingRow[] {
  return prepared<[], WaitingRow>(
    sqlite,
    `SELECT id, waits_since AS waitsSince, person_id AS personId, opportunity_id AS opportunityId,
       snoozed_until AS snoozedUntil, snoozed_time AS snoozedTime, snoozed_zone AS snoozedZone
     FROM follow_up INDEXED BY follow_up_waiting WHERE waits_since IS NOT NULL AND state = 'open' AND trashed_at IS NULL`,
  ).all();
}

/**
 * Inbound interactions since an instant with these people and on these opportunities, and the ends of rounds between it
 * and `now`: for the opportunity, and for everybody who sat in one. A round still scheduled after its end was held as far
 * as anybody knows.
 */
export function newsSince(
  { sqlite }: Store,
  about: { personIds: readonly string[]; opportunityIds: readonly string[]; since: number; now: number },
): News[] {
  const { personIds, opportunityIds, since, now } = about;
  return prepared<[{ people: string; opportunities: string; since: number; now: number }], News>(
    sqlite,
    `SELECT at, created_at AS enteredAt, person_id AS personId, opportunity_id AS opportunityId FROM interaction
     WHERE id IN (
         SELECT id FROM interaction WHERE person_id IN (SELECT value FROM json_each(@people))
         UNION SELECT id FROM interaction WHERE opportunity_id IN (SELECT value FROM json_each(@opportunities)))
       AND direction = 'inbound' AND trashed_at IS NULL AND (at >= @since OR created_at >= @since)
     UNION ALL
     SELECT r.starts_at + r.minutes * 60000 AS at, NULL, i.person_id, r.opportunity_id
     FROM round r LEFT JOIN interviewer i ON i.round_id = r.id
     WHERE r.id IN (
         SELECT round_id FROM interviewer WHERE person_id IN (SELECT value FROM json_each(@people))
         UNION SELECT id FROM round WHERE opportunity_id IN (SELECT value FROM json_each(@opportunities)))
       AND r.status IN ('done', 'scheduled') AND r.trashed_at IS NULL
       AND r.starts_at + r.minutes * 60000 BETWEEN @since AND @now
       AND (i.person_id IN (SELECT value FROM json_each(@people))
         OR r.opportunity_id IN (SELECT value FROM json_each(@opportunities)))`,
  ).all({ people: JSON.stringify(personIds), opportunities: JSON.stringify(opportunityIds), since, now });
}
