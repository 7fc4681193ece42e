import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DESTROYED_KINDS } from '../../../db/domain/trash.ts';
import { destroy, previewDestroy } from '../../../db/services/destroy.ts';
import { historyState, undo } from '../../../db/services/history.ts';
import { countRows } from '../../../db/repositories/destroy.ts';
import { trashOpportunities } from '../../../db/services/opportunity.ts';
import { trashPeople } from '../../../db/services/person.ts';
import { trashRound } from '../../../db/services/round.ts';
import { listTrash, restore, trashCompanies } from '../../../db/services/trash.ts';
import type { Services } from '../../../db/services/core.ts';
import { anyCommand, doCommand } from '../../support/commands.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { type Dump, dump, dumpAll, expectSound } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

const withdrawn = z.object({ state: z.literal('withdrawn') });

/**
 * Rows without the time they were last written, which restoring is. A follow-up that a rule takes back says when: while a
 * round lies in the trash the rule may propose it again, and takes it back anew when the round returns.
 */
const asTold = (rows: Dump): unknown =>
  JSON.parse(
    JSON.stringify(rows, function (this: unknown, key: string, value: unknown) {
      if (key === 'settled_at' && withdrawn.safeParse(this).success) return undefined;
      return key === 'updated_at' ? undefined : value;
    }),
  );

const trashing = {
  opportunity: (services: Services, id: string) => trashOpportunities(services, [id]),
  company: (services: Services, id: string) => trashCompanies(services, [id]),
  person: (services: Services, id: string) => trashPeople(services, [id]),
  round: trashRound,
} as const;
const KINDS = ['opportunity', 'company', 'person', 'round'] as const;

/** What hangs on nothing that lies in the trash: restoring a thing brings back what it hangs on, too. */
const LIVE: Record<(typeof KINDS)[number], string> = {
  company: 'SELECT id FROM company x WHERE x.trashed_at IS NULL',
  person: `SELECT x.id FROM person x LEFT JOIN company c ON c.id = x.company_id
    WHERE x.trashed_at IS NULL AND c.trashed_at IS NULL`,
  opportunity: `SELECT x.id FROM opportunity x JOIN company c ON c.id = x.company_id
    WHERE x.trashed_at IS NULL AND c.trashed_at IS NULL`,
  round: `SELECT x.id FROM round x JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
    WHERE x.trashed_at IS NULL AND o.trashed_at IS NULL AND c.trashed_at IS NULL`,
};

function live({ services }: TestStore, kind: (typeof KINDS)[number]): string[] {
  return services.store.sqlite.prepare<[], string>(`${LIVE[kind]} ORDER BY x.id`).pluck().all();
}

function tell(test: TestStore, sequence: Parameters<typeof doCommand>[1][]): void {
  for (const command of sequence) {
    test.clock.advance({ minutes: 1 });
    doCommand(test.services, command);
  }
}

describe('the trash, for anything a person did before', () => {
  it('gives back the same rows that were put in', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommand, { minLength: 4, maxLength: 15 }),
        fc.constantFrom(...KINDS),
        fc.nat(),
        (sequence, kind, pick) => {
          const test = newStore();
          try {
            tell(test, sequence);
            const ids = live(test, kind);
            const id = ids[pick % Math.max(1, ids.length)];
            if (id === undefined) return;
            test.clock.advance({ minutes: 1 });
            const before = asTold(dump(test.services.store));
            valueOf(trashing[kind](test.services, id));
            expectSound(test.services.store);
            valueOf(restore(test.services, [{ kind, id }]));
            expect(asTold(dump(test.services.store))).toEqual(before);
            expectSound(test.services.store);
          } finally {
            test.close();
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('emptied, takes away what it said, leaves no trace of it, and undo of the rest stays sound', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 6, maxLength: 25 }), fc.boolean(), (sequence, all) => {
        const test = newStore();
        const { services } = test;
        try {
          tell(test, sequence);
          const items = all ? null : valueOf(listTrash(services)).filter((_, index) => index % 2 === 0);
          if (items?.length === 0) return;
          const stored = dumpAll(services.store);
          const said = previewDestroy(services, items);
          expect(dumpAll(services.store)).toEqual(stored);
          const before = countRows(services.store);
          const ids = (items ?? valueOf(listTrash(services))).map(({ id }) => id);
          const done = destroy(services, items);
          if (!done.ok) return expect(done.error.code).toBe('conflict');
          const after = countRows(services.store);
          const told = new Map(valueOf(said).map(({ kind, count }) => [kind, count]));
          for (const kind of DESTROYED_KINDS.filter((one) => one !== 'follow_up'))
            expect(before[kind] - after[kind], kind).toBe(told.get(kind) ?? 0);
          if (all) expect(valueOf(listTrash(services))).toEqual([]);
          const kept = JSON.stringify(services.store.sqlite.prepare('SELECT * FROM change').all());
          for (const id of ids) expect(kept).not.toContain(id);
          expectSound(services.store);
          while (historyState(services).undo !== null) {
            expect(valueOf(undo(services)).undone).not.toBeNull();
            expectSound(services.store);
          }
        } finally {
          test.close();
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
