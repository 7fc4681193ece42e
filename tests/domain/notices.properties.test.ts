import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dateInZone, instantFromLocal } from '../../db/domain/dates.ts';
import type { Notice, NoticeFacts } from '../../db/domain/notice-facts.ts';
import { DEFAULT_NOTICES, type NoticeSettings } from '../../db/domain/notice-settings.ts';
import { dueNotices } from '../../db/domain/notices.ts';
import { afterQuiet, quietUntil } from '../../db/domain/quiet-hours.ts';
import { startNoticeTimer } from '../../electron/platform/notice-timer.ts';
import { SimulatedComputer } from '../support/simulated-timers.ts';
import { runs } from '../support/seed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Two weeks around the day on which Lisbon's and New York's clocks go back. */
const BEGIN = instantFromLocal('2026-10-20', '09:00', 'Europe/Lisbon');
const END = BEGIN + 14 * DAY;
const ZONES = ['Europe/Lisbon', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'] as const;

const moment = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => BEGIN + minutes * MINUTE);
const timeOfDay = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** What happens to the computer, one after the other: it is awake for a while first. */
const happening = fc.record({
  awake: fc.integer({ min: 1, max: 30 * 60 }),
  after: fc.oneof(
    fc.integer({ min: 1, max: 60 * 60 }).map((minutes) => ({ is: 'sleep' as const, minutes })),
    fc.constantFrom(...ZONES).map((zone) => ({ is: 'travel' as const, zone })),
    fc.constant({ is: 'restart' as const }),
    fc.constant({ is: 'change' as const }),
  ),
});

const settings: fc.Arbitrary<NoticeSettings> = fc.record({
  on: fc.constant(true),
  rounds: fc.constant(true),
  leadMinutes: fc.constantFrom(1, 15, 120),
  debriefs: fc.constant(true),
  morning: fc.constant(true),
  morningAt: timeOfDay,
  timed: fc.constant(true),
  quiet: fc.record({ on: fc.boolean(), from: timeOfDay, to: timeOfDay }),
  quietRounds: fc.boolean(),
  tray: fc.constant(false),
});

const world = fc.record({
  settings,
  rounds: fc.array(fc.record({ startsAt: moment, minutes: fc.constantFrom(5, 60, 600) }), { maxLength: 12 }),
  timed: fc.array(moment, { maxLength: 12 }),
  happenings: fc.array(happening, { minLength: 1, maxLength: 14 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

type Said = { at: number; zone: string; notice: Notice };

/** Plays a world on a simulated computer; what was said stays known over restarts, as in the store. */
async function play({ settings: chosen, rounds, timed, happenings }: World) {
  const computer = new SimulatedComputer(BEGIN, ZONES[0]);
  const known = new Set<string>();
  const said: Said[] = [];
  const awake: { from: number; to: number; zone: string }[] = [];
  const facts = (): NoticeFacts => {
    const { time: now, timeZone: zone } = computer;
    const tomorrow = addDays(dateInZone(now, zone), 1);
    const all = rounds.map((round, index) => ({ ...round, id: `r${index}`, name: `Round ${index}`, place: '' }));
    return {
      now,
      zone,
      settings: chosen,
      rounds: all.filter(({ startsAt, minutes }) => startsAt + minutes * MINUTE > now),
      owed: all.filter(({ startsAt, minutes }) => startsAt + minutes * MINUTE <= now),
      followUps: [
        { id: 'standing', name: 'Always late', on: '2026-10-01', at: null },
        ...timed
          .map((at, index) => ({ id: `f${index}`, name: `Timed ${index}`, on: dateInZone(at, zone), at }))
          .filter(({ on }) => on <= tomorrow),
      ],
      said: known,
    };
  };
  const start = () => {
    const { now, zone, setTimer } = computer;
    const timer = startNoticeTimer({
      now,
      zone,
      setTimer,
      take: () => {
        const due = dueNotices(facts());
        for (const id of [...due.passed, ...due.show.flatMap(({ says }) => says)]) known.add(id);
        return due;
      },
      show: (notice) => said.push({ at: computer.time, zone: computer.timeZone, notice }),
      onBug: (error) => {
        throw error;
      },
    });
    timer.look();
    return timer;
  };
  let timer = start();
  for (const { awake: minutes, after } of happenings) {
    const from = computer.time;
    await computer.runTo(from + minutes * MINUTE);
    awake.push({ from, to: computer.time, zone: computer.timeZone });
    if (after.is === 'sleep') await computer.sleepTo(computer.time + after.minutes * MINUTE);
    else if (after.is === 'travel') computer.timeZone = after.zone;
    else if (after.is === 'change') timer.changed();
    else {
      timer.stop();
      computer.forget();
      timer = start();
    }
  }
  await computer.runTo(computer.time + 2 * MINUTE);
  timer.stop();
  return { said, awake, end: computer.time };
}

/** The zone of the computer when it was awake over this moment and a minute after it, else null. */
const zoneAwakeAt = (awake: { from: number; to: number; zone: string }[], at: number) =>
  awake.find(({ from, to }) => from + MINUTE < at && at + MINUTE < to)?.zone ?? null;

const momentsOf = ({ settings: chosen, rounds, timed }: World) => [
  ...rounds.map(({ startsAt }, index) => ({
    id: `round:r${index}:${startsAt}`,
    at: startsAt - chosen.leadMinutes * MINUTE,
    isExempt: chosen.quietRounds,
  })),
  ...rounds.map(({ startsAt, minutes }, index) => ({
    id: `debrief:r${index}:${startsAt}`,
    at: startsAt + minutes * MINUTE,
    isExempt: false,
  })),
  ...timed.map((at, index) => ({ id: `follow_up:f${index}:${at}`, at, isExempt: false })),
];

const RUNS = runs(150);

it(`says each thing once at most, over sleeps, restarts and zones (${RUNS} fortnights)`, async () => {
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const { said } = await play(one);
      const ids = said.flatMap(({ notice }) => notice.says);
      expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    }),
    { numRuns: RUNS },
  );
});

it(`says within a minute what is due while the computer is awake outside quiet hours (${RUNS} fortnights)`, async () => {
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const { said, awake } = await play(one);
      const { quiet, morningAt } = one.settings;
      const saidAt = new Map(said.flatMap(({ at, notice }) => notice.says.map((id) => [id, at])));
      for (const { id, at, isExempt } of momentsOf(one)) {
        const zone = zoneAwakeAt(awake, at);
        if (zone === null || (!isExempt && quietUntil(at, quiet, zone) !== null)) continue;
        expect(saidAt.get(id) ?? Infinity, id).toBeLessThanOrEqual(at + MINUTE);
      }
      for (let date = '2026-10-21'; date <= dateInZone(END, 'UTC'); date = addDays(date, 1))
        for (const zone of ZONES) {
          const at = instantFromLocal(date, morningAt, zone);
          if (zoneAwakeAt(awake, at) !== zone || quietUntil(at, quiet, zone) !== null) continue;
          expect(saidAt.get(`morning:${date}`) ?? Infinity, date).toBeLessThanOrEqual(at + MINUTE);
        }
    }),
    { numRuns: RUNS },
  );
});

