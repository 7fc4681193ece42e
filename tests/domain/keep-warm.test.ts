import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFollowUps } from '../../db/domain/cadence.ts';
import { addDays } from '../../db/domain/dates.ts';
import { byWarmth, isWorthAWord, nextWordOn, type WarmPerson, warmthOf } from '../../db/domain/keep-warm.ts';
import { FOLLOW_UP_STATES, PERSON_KINDS } from '../../db/domain/vocabulary.ts';
import { at, contextOn, daysAgo, facts, TODAY } from './builders.ts';

const context = contextOn(TODAY);
const day = { today: TODAY, zone: context.zone };
let made = 0;
const person = (fields: Partial<WarmPerson> = {}): WarmPerson => ({
  id: `p${(made += 1)}`,
  name: 'Dana Kim',
  kind: 'recruiter',
  keepInTouchDays: null,
  createdAt: at(daysAgo(400)),
  lastContactAt: null,
  rating: null,
  introductions: 0,
  followUp: null,
  ...fields,
});
const followUp = (fields: Partial<NonNullable<WarmPerson['followUp']>> = {}) => ({
  id: 'f',
  state: 'open' as const,
  dueOn: TODAY,
  snoozedUntil: null,
  waitsSince: null,
  ...fields,
});
const spokeDaysAgo = (days: number, keepInTouchDays: number | null = 30) =>
  person({ lastContactAt: at(daysAgo(days)), keepInTouchDays });
const stateOf = (one: WarmPerson) => warmthOf(one, day).state;

describe('when the next word is due', () => {
  it('is the interval after the last word, from that day on', () => {
    expect(stateOf(spokeDaysAgo(29))).toEqual({ is: 'coming', dueOn: addDays(TODAY, 1) });
    expect(stateOf(spokeDaysAgo(30))).toEqual({ is: 'due', dueOn: TODAY });
    expect(stateOf(spokeDaysAgo(45))).toEqual({ is: 'due', dueOn: daysAgo(15) });
  });
  it('counts from the day of entry before any word', () => {
    const entered = person({ createdAt: at(daysAgo(10)), keepInTouchDays: 14 });
    expect(stateOf(entered)).toEqual({ is: 'coming', dueOn: addDays(TODAY, 4) });
    expect(warmthOf(entered, day).silentDays).toBe(10);
  });
  it('is never without an interval', () => {
    expect(stateOf(spokeDaysAgo(900, null))).toEqual({ is: 'unset' });
    expect(nextWordOn(spokeDaysAgo(900, null), context.zone)).toBeNull();
  });
  it('is the day the person chose, once the follow-up was moved or put off', () => {
    const moved = { ...spokeDaysAgo(45), followUp: followUp({ dueOn: addDays(TODAY, 2) }) };
    expect(stateOf(moved)).toEqual({ is: 'coming', dueOn: addDays(TODAY, 2) });
    const late = { ...spokeDaysAgo(45), followUp: followUp({ dueOn: daysAgo(15), snoozedUntil: addDays(TODAY, 3) }) };
    expect(stateOf(late)).toEqual({ is: 'coming', dueOn: addDays(TODAY, 3) });
  });
  it('is none until the next word, once this one was skipped, done without a word, or waits for them', () => {
    const with_ = (fields: Parameters<typeof followUp>[0]) => ({ ...spokeDaysAgo(45), followUp: followUp(fields) });
    expect(stateOf(with_({ state: 'skipped' }))).toEqual({ is: 'resting', why: 'skipped' });
    expect(stateOf(with_({ state: 'done' }))).toEqual({ is: 'resting', why: 'done' });
    expect(stateOf(with_({ waitsSince: at(TODAY) }))).toEqual({ is: 'resting', why: 'waits' });
  });
  it('is what the rule proposes, for any interval and any last word', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 800 }),
        fc.option(fc.integer({ min: 0, max: 800 })),
        (keepInTouchDays, enteredAgo, spokeAgo) => {
          const createdAt = at(daysAgo(enteredAgo));
          const lastContactAt = spokeAgo === null ? null : at(daysAgo(spokeAgo));
          const one = person({ keepInTouchDays, createdAt, lastContactAt });
          const lastInteraction = lastContactAt === null ? null : { id: 'i', at: lastContactAt };
          const [proposal] = proposeFollowUps(
            { ...facts(), people: [{ id: one.id, keepInTouchDays, createdAt, lastInteraction }] },
            context,
          );
          expect(nextWordOn(one, context.zone)).toBe(proposal?.dueOn);
        },
      ),
    );
  });
});

