import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../db/domain/cadence.ts';
import {
  type CadenceFacts,
  type CadenceOpportunity,
  inboundTimes,
  type Proposal,
} from '../../db/domain/cadence-facts.ts';
import { addDays } from '../../db/domain/dates.ts';
import { limboOf } from '../../db/domain/limbo.ts';
import { type ExistingFollowUp, type Reconciliation, reconcile } from '../../db/domain/reconcile.ts';
import {
  CADENCE_RULES,
  DIRECTIONS,
  FOLLOW_UP_STATES,
  OUTCOMES,
  PARTICIPATION_ROLES,
  ROUND_STATUSES,
  STAGE_KINDS,
} from '../../db/domain/vocabulary.ts';
import { at, contextOn, DAY, daysAgo, facts, opportunity, person, round, TODAY } from './builders.ts';
import { runs } from '../support/seed.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const PEOPLE = ['p0', 'p1', 'p2'];
const anyDate = fc.integer({ min: -90, max: 30 }).map((days) => addDays(TODAY, days));
const anyInstant = fc.integer({ min: -90 * 24, max: 30 * 24 }).map((hours) => at(TODAY) + hours * (DAY / 24));
const anyOpportunity = (id: string): fc.Arbitrary<CadenceOpportunity> =>
  fc
    .record({
      stageKind: fc.constantFrom(...STAGE_KINDS),
      stageEnteredAt: anyInstant,
      appliedOn: fc.option(anyDate),
      rounds: fc.array(
        fc.record({
          status: fc.constantFrom(...ROUND_STATUSES),
          startsAt: anyInstant,
          minutes: fc.constantFrom(30, 60),
          createdAt: anyInstant,
          interviewerIds: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
          promisedBy: fc.option(anyDate),
        }),
        { maxLength: 4 },
      ),
      participations: fc.array(
        fc.record({ personId: fc.constantFrom(...PEOPLE), role: fc.constantFrom(...PARTICIPATION_ROLES) }),
        { maxLength: 3 },
      ),
      answerBy: fc.option(anyDate),
      enteredAt: anyInstant,
      ownNotes: fc.array(fc.record({ personId: fc.constantFrom(...PEOPLE), settledAt: fc.option(anyInstant) }), {
        maxLength: 2,
      }),
      rulesOff: fc.subarray([...CADENCE_RULES]),
      closeOut: fc.record({
        id: fc.constant(`${id}-end`),
        outcome: fc.constantFrom(...OUTCOMES),
        closedOn: anyDate,
        feedback: fc.constantFrom('', 'More data.'),
        comeBackOn: fc.option(anyDate),
      }),
    })
    .map(({ rounds, answerBy, enteredAt, closeOut, ...rest }) => ({
      ...rest,
      id,
      rounds: rounds.map((row, index) => ({ ...row, id: `${id}-r${index}` })),
      offers: [{ id: `${id}-offer`, answerBy, enteredAt }],
      closeOut: rest.stageKind === 'closed' ? closeOut : null,
      limbo: { in: false, why: 'not_silent' },
    }));
const anyFacts: fc.Arbitrary<CadenceFacts> = fc.record({
  opportunities: fc.tuple(anyOpportunity('o0'), anyOpportunity('o1'), anyOpportunity('o2')).map((rows) => [...rows]),
  people: fc
    .tuple(
      ...PEOPLE.map((id) =>
        fc.record({
          id: fc.constant(id),
          keepInTouchDays: fc.option(fc.integer({ min: 1, max: 90 })),
          createdAt: anyInstant,
          lastInteraction: fc.option(fc.record({ id: fc.uuid(), at: anyInstant })),
        }),
      ),
    )
    .map((rows) => [...rows]),
  interactions: fc.array(
    fc.record({
      at: anyInstant,
      direction: fc.constantFrom(...DIRECTIONS),
      personId: fc.constantFrom(...PEOPLE, null),
      opportunityId: fc.constantFrom('o0', 'o1', 'o2', null),
    }),
    { maxLength: 6 },
  ),
});
/** With limbo as the rules find it, so that facts differ by the day they are read on. */
function withLimbo(given: CadenceFacts, today: string): CadenceFacts {
  const opportunities = given.opportunities.map((one) => ({
    ...one,
    limbo: limboOf(
      {
        ...one,
        offered: false,
        rounds: one.rounds.map((row) => ({ ...row, kind: 'panel' as const })),
        inboundAt: inboundTimes(one, given.interactions),
        unclosedPersonIds: [...new Set(one.rounds.flatMap(({ interviewerIds }) => interviewerIds))],
      },
      contextOn(today),
    ),
  }));
  return { ...given, opportunities };
}
const proposalsOn = (given: CadenceFacts, today: string) => proposeFollowUps(withLimbo(given, today), contextOn(today));

