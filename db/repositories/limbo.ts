import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** Names of the interviewers met on an opportunity who have not given all five checks. */
export function unclosedNames({ sqlite }: Store, opportunityId: string): string[] {
  return prepared<[{ opportunity: string }], string>(
    sqlite,
    `SELECT p.name FROM interviewer i JOIN round r ON r.id = i.round_id JOIN person p ON p.id = i.person_id
     WHERE r.opportunity_id = @opportunity AND r.status = 'done' AND r.trashed_at IS NULL AND p.trashed_at IS NULL
       AND (SELECT count(DISTINCT w.check_name) FROM close_check_won w JOIN debrief d ON d.id = w.debrief_id
            JOIN round x ON x.id = d.round_id WHERE x.opportunity_id = @opportunity AND w.person_id = p.id) < 5
     GROUP BY p.id ORDER BY min(r.starts_at), p.name`,
  )
    .pluck()
    .all({ opportunity: opportunityId }) as string[];
}
