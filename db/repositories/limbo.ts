import type { RoundKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What the way out of limbo and the closing notes are made from, and who is still open elsewhere. */

export function namesOf({ sqlite }: Store, personIds: readonly string[]) {
  return prepared<[string], { id: string; name: string; jobTitle: string; email: string }>(
    sqlite,
    `SELECT id, name, job_title AS jobTitle, email FROM person WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(personIds));
}

/** Reservations raised on an opportunity, the latest round first. */
export function reservationsOn({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { text: string; answered: 0 | 1; personId: string | null; roundId: string }>(
    sqlite,
    `SELECT v.text, v.answered, v.person_id AS personId, r.id AS roundId FROM reservation v
     JOIN debrief d ON d.id = v.debrief_id JOIN round r ON r.id = d.round_id
     WHERE r.opportunity_id = ? AND r.trashed_at IS NULL ORDER BY r.starts_at DESC, v.id`,
  ).all(opportunityId);
}

/** Closing notes of an opportunity: the open ones, and those that went out; the newest first. */
export function closingNotesOn({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    {
      id: string;
      personId: string | null;
      state: 'open' | 'done';
      dueOn: string;
      subject: string;
      draft: string;
      settledAt: number | null;
    }
  >(
    sqlite,
    `SELECT id, person_id AS personId, state, due_on AS dueOn, subject, draft, settled_at AS settledAt FROM follow_up
     WHERE opportunity_id = ? AND kind = 'closing_note' AND state IN ('open', 'done') AND trashed_at IS NULL
     ORDER BY created_at DESC, id DESC`,
  ).all(opportunityId);
}

/** The date to decide by that the person chose: an open follow-up of their own. */
export function ownDecision({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; dueOn: string }>(
    sqlite,
    `SELECT id, due_on AS dueOn FROM follow_up WHERE opportunity_id = ? AND kind = 'decide' AND rule IS NULL
     AND state = 'open' AND trashed_at IS NULL ORDER BY due_on, id LIMIT 1`,
  ).get(opportunityId);
}

/** Opportunities late enough to be closed, not in limbo, with somebody who interviewed and is not closed yet. */
export function openInterviews({ sqlite }: Store, most: number) {
  return prepared<
    [number],
    { id: string; company: string; title: string; roundKind: RoundKind | null; roundStartsAt: number | null }
  >(
    sqlite,
    `SELECT o.id, c.name AS company, o.title, f.round_kind AS roundKind, f.round_starts_at AS roundStartsAt
     FROM card_fact f JOIN opportunity o ON o.id = f.opportunity_id JOIN company c ON c.id = o.company_id
     JOIN stage s ON s.id = o.stage_id
     WHERE s.kind IN ('interview', 'final') AND o.trashed_at IS NULL AND f.limbo_heard_on IS NULL
       AND f.closes GLOB '*[op]*'
     ORDER BY s.kind = 'final' DESC, f.round_starts_at IS NULL, f.round_starts_at, o.stage_entered_at DESC, o.id LIMIT ?`,
  ).all(most);
}

/** Closed without a close-out: the newest first, with whether one is begun, and how many there are. */
export function closeOutsMissing({ sqlite }: Store, most: number) {
  return prepared<
    [number],
    { id: string; company: string; title: string; closedAt: number; begun: 0 | 1; inAll: number }
  >(
    sqlite,
    `SELECT o.id, c.name AS company, o.title, o.stage_entered_at AS closedAt,
       EXISTS (SELECT 1 FROM draft WHERE id = 'close-out:' || o.id) AS begun, count(*) OVER () AS inAll
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE s.kind = 'closed' AND o.trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM close_out z WHERE z.opportunity_id = o.id AND z.reopened_at IS NULL)
     ORDER BY o.stage_entered_at DESC, o.id LIMIT ?`,
  ).all(most);
}