const anyExisting = fc.record({
  state: fc.constantFrom(...FOLLOW_UP_STATES),
  dueOn: anyDate,
  dueChosen: fc.boolean(),
  personId: fc.option(fc.constantFrom(...PEOPLE)),
  personGone: fc.boolean(),
});
/** Rows for some of the proposals, for keys that are gone, and for what a person wrote; sometimes a key twice. */
const storeFor = (proposals: Proposal[]): fc.Arbitrary<ExistingFollowUp[]> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...proposals.map(({ key }) => key), 'applied_silent:gone', 'come_back:gone', null),
        anyExisting,
      ),
      { maxLength: 12 },
    )
    .map((rows) => rows.map(([ruleKey, rest], index) => ({ ...rest, ruleKey, id: `f${index}` })));

/** What a service does with the plan. */
function apply(plan: Reconciliation, store: readonly ExistingFollowUp[]): ExistingFollowUp[] {
  const moved = new Map([...plan.move, ...plan.restore].map((row) => [row.id, row]));
  const withdrawn = new Set(plan.withdraw.map(({ id }) => id));
  const restored = new Set(plan.restore.map(({ id }) => id));
  const kept = store.map((row) => ({
    ...row,
    dueOn: moved.get(row.id)?.dueOn ?? row.dueOn,
    personId: moved.has(row.id) ? (moved.get(row.id)?.personId ?? null) : row.personId,
    state: withdrawn.has(row.id) ? ('withdrawn' as const) : restored.has(row.id) ? ('open' as const) : row.state,
  }));
  const created = plan.create.map(({ key, dueOn, personId }) => ({
    id: `new ${key}`,
    ruleKey: key,
    state: 'open' as const,
    dueOn,
    dueChosen: false,
    personId,
    personGone: false,
  }));
  return [...kept, ...created];
}
const run = (proposals: Proposal[], store: ExistingFollowUp[]) => apply(reconcile(proposals, store), store);
const NOTHING: Reconciliation = { create: [], move: [], withdraw: [], restore: [] };
const withStore = anyFacts.chain((given) => {
  const proposals = proposalsOn(given, TODAY);
  return fc.record({ proposals: fc.constant(proposals), store: storeFor(proposals) });
});

describe('proposals', () => {
  it('have each key once', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const keys = proposalsOn(given, TODAY).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('of one opportunity are the same alone as among the others', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const whole = proposalsOn(given, TODAY).map((proposal) => JSON.stringify(proposal));
        const apart = [
          ...given.opportunities.map((one) => ({ ...given, opportunities: [one], people: [] })),
          ...given.people.map((one) => ({ ...given, opportunities: [], people: [one] })),
        ].flatMap((subset) => proposalsOn(subset, TODAY).map((proposal) => JSON.stringify(proposal)));
        expect(apart.sort()).toEqual(whole.sort());
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const reversed = {
          opportunities: given.opportunities.toReversed(),
          people: given.people.toReversed(),
          interactions: given.interactions.toReversed(),
        };
        expect(proposalsOn(reversed, TODAY)).toEqual(proposalsOn(given, TODAY));
      }),
    );
  });
});

