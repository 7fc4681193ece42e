import type { Challenge, RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What the words of a message are made from. */

export type FactRound = {
  id: string;
  kind: RoundKind;
  startsAt: number;
  timeZone: string;
  /** Whether it took place. */
  done: 0 | 1;
  /** Whether this person was in it. */
  withThem: 0 | 1;
  debriefed: 0 | 1;
  promisedBy: string | null;
  nextStep: string;
};

/** The rounds of an opportunity, the latest first. */
export function roundsFor({ sqlite }: Store, opportunityId: string, personId: string | null): FactRound[] {
  return prepared<[string | null, string], FactRound>(
    sqlite,
    `SELECT r.id, r.kind, r.starts_at AS startsAt, r.time_zone AS timeZone, r.status = 'done' AS done,
       EXISTS (SELECT 1 FROM interviewer i WHERE i.round_id = r.id AND i.person_id = ?) AS withThem,
       d.id IS NOT NULL AS debriefed, d.promised_by AS promisedBy, coalesce(d.next_step, '') AS nextStep
     FROM round r LEFT JOIN debrief d ON d.round_id = r.id
     WHERE r.opportunity_id = ? AND r.trashed_at IS NULL ORDER BY r.starts_at DESC, r.id DESC`,
  ).all(personId, opportunityId);
}

/** The number of the story that fits best: told to them, told here, or about the same skill or challenge; else empty. */
export function numberFor(
  { sqlite }: Store,
  about: { personId: string | null; opportunityId: string | null; skillId: string | null; challenge: Challenge | null },
): string {
  const found = prepared<[typeof about], string>(
    sqlite,
    `SELECT number FROM (
       SELECT s.number, s.updated_at,
         EXISTS (SELECT 1 FROM story_told t JOIN interviewer i ON i.round_id = t.round_id
           WHERE t.story_id = s.id AND i.person_id = @personId) * 8
         + EXISTS (SELECT 1 FROM story_told t JOIN round r ON r.id = t.round_id
           WHERE t.story_id = s.id AND r.opportunity_id = @opportunityId) * 4
         + EXISTS (SELECT 1 FROM story_skill k WHERE k.story_id = s.id AND k.skill_id = @skillId) * 2
         + EXISTS (SELECT 1 FROM json_each(s.challenges) c WHERE c.value = @challenge AND c.value <> 'other') AS fits
       FROM story s WHERE s.trashed_at IS NULL AND trim(s.number) <> '')
     WHERE fits > 0 ORDER BY fits DESC, updated_at DESC LIMIT 1`,
  )
    .pluck()
    .get(about);
  return typeof found === 'string' ? found : '';
}

/** The names of the materials used on an opportunity, the newest first. */
export function materialsFor({ sqlite }: Store, opportunityId: string): string[] {
  return prepared<[string], string>(
    sqlite,
    `SELECT trim(m.name || ' ' || m.version) FROM material_use u JOIN material m ON m.id = u.material_id
     WHERE u.opportunity_id = ? AND u.left_out = 0 AND m.trashed_at IS NULL ORDER BY u.created_at DESC, m.id`,
  )
    .pluck()
    .all(opportunityId) as string[];
}

/** When the last message, call or round with somebody was before `now`, UTC milliseconds; null when there was none. */
export function lastSpokeAt({ sqlite }: Store, personId: string, now: number): number | null {
  return prepared<[{ personId: string; now: number }], number | null>(
    sqlite,
    `SELECT max(at) FROM (
       SELECT at FROM interaction WHERE person_id = @personId AND trashed_at IS NULL AND at <= @now
       UNION ALL SELECT r.starts_at FROM round r JOIN interviewer i ON i.round_id = r.id
         WHERE i.person_id = @personId AND r.status = 'done' AND r.trashed_at IS NULL AND r.starts_at <= @now)`,
  )
    .pluck()
    .get({ personId, now }) as number | null;
}

/** The opportunity that shows best what templates say: one that is not over, with pains on its brief, the newest. */
export function opportunityToShow({ sqlite }: Store): string | null {
  const found = prepared<[], string>(
    sqlite,
    `SELECT o.id FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.trashed_at IS NULL
     ORDER BY s.kind <> 'closed' DESC, EXISTS (SELECT 1 FROM pain p WHERE p.opportunity_id = o.id) DESC,
       o.updated_at DESC, o.id LIMIT 1`,
  )
    .pluck()
    .get();
  return typeof found === 'string' ? found : null;
}

/** Whom a message about an opportunity would go to: who named a pain, then the latest interviewer, then anybody on it. */
export function personToShow({ sqlite }: Store, opportunityId: string): string | null {
  const found = prepared<[{ id: string }], string>(
    sqlite,
    `SELECT p.id FROM person p LEFT JOIN (
         SELECT i.person_id, max(r.starts_at) AS at FROM interviewer i JOIN round r ON r.id = i.round_id
         WHERE r.opportunity_id = @id AND r.trashed_at IS NULL GROUP BY i.person_id) met ON met.person_id = p.id
     WHERE p.trashed_at IS NULL AND (met.at IS NOT NULL
       OR EXISTS (SELECT 1 FROM participation x WHERE x.person_id = p.id AND x.opportunity_id = @id)
       OR EXISTS (SELECT 1 FROM pain x WHERE x.person_id = p.id AND x.opportunity_id = @id))
     ORDER BY EXISTS (SELECT 1 FROM pain x WHERE x.person_id = p.id AND x.opportunity_id = @id) DESC,
       met.at IS NULL, met.at DESC, p.id LIMIT 1`,
  )
    .pluck()
    .get({ id: opportunityId });
  return typeof found === 'string' ? found : null;
}
