import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowStage, type FlowSubject, stageFlow } from '../../db/domain/sankey.ts';
import { DAY } from './builders.ts';

/**
 * The flow between stages against a slow count of its own. What comes to a place leaves it or is still there, whatever
 * the histories: loops, steps back, openings of what was closed.
 */

const stage = (id: string, kind: FlowStage['kind'], isGone = false): FlowStage => ({ id, name: id, kind, isGone });
const STAGES = [
  stage('lead', 'lead'),
  stage('applied', 'applied'),
  stage('screen', 'screen'),
  stage('interview', 'interview'),
  stage('offer', 'offer'),
  stage('done', 'closed'),
  stage('archive', 'closed'),
  stage('phone', 'screen', true),
];
/** The gone stage stands behind the last of its kind. */
const LEFT_TO_RIGHT = ['lead', 'applied', 'screen', 'phone', 'interview', 'offer'];
const OUTCOMES = ['accepted', 'rejected', 'withdrew', 'no_fit'] as const;

/** Each time it was closed has an outcome or none; leaving a closed stage takes that outcome back. */
const subject = fc.array(fc.tuple(fc.constantFrom(...STAGES), fc.constantFrom(...OUTCOMES, null)), {
  minLength: 1,
  maxLength: 9,
});
const subjects = fc.array(subject, { maxLength: 20 }).map((all) =>
  all.map((steps, index) => {
    const entries = steps.map(([{ id, kind }], step) => ({ stageId: id, kind, at: (step + 1) * DAY }));
    const closings: FlowSubject['closings'][number][] = [];
    /** What the reference goes by: the place of every step, before standing still is left out. */
    const route: string[] = [];
    for (let step = 0; step < steps.length; step += 1) {
      const [here, outcome] = steps[step] ?? [];
      if (here === undefined) continue;
      if (here.kind !== 'closed') {
        route.push(here.id);
        continue;
      }
      let end = step;
      while (steps[end + 1]?.[0].kind === 'closed') end += 1;
      const leaves = end + 1 < steps.length;
      if (outcome) closings.push({ outcome, reopenedAt: leaves ? (end + 2) * DAY : null });
      route.push(outcome ?? 'unsaid');
      step = end;
    }
    return { subject: { id: `o${index}`, entries, closings } satisfies FlowSubject, route };
  }),
);

const isEnd = (place: string) => !LEFT_TO_RIGHT.includes(place);
function movesSlowly(route: readonly string[]): { from: string; to: string; isOnward: boolean }[] {
  const moves: { from: string; to: string; isOnward: boolean }[] = [];
  let at = route[0];
  for (const next of route.slice(1)) {
    if (at === undefined || next === at) continue;
    const isOnward = !isEnd(at) && (isEnd(next) || LEFT_TO_RIGHT.indexOf(next) > LEFT_TO_RIGHT.indexOf(at));
    moves.push({ from: at, to: next, isOnward });
    at = next;
  }
  return moves;
}
const tally = (moves: readonly { from: string; to: string; id: string }[]) =>
  moves.map(({ from, to, id }) => `${from} > ${to}: ${id}`).sort();

describe('the flow between stages, for any histories', () => {
  it('has every move once, those to the right apart from those back', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const flow = stageFlow(
          all.map((one) => one.subject),
          STAGES,
        );
        const moves = all.flatMap(({ subject: { id }, route }) => movesSlowly(route).map((move) => ({ ...move, id })));
        const told = (links: typeof flow.onward) =>
          tally(links.flatMap(({ from, to, opportunityIds }) => opportunityIds.map((id) => ({ from, to, id }))));
        expect(told(flow.onward)).toEqual(tally(moves.filter(({ isOnward }) => isOnward)));
        expect(told(flow.back)).toEqual(tally(moves.filter(({ isOnward }) => !isOnward)));
      }),
    );
  });

  it('keeps its counts: what enters a place leaves it or is still there', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const { places, onward, back } = stageFlow(
          all.map((one) => one.subject),
          STAGES,
        );
        const count = (links: typeof onward) =>
          links.reduce((sum, { opportunityIds }) => sum + opportunityIds.length, 0);
        for (const { key, visits, began, here } of places) {
          const into = [...onward, ...back].filter(({ to }) => to === key);
          const out = [...onward, ...back].filter(({ from }) => from === key);
          expect(began.length + count(into)).toBe(visits);
          expect(count(out) + here.length).toBe(visits);
          expect(visits).toBeGreaterThan(0);
        }
        // Everybody began somewhere and is somewhere now, once.
        const ids = all.map((one) => one.subject.id).sort();
        expect(places.flatMap(({ began }) => began).sort()).toEqual(ids);
        expect(places.flatMap(({ here }) => here).sort()).toEqual(ids);
        // No link leads out of the places that are told.
        const keys = new Set(places.map(({ key }) => key));
        for (const { from, to } of [...onward, ...back]) expect(keys.has(from) && keys.has(to)).toBe(true);
      }),
    );
  });

  it('is told from left to right: no way onward ever comes round', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const { places, onward } = stageFlow(
          all.map((one) => one.subject),
          STAGES,
        );
        const order = places.map(({ key }) => key);
        for (const { from, to } of onward) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
      }),
    );
  });

  it('stands where each history ends', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const { places } = stageFlow(
          all.map((one) => one.subject),
          STAGES,
        );
        for (const {
          subject: { id },
          route,
        } of all)
          expect(places.find(({ here }) => here.includes(id))?.key).toBe(route.at(-1));
      }),
    );
  });
});

describe('an end that was opened again', () => {
  it('keeps the outcome it had, and the later one is another end', () => {
    const at = (day: number, id: string) => ({
      stageId: id,
      kind: STAGES.find((one) => one.id === id)?.kind ?? 'lead',
      at: day * DAY,
    });
    const { places, back } = stageFlow(
      [
        {
          id: 'o',
          entries: [at(1, 'lead'), at(2, 'done'), at(5, 'interview'), at(9, 'done')],
          closings: [
            { outcome: 'rejected', reopenedAt: 5 * DAY },
            { outcome: 'accepted', reopenedAt: null },
          ],
        },
      ],
      STAGES,
    );
    expect(places.map(({ key, visits, here }) => [key, visits, here.length])).toEqual([
      ['lead', 1, 0],
      ['interview', 1, 0],
      ['accepted', 1, 1],
      ['rejected', 1, 0],
    ]);
    expect(back).toEqual([{ from: 'rejected', to: 'interview', opportunityIds: ['o'] }]);
  });
});
