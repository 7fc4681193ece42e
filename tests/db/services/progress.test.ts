import { afterEach, beforeEach, expect, test } from 'vitest';
import { logHours } from '../../../db/services/initiative-hours.ts';
import { trashInitiative } from '../../../db/services/initiative.ts';
import { saveLevel } from '../../../db/services/level.ts';
import { progress } from '../../../db/services/progress.ts';
import { addEvidence, setLevels } from '../../../db/services/roadmap.ts';
import { initiativeOf, skillOf } from '../../support/builders.ts';
import { TEST_NOW, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  // The skills of a new store stand where they stood on that day.
  store = newStore({ now: TEST_NOW - 200 * 86_400_000 });
  store.clock.set('2026-11-18');
});
afterEach(() => store.close());

const now = () => valueOf(progress(store.services));
const levelsOn = (name: string, current: number, trueOn: string | null = null) =>
  valueOf(
    saveLevel(store.services, {
      id: null,
      skillId: skillOf(store.services, name),
      current,
      target: 4,
      trueOn,
      note: '',
      supports: [],
    }),
  );
const wanted = (name: string) =>
  valueOf(
    addEvidence(store.services, {
      skillId: skillOf(store.services, name),
      opportunityId: null,
      source: 'hiring_manager',
      importance: 5,
      quote: '',
      seenOn: store.clock.today(),
      personId: null,
    }),
  );

test('a level that rose in 30 days counts with the impact it took away, an older one does not', () => {
  wanted('Python');
  wanted('Vision');
  levelsOn('Python', 1, '2026-09-01');
  levelsOn('Vision', 2, '2026-09-01');
  expect(now()).toMatchObject({ since: '2026-10-19', raised: [], taken: 0 });
  levelsOn('Python', 3, '2026-10-20');
  // Both are wanted alike: gaps of 3 and 2 levels became 1 and 2.
  expect(now().raised).toEqual([{ skillId: skillOf(store.services, 'Python'), name: 'Python', from: 1, to: 3 }]);
  expect(now().taken).toBeCloseTo(2 / 5, 9);
  store.clock.advance({ days: 31 });
  expect(now()).toMatchObject({ raised: [], taken: 0 });
});

test('the first level that is written down says where a skill stands, not that it rose', () => {
  wanted('Python');
  valueOf(setLevels(store.services, { id: skillOf(store.services, 'Python'), current: 2, target: 4 }));
  expect(now().raised).toEqual([]);
  valueOf(setLevels(store.services, { id: skillOf(store.services, 'Python'), current: 3, target: 4 }));
  expect(now().raised).toMatchObject([{ from: 2, to: 3 }]);
});

test('hours count from the day after, and not those of what lies in the trash', () => {
  const id = initiativeOf(store.services, skillOf(store.services, 'Python'));
  for (const [spentOn, hours] of [
    ['2026-10-19', 4],
    ['2026-10-20', 2],
    ['2026-11-18', 1.5],
  ] as const)
    valueOf(logHours(store.services, { initiativeId: id, spentOn, hours, note: '' }));
  expect(now().hours).toBe(3.5);
  valueOf(trashInitiative(store.services, id));
  expect(now().hours).toBe(0);
});
