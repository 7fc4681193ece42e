import type { Store } from '../open.ts';
import { CAPTURED_TABLES } from './capture.ts';
import { prepared } from './sql.ts';

export type ChangeRow = { seq: number; tableName: string; rowId: string; before: string | null; after: string | null };
export type StepRow = { id: string; label: string };

/** From here to `stopCapture`, every changed row is kept under this activity. */
export function startCapture({ sqlite }: Store, activityId: string): void {
  prepared<[string]>(sqlite, 'INSERT INTO temp.capture (activity_id) VALUES (?)').run(activityId);
}

export function stopCapture({ sqlite }: Store): void {
  prepared<[]>(sqlite, 'DELETE FROM temp.capture').run();
}

/** Changes that are put back in one step. */
const AT_ONCE = 100;

/** The next hundred changes of an activity after the one numbered `from`, forwards or backwards. */
export function someChanges(
  { sqlite }: Store,
  activityId: string,
  { from, isBackwards }: { from: number | null; isBackwards: boolean },
): ChangeRow[] {
  const [side, order] = isBackwards ? ['<', 'DESC'] : ['>', 'ASC'];
  const first = isBackwards ? Number.MAX_SAFE_INTEGER : -1;
  return prepared<[string, number, number], ChangeRow>(
    sqlite,
    `SELECT seq, table_name AS tableName, row_id AS rowId, before, after FROM change
     WHERE activity_id = ? AND seq ${side} ? ORDER BY seq ${order} LIMIT ?`,
  ).all(activityId, from ?? first, AT_ONCE);
}

export function countChanges({ sqlite }: Store, activityId: string): number {
  return Number(
    prepared<[string], number>(sqlite, 'SELECT count(*) FROM change WHERE activity_id = ?').pluck().get(activityId),
  );
}

export function changedTables({ sqlite }: Store, activityId: string): string[] {
  return prepared<[string], string>(sqlite, 'SELECT DISTINCT table_name FROM change WHERE activity_id = ?')
    .pluck()
    .all(activityId) as string[];
}

/** The skills whose evidence an activity changed, as it was and as it became. */
export function skillsOfChangedEvidence({ sqlite }: Store, activityId: string): string[] {
  return prepared<[{ id: string }], string>(
    sqlite,
    `SELECT json_extract(before, '$.skill_id') FROM change WHERE activity_id = @id AND table_name = 'evidence' AND before IS NOT NULL
     UNION SELECT json_extract(after, '$.skill_id') FROM change WHERE activity_id = @id AND table_name = 'evidence' AND after IS NOT NULL`,
  )
    .pluck()
    .all({ id: activityId }) as string[];
}

/** The step that undo would take back: the newest by the person that still has its changes. */
export function newestStep({ sqlite }: Store): StepRow | null {
  return (
    prepared<[], StepRow>(
      sqlite,
      `SELECT id, label FROM activity WHERE actor = 'me' AND undone_at IS NULL
       AND EXISTS (SELECT 1 FROM change WHERE activity_id = activity.id) ORDER BY rowid DESC LIMIT 1`,
    ).get() ?? null
  );
}

/** The step that redo would do again: the one undone last, while nothing new was done since. */
export function newestUndone({ sqlite }: Store): StepRow | null {
  return (
    prepared<[], StepRow>(
      sqlite,
      `SELECT id, label FROM activity WHERE undone_at IS NOT NULL
       AND EXISTS (SELECT 1 FROM change WHERE activity_id = activity.id) ORDER BY undone_at DESC LIMIT 1`,
    ).get() ?? null
  );
}

export function stepById({ sqlite }: Store, id: string): (StepRow & { undoneAt: number | null }) | null {
  return (
    prepared<[string], StepRow & { undoneAt: number | null }>(
      sqlite,
      'SELECT id, label, undone_at AS undoneAt FROM activity WHERE id = ?',
    ).get(id) ?? null
  );
}

/**
 * Whether a later step of the person that still stands changed one of this step's rows again, or hangs something on a
 * row that this step added: taking that row back would take along what hangs on it.
 */
