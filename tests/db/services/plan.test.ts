import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../db/services/history.ts';
import { logHours } from '../../../db/services/initiative-hours.ts';
import { addInitiative, initiativeViews } from '../../../db/services/initiative.ts';
import { keepPlan, takePlan, viewPlan } from '../../../db/services/plan.ts';
import { addEvidence, setLevels } from '../../../db/services/roadmap.ts';
import { newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let python: string;
let pricing: string;
beforeEach(() => {
  store = newStore();
  python = skillOf(store.services, 'Python');
  pricing = skillOf(store.services, 'Product strategy');
  valueOf(setLevels(store.services, { id: python, current: 1, target: 4 }));
  valueOf(setLevels(store.services, { id: pricing, current: 2, target: 4 }));
  const opportunityId = newOpportunity(store.services, { stage: 'final' });
  hear(python, opportunityId, 'hiring_manager');
  hear(pricing, opportunityId, 'job_posting');
});
afterEach(() => store.close());

function hear(skillId: string, opportunityId: string, source: 'hiring_manager' | 'job_posting') {
  const said = { importance: 5, quote: '', seenOn: '2026-11-18', personId: null };
  valueOf(addEvidence(store.services, { skillId, opportunityId, source, ...said }));
}
function add(
  title: string,
  effortHours: number,
  gains: Record<string, number>,
  lane: 'now' | 'next' | 'later' = 'later',
  marketCheck = 'Asked two hiring managers',
): string {
  const skills = Object.entries(gains).map(([skillId, gain]) => ({ skillId, gain }));
  const empty = { startOn: null, targetOn: null, link: '', notes: '', marketCheckedOn: null };
  const fields = { title, kind: 'course' as const, effortHours, skills, marketCheck, ...empty };
  return valueOf(addInitiative(store.services, { ...fields, lane })).value.id;
}
const view = () => valueOf(viewPlan(store.services));
const keep = (hoursPerWeek: number, until: string) => keepPlan(store.services, { hoursPerWeek, until });
const laneOf = (id: string) => initiativeViews(store.services).find((one) => one.id === id)?.lane;

describe('a plan for the hours there are', () => {
  it('counts the hours by whole days, today and the last one among them', () => {
    valueOf(keep(7, '2026-11-24'));
    // Wednesday 18 to Tuesday 24 November.
    expect(view()).toMatchObject({ hoursPerWeek: 7, until: '2026-11-24', days: 7, hours: 7 });
    valueOf(keep(7, '2026-11-18'));
    expect(view()).toMatchObject({ days: 1, hours: 1 });
  });

  it('is remembered, can be undone, and plans nothing for a date that has passed', () => {
    const step = valueOf(keep(3, '2026-12-24')).step;
    store.clock.advance({ days: 1 });
    expect(view()).toMatchObject({ hoursPerWeek: 3, until: '2026-12-24' });
    expect(keep(3, '2026-11-18')).toMatchObject({ ok: false, error: { field: 'until' } });
    valueOf(undo(store.services, step?.id ?? ''));
    expect(view()).toMatchObject({ hoursPerWeek: 5, days: 56 });
    valueOf(keep(3, '2026-11-20'));
    store.clock.advance({ days: 10 });
    expect(view()).toMatchObject({ days: 0, hours: 0, chosen: [] });
  });

  it('says in which order, what each adds, the sum, and in which week each would end', () => {
    add('Long course', 20, { [pricing]: 1 });
    add('Two projects', 6, { [python]: 2 });
    valueOf(keep(7, '2026-12-20'));
    const { chosen, impact, skills, used } = view();
    expect(used).toBe(26);
    expect(impact).toBeCloseTo(0.6 + 0.4 * 0.4, 9);
    expect(chosen).toMatchObject([
      { title: 'Two projects', hoursSoFar: 6, beginsInWeek: 1, endsInWeek: 1, endsOn: '2026-11-23', unheard: [] },
      { title: 'Long course', hoursSoFar: 26, beginsInWeek: 1, endsInWeek: 4, endsOn: '2026-12-13' },
    ]);
    expect(chosen.map(({ adds }) => adds)).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.08, 9)]);
    expect(chosen[1]?.sum).toBeCloseTo(0.48, 9);
    expect(chosen[1]?.unheard).toEqual(['Product strategy']);
    expect(skills.map(({ name, from, to, target }) => [name, from, to, target])).toEqual([
      ['Python', 1, 3, 4],
      ['Product strategy', 2, 3, 4],
    ]);
  });

  it('counts only the hours left of what is under way', () => {
    const id = add('Under way', 20, { [python]: 3 }, 'now');
    valueOf(keep(7, '2026-11-24'));
    expect(view()).toMatchObject({ chosen: [], left: [{ id, why: 'no_hours', hours: 20 }] });
    valueOf(logHours(store.services, { initiativeId: id, spentOn: '2026-11-17', hours: 14, note: '' }));
    expect(view()).toMatchObject({ chosen: [{ id, hours: 6, planned: 20, spent: 14 }], left: [] });
    valueOf(logHours(store.services, { initiativeId: id, spentOn: '2026-11-18', hours: 6, note: '' }));
    expect(view()).toMatchObject({ chosen: [], left: [{ id, why: 'used_up' }] });
  });

  it('says of each that is left out why', () => {
    add('Best', 7, { [python]: 3 });
    add('Same again', 5, { [python]: 1 });
    add('Too long', 70, { [pricing]: 2 });
    add('Less for it', 3, { [pricing]: 1 });
    add('Not estimated', 0, { [pricing]: 1 });
    valueOf(keep(7, '2026-11-24'));
    const { chosen, left } = view();
    expect(chosen.map(({ title }) => title)).toEqual(['Best']);
    expect(new Map(left.map(({ title, why }) => [title, why]))).toEqual(
      new Map([
        ['Same again', 'adds_nothing'],
        ['Too long', 'no_hours'],
        ['Less for it', 'others_give_more'],
        ['Not estimated', 'not_estimated'],
      ]),
    );
  });

  it('weighs thirty and names those that were cut', () => {
    for (let index = 0; index < 32; index += 1) add(`Practice ${index}`, index < 30 ? 1 : 4, { [python]: 1 });
    const { left } = view();
    const cut = left.filter(({ why }) => why === 'cut').map(({ title }) => title);
    expect(cut.sort()).toEqual(['Practice 30', 'Practice 31']);
  });

  it('shows what the fits and the ranking would become', () => {
    add('All of it', 5, { [python]: 3 });
    const { outcome } = view();
    expect(outcome?.places.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['Product strategy', 2, 1],
      ['Python', 1, null],
    ]);
    expect(outcome?.fits[0]?.after).toBeCloseTo((1 + 0.4 * 0.5) / 1.4, 9);
  });
});

