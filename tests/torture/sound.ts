import Database from 'better-sqlite3';

/** What half a change would look like, in any store: none of these may find a row. */
export const HALF: Readonly<Record<string, string>> = {
  'an opportunity without its first stage change':
    'SELECT 1 FROM opportunity o WHERE NOT EXISTS (SELECT 1 FROM stage_change x WHERE x.opportunity_id = o.id AND x.from_stage_id IS NULL)',
  'an opportunity without its card':
    'SELECT 1 FROM opportunity o WHERE o.trashed_at IS NULL AND NOT EXISTS (SELECT 1 FROM card_fact f WHERE f.opportunity_id = o.id)',
  'an opportunity in a stage its history does not end in': `SELECT 1 FROM opportunity o WHERE o.stage_id <>
    (SELECT x.to_stage_id FROM stage_change x WHERE x.opportunity_id = o.id ORDER BY x.rowid DESC LIMIT 1)`,
  'a company without its opportunity':
    'SELECT 1 FROM company c WHERE NOT EXISTS (SELECT 1 FROM opportunity o WHERE o.company_id = c.id)',
  'an opportunity without the person it came through':
    'SELECT 1 FROM opportunity o WHERE NOT EXISTS (SELECT 1 FROM participation p WHERE p.opportunity_id = o.id)',
  'a round without its interviewer':
    'SELECT 1 FROM round r WHERE NOT EXISTS (SELECT 1 FROM interviewer i WHERE i.round_id = r.id)',
  'a round done without its debrief':
    "SELECT 1 FROM round r WHERE r.status = 'done' AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.round_id = r.id)",
  'a debrief of a round that is not done':
    "SELECT 1 FROM debrief d JOIN round r ON r.id = d.round_id WHERE r.status <> 'done'",
  'a debrief without its evidence':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.round_id = d.round_id)',
  'a debrief without its pain':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM pain p WHERE p.round_id = d.round_id)',
  'a debrief without its follow-up':
    'SELECT 1 FROM debrief d WHERE NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.round_id = d.round_id)',
  'thanks that were not logged': `SELECT 1 FROM follow_up f WHERE f.state = 'done'
    AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = f.person_id AND i.opportunity_id = f.opportunity_id)`,
  'a close-out without its evidence':
    'SELECT 1 FROM close_out c WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.close_out_id = c.id)',
  'a close-out of an open opportunity': `SELECT 1 FROM close_out c JOIN opportunity o ON o.id = c.opportunity_id
    JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'closed'`,
  'a change without its activity':
    'SELECT 1 FROM change c WHERE NOT EXISTS (SELECT 1 FROM activity a WHERE a.id = c.activity_id)',
  'an activity without words': "SELECT 1 FROM activity WHERE label = ''",
  'a searchable opportunity that the search does not know': `SELECT 1 FROM opportunity o
    WHERE NOT EXISTS (SELECT 1 FROM search_document d WHERE d.ref_id = o.id)`,
};

/** What keeps its changes for undo also has this; emptying the trash takes them away. */
export const HALF_ACTIVITY = {
  'an activity that changed nothing':
    'SELECT 1 FROM activity a WHERE a.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM change c WHERE c.activity_id = a.id)',
};

/** Opens a store as the very next start would, on another connection that recovers what was left. */
export function looking<T>(path: string, look: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(path, { fileMustExist: true });
  try {
    return look(sqlite);
  } finally {
    sqlite.close();
  }
}

/** What is wrong with the pages, the references and the full text of a store; empty when nothing is. */
export function unsound(sqlite: Database.Database): string[] {
  const problems: string[] = [];
  const pages = sqlite.pragma('integrity_check', { simple: true });
  if (pages !== 'ok') problems.push(`integrity: ${String(pages)}`);
  const broken = sqlite.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0) problems.push('rows refer to what is not there');
  try {
    sqlite.prepare("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)").run();
  } catch (error) {
    problems.push(`full text: ${String(error)}`);
  }
  return problems;
}

/** Which of the halves there are. */
export const halves = (sqlite: Database.Database, wanted: Readonly<Record<string, string>>): string[] =>
  Object.entries(wanted).flatMap(([name, query]) => (sqlite.prepare(query).get() === undefined ? [] : [name]));