export function touchedLater({ sqlite }: Store, activityId: string): boolean {
  const later = `activity.actor = 'me' AND activity.undone_at IS NULL AND later.activity_id <> @id`;
  return (
    prepared<[{ id: string }], number>(
      sqlite,
      `SELECT 1 FROM change mine JOIN change later ON later.row_id = mine.row_id AND later.seq > mine.seq
       JOIN activity ON activity.id = later.activity_id WHERE mine.activity_id = @id AND ${later}
       UNION ALL
       SELECT 1 FROM change later JOIN activity ON activity.id = later.activity_id
       WHERE later.seq > (SELECT min(seq) FROM change WHERE activity_id = @id) AND ${later} AND EXISTS (
         SELECT 1 FROM json_each(later.after) field
         WHERE field.value IN (SELECT row_id FROM change WHERE activity_id = @id AND before IS NULL))
       LIMIT 1`,
    )
      .pluck()
      .get({ id: activityId }) !== undefined
  );
}

/** Undone steps are numbered upwards, in milliseconds where the clock allows, so that the last one is known. */
export function markUndone({ sqlite }: Store, activityId: string, now: number): void {
  prepared<[number, string]>(
    sqlite,
    'UPDATE activity SET undone_at = max(?, coalesce((SELECT max(undone_at) FROM activity), 0) + 1) WHERE id = ?',
  ).run(now, activityId);
}

export function markDone({ sqlite }: Store, activityId: string): void {
  prepared<[string]>(sqlite, 'UPDATE activity SET undone_at = NULL WHERE id = ?').run(activityId);
}

/** A new step ends what could be redone. */
export function forgetUndone({ sqlite }: Store): void {
  prepared<[]>(
    sqlite,
    'DELETE FROM change WHERE activity_id IN (SELECT id FROM activity WHERE undone_at IS NOT NULL)',
  ).run();
}

/** Keeps the changes of the newest `most` steps; older activities stay as history without undo. */
export function forgetOldSteps({ sqlite }: Store, most: number): void {
  prepared<[number]>(
    sqlite,
    `DELETE FROM change WHERE activity_id IN
     (SELECT id FROM activity WHERE rowid <= (SELECT rowid FROM activity ORDER BY rowid DESC LIMIT 1 OFFSET ?))`,
  ).run(most);
}

const columnsOf = new Map(CAPTURED_TABLES.map(({ name, columns }) => [name, columns]));

/**
 * Puts one row to an image of it (JSON by column name), or takes it away when there is none. An image from before a
 * migration lacks the columns that came with it: these stay as they are, or take their default.
 */
export function putRow({ sqlite }: Store, tableName: string, rowId: string, image: string | null): void {
  const known = columnsOf.get(tableName);
  if (!known) throw new Error(`No table ${tableName} to put a row back into`);
  if (image === null) {
    prepared<[string]>(sqlite, `DELETE FROM "${tableName}" WHERE id = ?`).run(rowId);
    return;
  }
  // A quote that was typed is escaped in JSON: what is found is a key.
  const columns = known.filter((column) => image.includes(`"${column}":`));
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `json_extract(@image, '$."${column}"')`).join(', ');
  const sets = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  prepared<[{ image: string }]>(
    sqlite,
    `INSERT INTO "${tableName}" (${names}) SELECT ${values} WHERE true ON CONFLICT(id) DO UPDATE SET ${sets}`,
  ).run({ image });
}

/**
 * A follow-up that comes back has the key of its rule again: one that the rule made meanwhile in its place goes, unless
 * something was done with it or written into it.
 */
export function freeRuleKey({ sqlite }: Store, rowId: string, image: string): void {
  prepared<[{ rowId: string; image: string }]>(
    sqlite,
    `DELETE FROM follow_up WHERE rule_key = json_extract(@image, '$.rule_key') AND id <> @rowId
     AND state IN ('open', 'withdrawn') AND trashed_at IS NULL AND subject = '' AND draft = ''`,
  ).run({ rowId, image });
}

/** Every activity stays as history, none can be undone any more. */
export function forgetAllSteps({ sqlite }: Store): void {
  prepared<[]>(sqlite, 'DELETE FROM change').run();
}
