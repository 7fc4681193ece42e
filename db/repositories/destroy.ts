import { DESTROYED_KINDS, type DestroyedKind, type TrashRef } from '../domain/trash.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** How many rows there are of each kind that is counted. */
export function countRows({ sqlite }: Store): Record<DestroyedKind, number> {
  const count = (kind: DestroyedKind) =>
    prepared<[], number>(sqlite, `SELECT count(*) FROM "${kind}"`).pluck().get() as number;
  return Object.fromEntries(DESTROYED_KINDS.map((kind) => [kind, count(kind)])) as Record<DestroyedKind, number>;
}

/** Deletes a row that lies in the trash, and by cascade whatever hangs on it. */
export function deleteTrashed({ sqlite }: Store, { kind, id }: TrashRef): void {
  if (kind === 'skill') forgetDismissed({ sqlite }, id);
  prepared<[string]>(sqlite, `DELETE FROM "${kind}" WHERE id = ? AND trashed_at IS NOT NULL`).run(id);
}

/** Lists in a column are no references that a cascade would follow: the skill is taken out of them. */
function forgetDismissed({ sqlite }: Pick<Store, 'sqlite'>, skillId: string): void {
  prepared<[{ id: string }]>(
    sqlite,
    `UPDATE opportunity SET dismissed_skill_ids =
       (SELECT json_group_array(value) FROM json_each(dismissed_skill_ids) WHERE value <> @id)
     WHERE EXISTS (SELECT 1 FROM json_each(dismissed_skill_ids) WHERE value = @id)`,
  ).run({ id: skillId });
}

/**
 * A follow-up that a rule made must not be proposed again: nothing stays of it but its key. Answers whether it was one
 * of these.
 */
export function blankRuleFollowUp({ sqlite }: Store, id: string, at: number): boolean {
  return (
    prepared<[number, string]>(
      sqlite,
      `UPDATE follow_up SET subject = '', draft = '', reason = '', skip_reason = '', channel = NULL, state = 'skipped', settled_at = NULL,
         updated_at = ? WHERE id = ? AND rule_key IS NOT NULL AND trashed_at IS NOT NULL`,
    ).run(at, id).changes > 0
  );
}

/** A company's opportunities that do not lie in the trash: they would be deleted with it. */
export function liveOpportunityOf({ sqlite }: Store, companyId: string): string | undefined {
  return prepared<[string], string>(
    sqlite,
    'SELECT title FROM opportunity WHERE company_id = ? AND trashed_at IS NULL LIMIT 1',
  )
    .pluck()
    .get(companyId) as string | undefined;
}

/** The rows an activity took away, cascades included. */
export function rowsTakenAway({ sqlite }: Store, activityId: string): string[] {
  return prepared<[string], string>(
    sqlite,
    'SELECT DISTINCT row_id FROM change WHERE activity_id = ? AND after IS NULL',
  )
    .pluck()
    .all(activityId) as string[];
}

/** The names under which destroyed rows stand in what activities say of themselves. */
export function namesTakenAway({ sqlite }: Store, activityId: string): string[] {
  return prepared<[string], string>(
    sqlite,
    `SELECT DISTINCT coalesce(json_extract(before, '$.name'), json_extract(before, '$.title')) AS name FROM change
     WHERE activity_id = ? AND after IS NULL AND table_name IN ('company', 'person', 'skill', 'opportunity', 'initiative', 'story', 'material', 'template')
       AND name <> ''`,
  )
    .pluck()
    .all(activityId) as string[];
}