describe('reconciling with the store', () => {
  it('done twice changes nothing the second time', () => {
    fc.assert(
      fc.property(withStore, ({ proposals, store }) => {
        expect(reconcile(proposals, run(proposals, store))).toEqual(NOTHING);
      }),
    );
  });

  it('never makes a follow-up again that was done or skipped, and leaves those as they are', () => {
    fc.assert(
      fc.property(withStore, ({ proposals, store }) => {
        const after = run(proposals, store);
        for (const row of store.filter(({ state }) => state === 'done' || state === 'skipped')) {
          expect(after).toContainEqual(row);
          if (row.ruleKey === null) continue;
          expect(after.filter(({ ruleKey, state }) => ruleKey === row.ruleKey && state === 'open')).toEqual([]);
        }
      }),
    );
  });

  it('leaves exactly the proposed keys open, each once, unless they were done or skipped', () => {
    fc.assert(
      fc.property(withStore, ({ proposals, store }) => {
        const settled = new Set(
          store.filter(({ state }) => state === 'done' || state === 'skipped').map(({ ruleKey }) => ruleKey),
        );
        const open = run(proposals, store).filter(({ ruleKey, state }) => ruleKey !== null && state === 'open');
        expect(open.map(({ ruleKey }) => String(ruleKey)).toSorted(byText)).toEqual(
          proposals
            .map(({ key }) => key)
            .filter((key) => !settled.has(key))
            .toSorted(byText),
        );
      }),
    );
  });

  it('never touches what a person made, nor a date a person chose', () => {
    fc.assert(
      fc.property(withStore, ({ proposals, store }) => {
        const after = new Map(run(proposals, store).map((row) => [row.id, row]));
        for (const row of store) {
          if (row.ruleKey === null) expect(after.get(row.id)).toEqual(row);
          if (row.dueChosen) expect(after.get(row.id)?.dueOn).toBe(row.dueOn);
        }
      }),
    );
  });

  it('run daily, or once after a year asleep, or on a clock that went back, comes to the same', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const last = addDays(TODAY, 365);
        const on = (store: ExistingFollowUp[], today: string) => run(proposalsOn(given, today), store);
        let daily: ExistingFollowUp[] = [];
        for (let day = TODAY; day <= last; day = addDays(day, 5)) daily = on(daily, day);
        const asleep = on(on([], TODAY), last);
        const jumped = on(on(on([], last), daysAgo(400)), last);
        const open = (store: ExistingFollowUp[]) =>
          store
            .filter(({ state }) => state === 'open')
            .map(({ ruleKey, dueOn }) => `${ruleKey} ${dueOn}`)
            .sort();
        expect(open(on(daily, last))).toEqual(open(asleep));
        expect(open(jumped)).toEqual(open(asleep));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('a follow-up over its life', () => {
  const open = (fields: Partial<ExistingFollowUp> = {}): ExistingFollowUp => ({
    id: 'row',
    ruleKey: 'round_done_thanks:round:ines',
    state: 'open',
    dueOn: '2026-11-18',
    dueChosen: false,
    personId: 'ines',
    personGone: false,
    ...fields,
  });
  const proposals = (startsAt: number) =>
    proposeFollowUps(
      facts({ opportunities: [opportunity({ rounds: [round({ startsAt })] })] }),
      contextOn(TODAY),
    ).filter(({ rule }) => rule === 'round_done_thanks');
  const asPlanned = proposals(at('2026-11-17', '10:00'));
  const aDayLater = proposals(at('2026-11-18', '10:00'));

  it('moves when its trigger moves', () => {
    expect(reconcile(aDayLater, [open()])).toMatchObject({ ...NOTHING, move: [{ id: 'row', dueOn: '2026-11-19' }] });
    expect(reconcile(asPlanned, [open()])).toEqual(NOTHING);
  });

  it('goes to whoever is to be asked now, on the day it was due', () => {
    const silent = (participations: CadenceOpportunity['participations']) =>
      proposeFollowUps(
        facts({ opportunities: [opportunity({ rounds: [round()], participations })] }),
        contextOn(TODAY),
      ).filter(({ rule }) => rule === 'round_done_silent');
    const manager = { personId: 'mona', role: 'hiring_manager' } as const;
    const recruiter = { personId: 'rex', role: 'recruiter' } as const;
    const [before] = silent([manager]);
    const row = open({ ruleKey: before?.key ?? '', dueOn: before?.dueOn ?? '', personId: 'mona' });
    expect(reconcile(silent([manager]), [row])).toEqual(NOTHING);
    expect(reconcile(silent([manager, recruiter]), [row])).toMatchObject({
      ...NOTHING,
      move: [{ id: 'row', dueOn: row.dueOn, personId: 'rex' }],
    });
    const chosen = { ...row, dueOn: '2026-12-24', dueChosen: true };
    expect(reconcile(silent([manager, recruiter]), [chosen])).toMatchObject({
      move: [{ dueOn: '2026-12-24', personId: 'rex' }],
    });
    expect(reconcile(silent([manager, recruiter]), [{ ...row, state: 'done' }])).toEqual(NOTHING);
  });

  it('does not move when the person chose its date', () => {
    expect(reconcile(aDayLater, [open({ dueChosen: true })])).toEqual(NOTHING);
  });

  it('is withdrawn when it is no longer proposed, and comes back when it is again', () => {
    expect(reconcile([], [open()])).toEqual({ ...NOTHING, withdraw: [{ id: 'row' }] });
    expect(reconcile(aDayLater, [open({ state: 'withdrawn' })])).toMatchObject({
      ...NOTHING,
      restore: [{ id: 'row', dueOn: '2026-11-19' }],
    });
  });

  it('is not made again once done or skipped', () => {
    expect(reconcile(aDayLater, [open({ state: 'done' })])).toEqual(NOTHING);
    expect(reconcile(aDayLater, [open({ state: 'skipped' })])).toEqual(NOTHING);
    expect(reconcile([], [open({ state: 'done' })])).toEqual(NOTHING);
  });

  it('of keeping in touch is made anew by the next interaction', () => {
    const warm = (id: string) =>
      proposeFollowUps(
        facts({ people: [person({ lastInteraction: { id, at: at('2026-11-01') } })] }),
        contextOn(TODAY),
      );
    const settled = open({ ruleKey: 'keep_in_touch:mentor:lunch', state: 'done', personId: 'mentor' });
    expect(reconcile(warm('lunch'), [settled])).toEqual(NOTHING);
    expect(reconcile(warm('call'), [settled]).create).toMatchObject([{ key: 'keep_in_touch:mentor:call' }]);
  });
});
