import { and, eq, isNull } from 'drizzle-orm';
import type { ContactChannel, Direction, FollowUpKind, Outcome } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { note, offer } from '../schema/index.ts';
import { prepared } from './sql.ts';

/** What happened on one opportunity, besides its rounds. */

export function notesOf({ orm }: Store, opportunityId: string) {
  return orm
    .select()
    .from(note)
    .where(and(eq(note.opportunityId, opportunityId), isNull(note.trashedAt)))
    .all();
}

export type CloseOutRow = {
  id: string;
  outcome: Outcome;
  feedback: string;
  lessons: string;
  createdAt: number;
  reopenedAt: number | null;
};

/** Also those of earlier times, before it was opened again. */
export function closeOutsOf({ sqlite }: Store, opportunityId: string): CloseOutRow[] {
  return prepared<[string], CloseOutRow>(
    sqlite,
    `SELECT id, outcome, feedback, lessons, created_at AS createdAt, reopened_at AS reopenedAt FROM close_out
     WHERE opportunity_id = ?`,
  ).all(opportunityId);
}

export type StageChangeRow = { id: string; at: number; fromName: string | null; toName: string };

/** In the order they happened. */
export function stageChangesOf({ sqlite }: Store, opportunityId: string): StageChangeRow[] {
  return prepared<[string], StageChangeRow>(
    sqlite,
    `SELECT x.id, x.at, f.name AS fromName, t.name AS toName FROM stage_change x LEFT JOIN stage f ON f.id = x.from_stage_id
     JOIN stage t ON t.id = x.to_stage_id WHERE x.opportunity_id = ? ORDER BY x.at, x.rowid`,
  ).all(opportunityId);
}

export type InteractionRow = {
  id: string;
  at: number;
  channel: ContactChannel;
  direction: Direction;
  summary: string;
  personId: string | null;
  person: string | null;
};

export function interactionsOf({ sqlite }: Store, opportunityId: string): InteractionRow[] {
  return prepared<[string], InteractionRow>(
    sqlite,
    `SELECT i.id, i.at, i.channel, i.direction, i.summary, i.person_id AS personId, p.name AS person FROM interaction i
     LEFT JOIN person p ON p.id = i.person_id WHERE i.opportunity_id = ? AND i.trashed_at IS NULL`,
  ).all(opportunityId);
}

export type SettledRow = {
  id: string;
  kind: FollowUpKind;
  settledAt: number;
  person: string | null;
  state: 'done' | 'skipped';
  subject: string;
};

/** Skipped ones, and done ones to nobody in particular: those to a person are there as what was said to them. */
export function settledFollowUpsOf({ sqlite }: Store, opportunityId: string): SettledRow[] {
  return prepared<[string], SettledRow>(
    sqlite,
    `SELECT f.id, f.kind, f.settled_at AS settledAt, p.name AS person, f.state, f.subject FROM follow_up f
     LEFT JOIN person p ON p.id = f.person_id
     WHERE f.opportunity_id = ? AND f.settled_at IS NOT NULL AND f.trashed_at IS NULL
       AND (f.state = 'skipped' OR (f.state = 'done' AND f.person_id IS NULL))`,
  ).all(opportunityId);
}

export type OfferRow = {
  id: string;
  receivedOn: string | null;
  answerBy: string | null;
  createdAt: number;
  terms: string;
};

export function offersOf({ orm }: Store, opportunityId: string): OfferRow[] {
  return orm
    .select({
      id: offer.id,
      receivedOn: offer.receivedOn,
      answerBy: offer.answerBy,
      createdAt: offer.createdAt,
      terms: offer.terms,
    })
    .from(offer)
    .where(and(eq(offer.opportunityId, opportunityId), isNull(offer.trashedAt)))
    .all();
}
