import type { CloseCheck } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What one round says about one person: what moves when it turns out who they really are. */
type About = { roundId: string; personId: string };

const ids = (store: Store, text: string, about: About) =>
  prepared<[About], string>(store.sqlite, text).pluck().all(about) as string[];

export function interviewerId(store: Store, about: About): string | undefined {
  return ids(store, 'SELECT id FROM interviewer WHERE round_id = @roundId AND person_id = @personId', about)[0];
}

export function checksWon(store: Store, about: About): { id: string; check: CloseCheck }[] {
  return prepared<[About], { id: string; check: CloseCheck }>(
    store.sqlite,
    `SELECT w.id, w.check_name AS "check" FROM close_check_won w JOIN debrief d ON d.id = w.debrief_id
     WHERE d.round_id = @roundId AND w.person_id = @personId`,
  ).all(about);
}

export const reservationIds = (store: Store, about: About) =>
  ids(
    store,
    `SELECT v.id FROM reservation v JOIN debrief d ON d.id = v.debrief_id
     WHERE d.round_id = @roundId AND v.person_id = @personId`,
    about,
  );

export const questionIds = (store: Store, about: About) =>
  ids(
    store,
    `SELECT q.id FROM question_asked q JOIN debrief d ON d.id = q.debrief_id
     WHERE d.round_id = @roundId AND q.person_id = @personId`,
    about,
  );

export const painIds = (store: Store, about: About) =>
  ids(store, 'SELECT id FROM pain WHERE round_id = @roundId AND person_id = @personId', about);

export const evidenceIds = (store: Store, about: About) =>
  ids(store, 'SELECT id FROM evidence WHERE round_id = @roundId AND person_id = @personId', about);

/** Follow-ups after this round towards this person, with the key of the rule that made them. */
export function followUpsAfter(store: Store, about: About): { id: string; ruleKey: string | null }[] {
  return prepared<[About], { id: string; ruleKey: string | null }>(
    store.sqlite,
    'SELECT id, rule_key AS ruleKey FROM follow_up WHERE round_id = @roundId AND person_id = @personId',
  ).all(about);
}

export function ruleKeyExists({ sqlite }: Store, key: string): boolean {
  return prepared<[string], number>(sqlite, 'SELECT 1 FROM follow_up WHERE rule_key = ?').get(key) !== undefined;
}

/** Whether this person interviews in another round of the same opportunity. */
export function meetsAgain(store: Store, about: About): boolean {
  return (
    ids(
      store,
      `SELECT i.id FROM interviewer i JOIN round r ON r.id = i.round_id
       WHERE i.person_id = @personId AND i.round_id <> @roundId
         AND r.opportunity_id = (SELECT opportunity_id FROM round WHERE id = @roundId)`,
      about,
    ).length > 0
  );
}

/** Whether anything at all is known of a person beyond their name. */
export function isReferredTo({ sqlite }: Store, personId: string): boolean {
  return (
    prepared<[{ id: string }], number>(
      sqlite,
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM interviewer WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM participation WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM interaction WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM follow_up WHERE person_id = @id AND state = 'open')
         OR EXISTS (SELECT 1 FROM close_check_won WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM pain WHERE person_id = @id)
         OR EXISTS (SELECT 1 FROM opportunity WHERE source_person_id = @id)`,
    ).get({ id: personId }) !== undefined
  );
}

export function participationIds({ sqlite }: Store, opportunityId: string, personId: string): string[] {
  return prepared<[string, string], string>(
    sqlite,
    'SELECT id FROM participation WHERE opportunity_id = ? AND person_id = ?',
  )
    .pluck()
    .all(opportunityId, personId) as string[];
}
