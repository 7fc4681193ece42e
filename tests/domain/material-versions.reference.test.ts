import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { beforeOf, diffBullets, growthOf, linesOf, reachOf } from '../../db/domain/material-versions.ts';
import { OUTCOMES, STAGE_KINDS } from '../../db/domain/vocabulary.ts';

const KINDS = ['resume', 'portfolio'] as const;
const version = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constantFrom('Growth', 'growth', 'Platform', 'Other'),
  createdAt: fc.integer({ min: 0, max: 5 }),
  previous: fc.option(fc.nat(7), { nil: null }),
});
const versions = fc.array(version, { maxLength: 8 }).map((rows) =>
  rows.map(({ previous, ...row }, index) => ({
    ...row,
    id: `m${index}`,
    previousId: previous === null || previous >= rows.length ? null : `m${previous}`,
  })),
);

describe('lines of versions', () => {
  it('hold together whatever has a way of steps between: one name, or one grown out of the other', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const step = (a: (typeof all)[number], b: (typeof all)[number]) =>
          a.kind === b.kind &&
          (a.name.toLowerCase() === b.name.toLowerCase() || a.previousId === b.id || b.previousId === a.id);
        const reach = all.map((a) => all.map((b) => a === b || step(a, b)));
        for (let turn = 0; turn < all.length; turn += 1)
          for (let a = 0; a < all.length; a += 1)
            for (let b = 0; b < all.length; b += 1)
              for (let c = 0; c < all.length; c += 1)
                if (reach[a]?.[b] && reach[b]?.[c]) {
                  const row = reach[a];
                  if (row) row[c] = true;
                }
        const lineOf = new Map(linesOf(all).flatMap((line, at) => line.map(({ id }) => [id, at] as const)));
        expect(lineOf.size).toBe(all.length);
        all.forEach((a, i) => all.forEach((b, j) => expect(lineOf.get(a.id) === lineOf.get(b.id)).toBe(reach[i]?.[j])));
      }),
    );
  });
  it('stand newest first, in the line and among each other', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const lines = linesOf(all);
        for (const line of lines) {
          const times = line.map(({ createdAt }) => createdAt);
          expect(times).toEqual([...times].sort((a, b) => b - a));
        }
        const heads = lines.map(([newest]) => newest?.createdAt ?? -1);
        expect(heads).toEqual([...heads].sort((a, b) => b - a));
      }),
    );
  });
  it('compare a version with what it grew out of, else with the next older one', () => {
    const of = (id: string, createdAt: number, previousId: string | null) =>
      ({ id, kind: 'resume', name: 'Growth', createdAt, previousId }) as const;
    const [line = []] = linesOf([of('a', 1, null), of('b', 2, 'a'), of('c', 3, 'a')]);
    expect(line.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(['c', 'b', 'a'].map((id) => beforeOf(line, id)?.id ?? null)).toEqual(['a', 'a', null]);
  });
});

const bullet = fc.constantFrom(
  'Raised activation by 13 points',
  'Raised activation from 31 to 44 %',
  'Led three squads',
  'Led four squads in two cities',
  'Wrote the handbook',
  ' ',
  'Über die Straße',
);
const bullets = fc.array(bullet, { maxLength: 7 });

