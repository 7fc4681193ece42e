import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type OpportunityName = { id: string; company: string; title: string; closed: 0 | 1 };

/** Names of everything outside the trash, what still runs first. */
export function opportunityNames({ sqlite }: Store): OpportunityName[] {
  return prepared<[], OpportunityName>(
    sqlite,
    `SELECT o.id, c.name AS company, o.title, s.kind = 'closed' AS closed
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE o.trashed_at IS NULL ORDER BY closed, c.name COLLATE NOCASE, o.title COLLATE NOCASE, o.id`,
  ).all();
}
