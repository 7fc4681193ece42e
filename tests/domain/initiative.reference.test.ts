import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneInOrder, positionsAfter } from '../../db/domain/initiative-order.ts';
import { initiativeFields, overrun, proposedLevel, startsUnasked, wasMarketAsked } from '../../db/domain/initiative.ts';
import { rankInitiatives } from '../../db/domain/initiative-return.ts';
import { rankSkills } from '../../db/domain/impact.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';

/** The lanes by naive code of their own, on random data. */

const one = fc.record({
  id: fc.uuid(),
  title: fc.constantFrom('Course', 'Project', 'Talk', 'Book'),
  position: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
  value: fc.oneof(fc.constant(null), fc.constantFrom(0, 0.5, 1, 2.25)),
});
const lane = fc.uniqueArray(one, { maxLength: 8, selector: ({ id }) => id });
type One = { id: string; title: string; position: number; value: number | null };

/** Whoever comes before whom, told by asking one question after the other. */
function comesBefore(a: One, b: One): boolean {
  if (a.position > 0 && b.position > 0 && a.position !== b.position) return a.position < b.position;
  if (a.position > 0 !== b.position > 0) return a.position > 0;
  if (a.value !== b.value) {
    if (a.value === null) return false;
    if (b.value === null) return true;
    return a.value > b.value;
  }
  return a.title === b.title ? a.id < b.id : a.title < b.title;
}
/** Takes the first of what is left, again and again. */
function referenceOrder(rows: readonly One[]): string[] {
  const left = [...rows];
  const order: string[] = [];
  while (left.length > 0) {
    const at = left.findIndex((a) => left.every((b) => a === b || comesBefore(a, b)));
    order.push(...left.splice(at, 1).map(({ id }) => id));
  }
  return order;
}