describe('taking the plan into the lanes', () => {
  it('moves all in one step that can be undone', () => {
    const [first, second] = [add('First', 5, { [python]: 1 }), add('Second', 5, { [pricing]: 1 })];
    const done = valueOf(
      takePlan(store.services, [
        { id: first, lane: 'now' },
        { id: second, lane: 'next' },
      ]),
    );
    expect(done.value).toEqual({ taken: 2 });
    expect([laneOf(first), laneOf(second)]).toEqual(['now', 'next']);
    expect(view().chosen.find(({ id }) => id === first)?.lane).toBe('now');
    valueOf(undo(store.services, done.step?.id ?? ''));
    expect([laneOf(first), laneOf(second)]).toEqual(['later', 'later']);
  });

  it('starts what goes to Now today', () => {
    const id = add('First', 5, { [python]: 1 });
    valueOf(takePlan(store.services, [{ id, lane: 'now' }]));
    expect(initiativeViews(store.services).find((one) => one.id === id)?.startOn).toBe('2026-11-18');
  });

  it('moves nothing when one of them is not there any more', () => {
    const id = add('First', 5, { [python]: 1 });
    const gone = '019aa000-0000-7000-8000-000000000000';
    expect(
      takePlan(store.services, [
        { id, lane: 'now' },
        { id: gone, lane: 'now' },
      ]),
    ).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(laneOf(id)).toBe('later');
  });

  it('makes no step when all stand there already', () => {
    const id = add('First', 5, { [python]: 1 }, 'next');
    expect(valueOf(takePlan(store.services, [{ id, lane: 'next' }]))).toEqual({ value: { taken: 0 }, step: null });
  });
});
