import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** A date that stands on an opportunity and is no follow-up. */
export type ComingDate = {
  kind: 'deadline' | 'answer_by' | 'promised';
  on: string;
  opportunityId: string;
  company: string;
  title: string;
};

/**
 * The earliest date from a day on that something of an open opportunity asks for: the deadline of one not applied to
 * yet, the day an offer wants its answer by, the day they promised theirs by.
 */
export function nextComingDate({ sqlite }: Store, from: string): ComingDate | undefined {
  return prepared<[{ from: string }], ComingDate>(
    sqlite,
    `SELECT d.kind, d.day AS "on", o.id AS opportunityId, c.name AS company, o.title
     FROM (
       SELECT 'deadline' AS kind, deadline AS day, id AS opportunity_id FROM opportunity
         WHERE deadline >= @from AND applied_on IS NULL
       UNION ALL SELECT 'answer_by', answer_by, opportunity_id FROM offer WHERE answer_by >= @from AND trashed_at IS NULL
       UNION ALL SELECT 'promised', d.promised_by, r.opportunity_id FROM debrief d JOIN round r ON r.id = d.round_id
         WHERE d.promised_by >= @from AND r.trashed_at IS NULL
     ) d JOIN opportunity o ON o.id = d.opportunity_id JOIN company c ON c.id = o.company_id
     JOIN stage s ON s.id = o.stage_id
     WHERE s.kind <> 'closed' AND o.trashed_at IS NULL ORDER BY d.day, d.kind, o.id LIMIT 1`,
  ).get({ from });
}
