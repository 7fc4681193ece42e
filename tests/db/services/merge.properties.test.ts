import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleKeyAfterMerge } from '../../../db/domain/merge.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { mergeCompanies, mergePeople } from '../../../db/services/merge.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, expectSound } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

type FollowUp = { rule_key: string | null; state: string; trashed_at: number | null };
const ruleMade = ({ services }: TestStore) =>
  services.store.sqlite.prepare<[], FollowUp>('SELECT rule_key, state, trashed_at FROM follow_up').all();
const settledKeys = (store: TestStore) =>
  ruleMade(store).flatMap(({ rule_key, state, trashed_at }) =>
    rule_key !== null && (state === 'done' || state === 'skipped' || trashed_at !== null) ? [rule_key] : [],
  );
const openKeys = (store: TestStore) =>
  ruleMade(store).flatMap(({ rule_key, state, trashed_at }) =>
    rule_key !== null && state === 'open' && trashed_at === null ? [rule_key] : [],
  );
const idsOf = ({ services }: TestStore, table: 'person' | 'company') =>
  services.store.sqlite
    .prepare<[], string>(`SELECT id FROM ${table} WHERE trashed_at IS NULL ORDER BY id`)
    .pluck()
    .all();

/** Does the commands, then merges two of what they left; null when there are no two. */
function mergedAfter(store: TestStore, table: 'person' | 'company', pick: [number, number]) {
  const ids = idsOf(store, table);
  const [keepId, mergeId] = [ids[pick[0] % ids.length], ids[pick[1] % ids.length]];
  if (keepId === undefined || mergeId === undefined || keepId === mergeId) return null;
  const before = { rows: dump(store.services.store), settled: settledKeys(store) };
  store.clock.advance({ minutes: 1 });
  const input = { keepId, mergeId, take: [] };
  valueOf(table === 'person' ? mergePeople(store.services, input) : mergeCompanies(store.services, input));
  return { keepId, mergeId, before };
}

const sequence = fc.array(anyCommand, { minLength: 5, maxLength: 12 });
const picks = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }));

describe.each(['person', 'company'] as const)('merging any two of a %s, after any sequence of changes', (table) => {
  it('leaves nothing that refers to the one that went, brings nothing settled back, and is undone in full', () => {
    fc.assert(
      fc.property(sequence, picks, (commands, pick) => {
        const store = newStore();
        try {
          for (const command of commands) doCommand(store.services, command);
          const merged = mergedAfter(store, table, pick);
          fc.pre(merged !== null);
          const after = dump(store.services.store);
          expect(JSON.stringify(after)).not.toContain(merged.mergeId);
          const settled = merged.before.settled.map((key) => ruleKeyAfterMerge(key, merged.mergeId, merged.keepId));
          expect(openKeys(store).filter((key) => settled.includes(key))).toEqual([]);
          expectSound(store.services.store);

          valueOf(undo(store.services));
          expect(dump(store.services.store)).toEqual(merged.before.rows);
          valueOf(redo(store.services));
          expect(dump(store.services.store)).toEqual(after);
          expectSound(store.services.store);

          const open = openKeys(store).sort();
          runDaily(store.services);
          expect(openKeys(store).sort()).toEqual(open);
        } finally {
          store.close();
        }
      }),
      { numRuns: runs(10) },
    );
  });
});
