import type { Repeated } from '../domain/evidence-duplicates.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

type Row = Omit<Repeated, 'isStruck' | 'postingUrl' | 'postingText'> & { isStruck: 0 | 1 };

/** The evidence that postings gave for a skill, or for all of them. */
export function fromPostings({ sqlite }: Store, skillId: string | null): Row[] {
  return prepared<[{ skillId: string | null }], Row>(
    sqlite,
    `SELECT e.id, e.skill_id AS skillId, e.opportunity_id AS opportunityId, e.source, e.quote, e.importance,
       e.struck_at IS NOT NULL AS isStruck FROM evidence e JOIN opportunity o ON o.id = e.opportunity_id
     WHERE (@skillId IS NULL OR e.skill_id = @skillId) AND e.source = 'job_posting' AND e.trashed_at IS NULL
       AND o.trashed_at IS NULL ORDER BY e.id`,
  ).all({ skillId });
}

/** The links and texts of postings, by opportunity. */
export function postingsOf({ sqlite }: Store, opportunityIds: Iterable<string>) {
  const found = prepared<[string], { id: string; postingUrl: string; postingText: string }>(
    sqlite,
    `SELECT id, posting_url AS postingUrl, posting_text AS postingText FROM opportunity
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify([...opportunityIds]));
  return new Map(found.map(({ id, ...posting }) => [id, posting]));
}