describe('the difference of two versions', () => {
  it('accounts for every bullet of both, once', () => {
    fc.assert(
      fc.property(bullets, bullets, (before, after) => {
        const diff = diffBullets(before, after);
        const ink = (list: string[]) => list.filter((text) => text.trim() !== '');
        expect(diff.kept + diff.changed.length + diff.added.length).toBe(ink(after).length);
        expect(diff.kept + diff.changed.length + diff.dropped.length).toBe(ink(before).length);
        // What stayed is the overlap of the two as bags.
        const left = ink(before);
        let same = 0;
        for (const text of ink(after)) {
          const at = left.indexOf(text);
          if (at === -1) continue;
          left.splice(at, 1);
          same += 1;
        }
        expect(diff.kept).toBe(same);
        const bag = (list: string[]) => [...list].sort();
        const stayed = bag(ink(after)).length - diff.added.length - diff.changed.length;
        expect(stayed).toBe(diff.kept);
        for (const text of [...diff.added, ...diff.changed.map((pair) => pair.after)]) expect(after).toContain(text);
        for (const text of [...diff.dropped, ...diff.changed.map((pair) => pair.before)])
          expect(before).toContain(text);
      }),
    );
  });
  it('is nothing against itself in any order, and turns round with its two sides', () => {
    fc.assert(
      fc.property(bullets, fc.nat(), (list, seed) => {
        const mixed = [...list].sort((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7));
        expect(diffBullets(list, mixed)).toMatchObject({ added: [], changed: [], dropped: [] });
      }),
    );
    fc.assert(
      fc.property(bullets, bullets, (before, after) => {
        const [one, other] = [diffBullets(before, after), diffBullets(after, before)];
        expect(one.kept).toBe(other.kept);
        expect(one.changed.length).toBe(other.changed.length);
      }),
    );
  });
  it('tells a bullet that got its number from one that is new', () => {
    expect(
      diffBullets(
        ['Raised activation by removing steps', 'Responsible for pricing'],
        ['Raised activation from 31 % to 46 % by removing seven steps', 'Interviewed 240 customers'],
      ),
    ).toEqual({
      added: ['Interviewed 240 customers'],
      changed: [
        {
          before: 'Raised activation by removing steps',
          after: 'Raised activation from 31 % to 46 % by removing seven steps',
        },
      ],
      dropped: ['Responsible for pricing'],
      kept: 0,
    });
  });
});

describe('growth', () => {
  it('counts bullets, numbers and what is wanted, and shows a share only from five bullets up', () => {
    const wanted = [{ id: 'sql', name: 'SQL' }];
    const five = ['SQL for 3 teams', 'SQL', 'Nothing', 'Cut costs by 4 %', 'Five'];
    expect(growthOf(five, wanted, DEFAULT_CONSTANTS)).toEqual({
      bullets: 5,
      withNumber: { part: 2, whole: 5, percentage: 40 },
      relevant: { part: 2, whole: 5, percentage: 40 },
    });
    expect(growthOf(five.slice(0, 4), wanted, DEFAULT_CONSTANTS).withNumber.percentage).toBeNull();
    expect(growthOf(five, [], DEFAULT_CONSTANTS).relevant).toBeNull();
  });
});

const use = fc.record({
  kinds: fc.array(fc.constantFrom(...STAGE_KINDS), { maxLength: 6 }),
  outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: null }),
});

describe('what became of a version', () => {
  it('is what a stage kind or a later one was ever entered says, counted by hand', () => {
    fc.assert(
      fc.property(fc.array(use, { maxLength: 12 }), (all) => {
        const uses = all.map(({ kinds, outcome }, index) => ({
          id: `o${index}`,
          outcome,
          entries: kinds.map((kind, at) => ({ stageId: kind, kind, at })),
        }));
        const found = reachOf(uses, DEFAULT_CONSTANTS);
        const steps = ['lead', 'applied', 'screen', 'interview', 'final', 'offer'];
        expect(found.opportunityIds).toEqual(uses.map(({ id }) => id));
        for (const kind of steps.slice(1)) {
          const ids = uses
            .filter(({ entries }) => entries.some((entry) => steps.indexOf(entry.kind) >= steps.indexOf(kind)))
            .map(({ id }) => id);
          const shown = found.reached.find((one) => one.kind === kind);
          expect(shown?.opportunityIds ?? []).toEqual(ids);
          if (shown === undefined) continue;
          expect([shown.rate.part, shown.rate.whole]).toEqual([ids.length, uses.length]);
          if (uses.length < 5) expect(shown.rate.percentage).toBeNull();
          else expect(shown.rate.percentage).toBeCloseTo((100 * ids.length) / uses.length, 9);
        }
        for (const outcome of OUTCOMES) {
          const ids = uses.filter((one) => one.outcome === outcome).map(({ id }) => id);
          expect(found.outcomes.find((one) => one.outcome === outcome)?.opportunityIds ?? []).toEqual(ids);
        }
      }),
    );
  });
});