/** Activities, of the person or a rule, that keep an image of one of these rows, or of a row that refers to one. */
export function activitiesWith({ sqlite }: Store, rowIds: readonly string[]): Set<string> {
  const found = prepared<[{ ids: string }], string>(
    sqlite,
    `WITH gone AS MATERIALIZED (SELECT value FROM json_each(@ids)),
       image AS (SELECT activity_id, before AS row FROM change WHERE before IS NOT NULL
         UNION ALL SELECT activity_id, after FROM change WHERE after IS NOT NULL),
       field AS (SELECT activity_id, value FROM image, json_each(image.row) WHERE type = 'text')
     SELECT activity_id FROM change WHERE row_id IN gone
     UNION SELECT activity_id FROM field WHERE value IN gone
     UNION SELECT activity_id FROM field,
         json_tree(CASE WHEN field.value GLOB '[[{]*' AND json_valid(field.value) THEN field.value ELSE '[]' END) inside
       WHERE inside.atom IN gone
     UNION SELECT c.activity_id FROM change c JOIN gone ON instr(c.before, gone.value) OR instr(c.after, gone.value)
       WHERE c.table_name = 'setting'`,
  )
    .pluck()
    .all({ ids: JSON.stringify(rowIds) }) as string[];
  return new Set(found);
}

/** Steps of the person that undo could still take back, the newest first. */
export function standingSteps({ sqlite }: Store): string[] {
  return prepared<[], string>(
    sqlite,
    `SELECT id FROM activity WHERE actor = 'me' AND undone_at IS NULL
     AND EXISTS (SELECT 1 FROM change WHERE activity_id = activity.id) ORDER BY rowid DESC`,
  )
    .pluck()
    .all() as string[];
}

/** The rows a step changed, those it added, and the ids its rows name. */
export function reachOfStep({ sqlite }: Store, activityId: string) {
  const ids = (text: string) => prepared<[string], string>(sqlite, text).pluck().all(activityId) as string[];
  return {
    changed: ids('SELECT DISTINCT row_id FROM change WHERE activity_id = ?'),
    added: ids('SELECT DISTINCT row_id FROM change WHERE activity_id = ? AND before IS NULL'),
    named: ids(
      `SELECT DISTINCT field.value FROM change c, json_each(c.after) field
       WHERE c.activity_id = ? AND c.after IS NOT NULL AND field.type = 'text' AND length(field.value) = 36`,
    ),
  };
}

/** Takes the images of these activities away: they stay as history and can be undone no more. */
export function forgetChangesOf({ sqlite }: Store, activityIds: Iterable<string>): void {
  prepared<[string]>(sqlite, 'DELETE FROM change WHERE activity_id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify([...activityIds]),
  );
}

/** Activities that cannot be undone any more keep no name and no id of what was destroyed. */
export function forgetNames(
  { sqlite }: Store,
  {
    names,
    rowIds,
    activityIds,
    label,
  }: { names: string[]; rowIds: string[]; activityIds: Iterable<string>; label: string },
): void {
  prepared<[Record<string, string>]>(
    sqlite,
    `UPDATE activity SET label = @label, subject_id = NULL
     WHERE NOT EXISTS (SELECT 1 FROM change WHERE activity_id = activity.id)
       AND (id IN (SELECT value FROM json_each(@activities)) OR subject_id IN (SELECT value FROM json_each(@rows))
         OR EXISTS (SELECT 1 FROM json_each(@names) name WHERE instr(activity.label, name.value) > 0))`,
  ).run({
    label,
    names: JSON.stringify(names),
    rows: JSON.stringify(rowIds),
    activities: JSON.stringify([...activityIds]),
  });
}

/** What was typed into forms about destroyed rows and never saved. */
export function forgetDrafts({ sqlite }: Store, rowIds: readonly string[]): void {
  prepared<[string]>(
    sqlite,
    'DELETE FROM draft WHERE EXISTS (SELECT 1 FROM json_each(?) gone WHERE instr(draft.id, gone.value) > 0)',
  ).run(JSON.stringify(rowIds));
}

/**
 * Writes the file anew, so that nothing of what was deleted stays in it: the index is merged, the pages are packed, and
 * the log, which has the old ones, is emptied. Throws when the disk has no room for that.
 */
export function wipeTraces({ sqlite }: Store): void {
  sqlite.prepare("INSERT INTO search_index(search_index) VALUES ('optimize')").run();
  sqlite.exec('VACUUM');
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}
