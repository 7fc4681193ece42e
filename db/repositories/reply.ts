import type { ContactChannel } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** The latest message, call or meeting with a person, or about an opportunity when no person is named. */
export function lastContact(
  { sqlite }: Store,
  personId: string | null,
  opportunityId: string | null,
): { personId: string | null; channel: ContactChannel } | undefined {
  const by = personId === null ? 'opportunity_id' : 'person_id';
  return prepared<[string | null], { personId: string | null; channel: ContactChannel }>(
    sqlite,
    `SELECT person_id AS personId, channel FROM interaction WHERE ${by} = ? AND trashed_at IS NULL
     ORDER BY at DESC, id DESC LIMIT 1`,
  ).get(personId ?? opportunityId);
}