describe('who is worth a word', () => {
  it('is whoever has an interval, brings people together, brought me to something, or held a round that could not go better', () => {
    const nobody = { kind: 'interviewer' as const, keepInTouchDays: null, rating: 4, introductions: 0 };
    expect(isWorthAWord(nobody)).toBe(false);
    expect(isWorthAWord({ ...nobody, keepInTouchDays: 90 })).toBe(true);
    expect(isWorthAWord({ ...nobody, kind: 'mentor' })).toBe(true);
    expect(isWorthAWord({ ...nobody, introductions: 1 })).toBe(true);
    expect(isWorthAWord({ ...nobody, rating: 5 })).toBe(true);
  });
});

const anyPerson: fc.Arbitrary<WarmPerson> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Dana', 'Ines', 'Øyvind', 'dana'),
  kind: fc.constantFrom(...PERSON_KINDS),
  keepInTouchDays: fc.option(fc.integer({ min: 1, max: 90 })),
  createdAt: fc.integer({ min: 0, max: 200 }).map((days) => at(daysAgo(days))),
  lastContactAt: fc.option(fc.integer({ min: -2, max: 200 }).map((days) => at(daysAgo(days)))),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  introductions: fc.integer({ min: 0, max: 3 }),
  followUp: fc.option(
    fc.record({
      id: fc.uuid(),
      state: fc.constantFrom(...FOLLOW_UP_STATES),
      dueOn: fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days)),
      snoozedUntil: fc.option(fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days))),
      waitsSince: fc.option(fc.constant(at(TODAY))),
    }),
  ),
});
const anyPeople = fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 12 });

describe('the order', () => {
  it('loses and doubles nobody, and does not depend on the order they come in', () => {
    fc.assert(
      fc.property(anyPeople, fc.infiniteStream(fc.nat()), (people, keys) => {
        const ids = byWarmth(people, day).map(({ id }) => id);
        expect([...ids].sort()).toEqual(people.map(({ id }) => id).sort());
        const shuffled = people
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(byWarmth(shuffled, day).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
  it('puts due before coming before resting before no interval, and the earlier day first', () => {
    const places = ['due', 'coming', 'resting', 'unset'];
    fc.assert(
      fc.property(anyPeople, (people) => {
        const states = byWarmth(people, day).map(({ state }) => state);
        for (const [index, state] of states.entries()) {
          const next = states[index + 1];
          if (next === undefined) continue;
          expect(places.indexOf(state.is)).toBeLessThanOrEqual(places.indexOf(next.is));
          if ('dueOn' in state && 'dueOn' in next && state.is === next.is) expect(state.dueOn <= next.dueOn).toBe(true);
        }
      }),
    );
  });
  it('puts the longest silence first without an interval, then who brought more, then the better round', () => {
    const order = byWarmth(
      [
        { ...spokeDaysAgo(10, null), name: 'recent' },
        { ...spokeDaysAgo(90, null), name: 'long, well', rating: 5 },
        { ...spokeDaysAgo(90, null), name: 'long' },
        { ...spokeDaysAgo(90, null), name: 'long, brought', introductions: 1 },
      ],
      day,
    );
    expect(order.map(({ name }) => name)).toEqual(['long, brought', 'long, well', 'long', 'recent']);
  });
  it('never puts somebody later because more time went by without a word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), (days, interval) => {
        const rank = (ago: number) =>
          byWarmth([spokeDaysAgo(50, interval), { ...spokeDaysAgo(ago, interval), name: 'me' }], day).findIndex(
            ({ name }) => name === 'me',
          );
        expect(rank(days + 1)).toBeLessThanOrEqual(rank(days));
      }),
    );
  });
});