test('a lane is in the order a naive reading of the promise gives, whatever the order of the rows', () => {
  fc.assert(
    fc.property(lane, fc.infiniteStream(fc.nat()), (rows, salt) => {
      const shuffled = rows.map((row) => ({ row, key: salt.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(laneInOrder(rows).map(({ id }) => id)).toEqual(referenceOrder(rows));
      expect(laneInOrder(shuffled.map(({ row }) => row)).map(({ id }) => id)).toEqual(referenceOrder(rows));
    }),
  );
});

test('what is put before another one stands right before it, and the others keep their order', () => {
  fc.assert(
    fc.property(lane, one, fc.nat(), fc.boolean(), (rows, moved, pick, isFromHere) => {
      const others = rows.filter(({ id }) => id !== moved.id);
      const here = isFromHere ? [...others, moved] : others;
      const before = others.length === 0 ? null : (others[pick % (others.length + 1)]?.id ?? null);
      const places = new Map(positionsAfter(here, moved, before).map(({ id, position }) => [id, position]));
      const after = referenceOrder([...others, moved].map((row) => ({ ...row, position: places.get(row.id) ?? -1 })));
      const rest = referenceOrder(others);
      const at = before === null ? rest.length : rest.indexOf(before);
      expect(after).toEqual([...rest.slice(0, at), moved.id, ...rest.slice(at)]);
    }),
  );
});

test('a lane by return to which a drag gives the same order stays by return, any other becomes my own', () => {
  fc.assert(
    fc.property(lane, fc.nat(), (rows, pick) => {
      const byReturn = rows.map((row) => ({ ...row, position: 0 }));
      const moved = byReturn[pick % Math.max(1, byReturn.length)];
      if (moved === undefined) return;
      const order = referenceOrder(byReturn);
      const next = order[order.indexOf(moved.id) + 1] ?? null;
      expect(positionsAfter(byReturn, moved, next).every(({ position }) => position === 0)).toBe(true);
      const first = order[0];
      if (first === undefined || first === moved.id) return;
      const own = positionsAfter(byReturn, moved, first);
      expect(own.map(({ position }) => position)).toEqual(own.map((_, index) => index + 1));
    }),
  );
});

test('the order by return is the order of the formula, worked out by hand from the evidence', () => {
  const skill = fc.record({
    current: fc.integer({ min: 0, max: 5 }),
    target: fc.integer({ min: 0, max: 5 }),
    importance: fc.integer({ min: 1, max: 5 }),
  });
  const initiative = fc.record({
    hours: fc.integer({ min: 0, max: 40 }),
    gains: fc.array(fc.record({ skill: fc.nat(3), gain: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(skill, { minLength: 4, maxLength: 4 }),
      fc.array(initiative, { maxLength: 8 }),
      (skills, all) => {
        const ranked = rankSkills({
          skills: skills.map(({ current, target }, index) => ({ id: `s${index}`, name: `S${index}`, current, target })),
          evidence: skills.map(({ importance }, index) => ({
            id: `e${index}`,
            skillId: `s${index}`,
            opportunityId: null,
            source: 'hiring_manager' as const,
            importance,
            seenOn: '2026-11-18',
          })),
          opportunities: [],
          today: '2026-11-18',
          constants: DEFAULT_CONSTANTS,
        });
        const named = all.map(({ hours, gains }, index) => ({
          id: `i${index}`,
          name: `I${index}`,
          lane: 'next' as const,
          effortHours: hours,
          skills: [...new Map(gains.map((gain) => [gain.skill, gain])).values()].map((gain) => ({
            skillId: `s${gain.skill}`,
            gain: gain.gain,
          })),
        }));
        // Evidence without an opportunity, today, from a hiring manager: demand 0.2 · importance / 5.
        const worth = (skillId: string, gain: number) => {
          const found = skills[Number(skillId.slice(1))];
          if (found === undefined) return 0;
          const left = found.target - found.current;
          return left <= 0 ? 0 : 0.2 * (found.importance / 5) * (Math.min(gain, left) / 5);
        };
        for (const { initiativeId, value } of rankInitiatives(named, ranked, DEFAULT_CONSTANTS)) {
          const found = named.find(({ id }) => id === initiativeId);
          const met = (found?.skills ?? []).map(({ skillId, gain }) => worth(skillId, gain)).reduce((a, b) => a + b, 0);
          const hours = found?.effortHours ?? 0;
          if (hours === 0) expect(value).toBeNull();
          else expect(value).toBeCloseTo((met * 10) / hours, 10);
        }
        const values = rankInitiatives(named, ranked, DEFAULT_CONSTANTS).map(({ value }) => value ?? -1);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      },
    ),
  );
});

test('the proposed level is what was expected on top, never above 5', () => {
  expect([proposedLevel(2, 1), proposedLevel(4, 3), proposedLevel(5, 1), proposedLevel(0, 5)]).toEqual([3, 5, 5, 5]);
});

test('hours are over the plan only where there is a plan', () => {
  expect([overrun(8, 6), overrun(8, 8), overrun(8, 10.5), overrun(0, 3)]).toEqual([0, 0, 2.5, 0]);
});

test('a start warns while nothing says how the market was asked, and only a start', () => {
  const unasked = { lane: 'next', marketCheck: ' \n', marketCheckedOn: null } as const;
  expect(startsUnasked(unasked, 'now')).toBe(true);
  expect(startsUnasked(unasked, 'later')).toBe(false);
  expect(startsUnasked({ ...unasked, lane: 'now' }, 'now')).toBe(false);
  expect(startsUnasked({ ...unasked, marketCheck: 'Asked Dana' }, 'now')).toBe(false);
  expect(wasMarketAsked({ marketCheck: '', marketCheckedOn: '2026-11-01' })).toBe(true);
});

test('a skill stands once in an initiative, and a link is a link', () => {
  const skillId = '01977e4e-0000-7000-8000-000000000001';
  const fields = {
    title: 'Course',
    kind: 'course',
    effortHours: 8,
    skills: [{ skillId, gain: 1 }],
    startOn: null,
    targetOn: null,
    link: '',
    notes: '',
    marketCheck: '',
    marketCheckedOn: null,
  };
  expect(initiativeFields.safeParse(fields).success).toBe(true);
  expect(initiativeFields.safeParse({ ...fields, skills: [...fields.skills, { skillId, gain: 2 }] }).success).toBe(
    false,
  );
  expect(initiativeFields.safeParse({ ...fields, link: 'example.org' }).success).toBe(false);
  expect(initiativeFields.safeParse({ ...fields, title: ' ' }).success).toBe(false);
});
