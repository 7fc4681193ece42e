import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ContactChannel, Direction, FollowUpKind, Outcome } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { closeOut, closingAnswer, cost, note, pain, segment } from '../schema/index.ts';
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

export function notesOf({ orm }: Store, opportunityId: string) {
  return orm
    .select()
    .from(note)
    .where(and(eq(note.opportunityId, opportunityId), isNull(note.trashedAt)))
    .all();
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

export function closeOutsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    { id: string; outcome: Outcome; closedOn: string; feedback: string; lessons: string; createdAt: number }
  >(
    sqlite,
    `SELECT id, outcome, closed_on AS closedOn, feedback, lessons, created_at AS createdAt FROM close_out
     WHERE opportunity_id = ?`,
  ).all(opportunityId);
}

export function stageChangesOf({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; at: number; fromName: string | null; toName: string }>(
    sqlite,
    `SELECT x.id, x.at, f.name AS fromName, t.name AS toName FROM stage_change x LEFT JOIN stage f ON f.id = x.from_stage_id
     JOIN stage t ON t.id = x.to_stage_id WHERE x.opportunity_id = ?`,
  ).all(opportunityId);
}

export function interactionsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    { id: string; at: number; channel: ContactChannel; direction: Direction; summary: string; person: string | null }
  >(
    sqlite,
    `SELECT i.id, i.at, i.channel, i.direction, i.summary, p.name AS person FROM interaction i
     LEFT JOIN person p ON p.id = i.person_id WHERE i.opportunity_id = ? AND i.trashed_at IS NULL`,
  ).all(opportunityId);
}

export function skippedFollowUpsOf({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    { id: string; kind: FollowUpKind; settledAt: number; person: string | null; state: 'done' | 'skipped' }
  >(
    sqlite,
    `SELECT f.id, f.kind, f.settled_at AS settledAt, p.name AS person, f.state FROM follow_up f
     LEFT JOIN person p ON p.id = f.person_id
     WHERE f.opportunity_id = ? AND f.state = 'skipped' AND f.settled_at IS NOT NULL AND f.trashed_at IS NULL`,
  ).all(opportunityId);
}