it(`says nothing in quiet hours but rounds, no round after its end, and how far it is as it is (${RUNS} fortnights)`, async () => {
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const { said } = await play(one);
      for (const { at, zone, notice } of said) {
        const [, index] = /^round:r(\d+):/.exec(notice.says[0] ?? '') ?? [];
        const round = index === undefined ? undefined : one.rounds[Number(index)];
        const isExempt = round !== undefined && one.settings.quietRounds;
        if (!isExempt) expect(quietUntil(at, one.settings.quiet, zone)).toBeNull();
        if (round === undefined) continue;
        expect(at).toBeLessThan(round.startsAt + round.minutes * MINUTE);
        expect(notice.title).toMatch(at < round.startsAt ? / in \d/ : / (begins now|began \d.* ago)$/);
      }
    }),
    { numRuns: RUNS },
  );
});

it(`says what quiet hours held back once they are over, when the computer stays where it is (${RUNS} fortnights)`, async () => {
  const atHome = world.map((one) => ({
    ...one,
    happenings: one.happenings.filter(({ after }) => after.is !== 'travel'),
  }));
  await fc.assert(
    fc.asyncProperty(atHome, async (one) => {
      const { said, awake } = await play(one);
      const ids = new Set(said.flatMap(({ notice }) => notice.says));
      for (const { id, at } of momentsOf(one)) {
        if (id.startsWith('round:')) continue;
        const from = afterQuiet(at, one.settings.quiet, ZONES[0]);
        // Any minute outside quiet hours in the day after it will do.
        const chance = awake.some((time) => {
          const first = Math.max(time.from, from);
          const open = afterQuiet(first, one.settings.quiet, ZONES[0]);
          return (
            open + MINUTE < Math.min(time.to, from + DAY) && quietUntil(open, one.settings.quiet, ZONES[0]) === null
          );
        });
        if (chance) expect(ids, id).toContain(id);
      }
    }),
    { numRuns: RUNS },
  );
});

it('says one thing after days asleep, whatever was missed', () => {
  const now = instantFromLocal('2026-11-18', '16:00', ZONES[0]);
  const followUps = Array.from({ length: 40 }, (_, index) => ({
    id: `f${index}`,
    name: `Timed ${index}`,
    on: addDays('2026-11-18', -Math.floor(index / 3)),
    at: now - index * 8 * HOUR,
  }));
  const facts = { now, zone: ZONES[0], settings: DEFAULT_NOTICES, rounds: [], owed: [], said: new Set<string>() };
  const { show } = dueNotices({ ...facts, followUps });
  expect(show.map(({ title }) => title)).toEqual(['3 follow-ups today, 37 late']);
});
