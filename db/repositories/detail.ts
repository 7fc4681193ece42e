import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Store } from '../open.ts';
import { closeOut, closingAnswer, cost, pain, segment } from '../schema/index.ts';
import { prepared } from './sql.ts';

/** What one opportunity's page is made of, besides its rounds and people. */

export function painsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    Pick<
      typeof pain.$inferSelect,
      'id' | 'text' | 'severity' | 'challenge' | 'answer' | 'personId' | 'skillId' | 'roundId'
    > & {
      personName: string | null;
    }
  >(
    sqlite,
    `SELECT x.id, x.text, x.severity, x.challenge, x.answer, x.person_id AS personId, x.skill_id AS skillId,
       x.round_id AS roundId, p.name AS personName
     FROM pain x LEFT JOIN person p ON p.id = x.person_id WHERE x.opportunity_id = ? ORDER BY x.severity DESC, x.created_at, x.id`,
  ).all(opportunityId);
}

export function segmentsOf({ orm }: Store, opportunityId: string) {
  return orm
    .select()
    .from(segment)
    .where(eq(segment.opportunityId, opportunityId))
    .orderBy(asc(segment.createdAt))
    .all();
}

export function costsOf({ orm }: Store, opportunityId: string) {
  return orm.select().from(cost).where(eq(cost.opportunityId, opportunityId)).all();
}

export function closingAnswersOf({ orm }: Store, opportunityId: string) {
  return orm.select().from(closingAnswer).where(eq(closingAnswer.opportunityId, opportunityId)).all();
}

/** The close-out in force, undefined for an opportunity that is open. */
export function closeOutOf({ orm }: Store, opportunityId: string) {
  return orm
    .select()
    .from(closeOut)
    .where(and(eq(closeOut.opportunityId, opportunityId), isNull(closeOut.reopenedAt)))
    .get();
}

export function skillsOfCloseOut({ sqlite }: Store, closeOutId: string) {
  return prepared<[string], { id: string; skillId: string; name: string; importance: number }>(
    sqlite,
    `SELECT x.id, x.skill_id AS skillId, s.name, x.importance FROM close_out_skill x JOIN skill s ON s.id = x.skill_id
     WHERE x.close_out_id = ? ORDER BY x.importance DESC, s.name`,
  ).all(closeOutId);
}
