import { is } from 'drizzle-orm';
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type { FollowUpState } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import * as schema from '../schema/index.ts';
import { prepared } from './sql.ts';

/** What can be merged: tables that others refer to by id. */
export type MergedTable = 'person' | 'company' | 'skill';
type Reference = { table: string; column: string; once: string[][] };

/** One row of these is enough for the same thing, though the store would hold two: by the columns that make it the same. */
const ONCE: Record<string, string[]> = { interviewer: ['round_id'], tagging: ['tag_id'] };

/** What stays with the one that was merged: the history of its levels, and what was split from it. */
const STAYS: Partial<Record<MergedTable, readonly string[]>> = {
  skill: ['level_change.skill_id', 'skill.split_from_id'],
};

const configs = Object.values<unknown>(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table));

/** Read from the schema, so that a table that comes later is moved too. */
export function referencesTo(target: MergedTable): Reference[] {
  return configs.flatMap(({ name, foreignKeys, indexes }) =>
    foreignKeys
      .map((key) => key.reference())
      .filter(({ foreignTable }) => getTableConfig(foreignTable).name === target)
      .flatMap(({ columns }) => columns.map((column) => column.name))
      .filter((column) => !(STAYS[target]?.includes(`${name}.${column}`) ?? false))
      .map((column) => {
        const unique = indexes
          .filter(({ config }) => config.unique)
          .map(({ config }) => config.columns.flatMap((one) => ('name' in one ? [String(one.name)] : [])))
          .filter((names) => names.includes(column))
          .map((names) => names.filter((one) => one !== column));
        return { table: name, column, once: [...unique, ...(ONCE[name] === undefined ? [] : [ONCE[name]])] };
      }),
  );
}

/** Every row that refers to `fromId` refers to `toId` from now on; a row that is there already stays single. */
export function moveReferences(
  { sqlite }: Store,
  target: MergedTable,
  { fromId, toId, at }: { fromId: string; toId: string; at: number },
): void {
  for (const { table, column, once } of referencesTo(target)) {
    for (const others of once) {
      const same = others.map((other) => `there."${other}" IS "${table}"."${other}"`).join(' AND ');
      prepared<[{ fromId: string; toId: string }]>(
        sqlite,
        `DELETE FROM "${table}" WHERE "${column}" = @fromId AND EXISTS
         (SELECT 1 FROM "${table}" there WHERE there."${column}" = @toId AND ${same})`,
      ).run({ fromId, toId });
    }
    prepared<[{ fromId: string; toId: string; at: number }]>(
      sqlite,
      `UPDATE "${table}" SET "${column}" = @toId, updated_at = @at WHERE "${column}" = @fromId`,
    ).run({ fromId, toId, at });
  }
}

/** Says that a row changed though none of its columns did: the rules look at it again. */
export function touch({ sqlite }: Store, target: MergedTable, id: string, at: number): void {
  prepared<[number, string]>(sqlite, `UPDATE "${target}" SET updated_at = ? WHERE id = ?`).run(at, id);
}

export type KeyedFollowUp = { id: string; ruleKey: string; state: FollowUpState; subject: string; draft: string };
const KEYED = `SELECT id, rule_key AS ruleKey, CASE WHEN trashed_at IS NULL THEN state ELSE 'skipped' END AS state, subject,
  draft FROM follow_up`;

/** The follow-ups that rules made and whose key names this id, in any state; one in the trash counts as skipped. */
export function followUpsKeyedBy({ sqlite }: Store, id: string): KeyedFollowUp[] {
  return prepared<[string], KeyedFollowUp>(sqlite, `${KEYED} WHERE instr(rule_key, ?) > 0 ORDER BY id`).all(id);
}

export function followUpWithKey({ sqlite }: Store, ruleKey: string): KeyedFollowUp | undefined {
  return prepared<[string], KeyedFollowUp>(sqlite, `${KEYED} WHERE rule_key = ?`).get(ruleKey);
}
