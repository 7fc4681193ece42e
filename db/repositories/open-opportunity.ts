import type { StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type OpenOpportunityRow = {
  opportunityId: string;
  company: string;
  title: string;
  stage: string;
  stageKind: StageKind;
};

/** Every opportunity that is neither closed nor in the trash, with what it is called, by id. */
export function openOpportunities({ sqlite }: Store): Map<string, OpenOpportunityRow> {
  const found = prepared<[], OpenOpportunityRow>(
    sqlite,
    `SELECT o.id AS opportunityId, c.name AS company, o.title, s.name AS stage, s.kind AS stageKind FROM opportunity o
     JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE o.trashed_at IS NULL AND s.kind <> 'closed'`,
  ).all();
  return new Map(found.map((row) => [row.opportunityId, row]));
}
