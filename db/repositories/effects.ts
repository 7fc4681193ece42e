import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** The evidence that one opportunity gives, in the order it was written, with the names of the skills. */
export function evidenceOf({ sqlite }: Store, opportunityId: string) {
  return prepared<[string], { id: string; skillId: string; name: string; importance: number }>(
    sqlite,
    `SELECT e.id, e.skill_id AS skillId, s.name, e.importance FROM evidence e JOIN skill s ON s.id = e.skill_id
     WHERE e.opportunity_id = ? AND e.trashed_at IS NULL AND e.struck_at IS NULL AND s.trashed_at IS NULL ORDER BY e.id`,
  ).all(opportunityId);
}
