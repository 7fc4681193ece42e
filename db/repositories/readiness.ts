import type { ImpactEvidence } from '../domain/impact-strength.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** The evidence of one opportunity that counts, without reading anybody else's. */
export function evidenceOn({ sqlite }: Store, opportunityId: string): ImpactEvidence[] {
  return prepared<[string], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn, weight
     FROM evidence WHERE opportunity_id = ? AND trashed_at IS NULL AND struck_at IS NULL`,
  ).all(opportunityId);
}
