import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CALENDAR_FILE } from '../../../db/domain/calendar-file.ts';
import { ok } from '../../../db/domain/result.ts';
import {
  type CalendarKeeper,
  chooseCalendarFile,
  keepCalendarFile,
  stopCalendarFile,
} from '../../../db/services/calendar-file.ts';
import { addFollowUp, settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { updateRound } from '../../../db/services/round.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { followUpWith, newOpportunity, newRound } from '../../support/builders.ts';
import { readIcs } from '../../support/ics.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let keeper: CalendarKeeper;
let path: string;
let opportunityId: string;
let isSample: boolean;
let told: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  store = newStore();
  isSample = false;
  told = 0;
  keeper = keepCalendarFile({ services: store.services, isSample: () => isSample, told: () => void (told += 1) });
  // As in the app: whatever changes is followed.
  store.services.changed = () => keeper.changed();
  path = join(store.folder, 'mine.ics');
  opportunityId = newOpportunity(store.services, { company: 'Copperstack' });
});
afterEach(() => {
  keeper.close();
  store.close();
  vi.useRealTimers();
});

const choose = (to: string | null = path) =>
  chooseCalendarFile(store.services, keeper, () => Promise.resolve(ok({ path: to })));
const inFile = (from = path) => readIcs(readFileSync(from, 'utf8')).events;
const uids = () => inFile().map(({ uid }) => uid.slice(0, uid.indexOf('-')));
const strays = () => readdirSync(store.folder).filter((name) => name.endsWith('.tmp'));
const deadline = (date: string | null) => valueOf(updateOpportunity(store.services, opportunityId, { deadline: date }));

describe('a file that is chosen', () => {
  it('is there at once, for its owner alone, and is an undoable step', async () => {
    deadline('2026-12-01');
    const { value, step } = valueOf(await choose());
    expect(value).toMatchObject({ path, entries: 1, failure: null, writtenAt: store.clock.now() });
    expect(inFile()).toMatchObject([{ start: '2026-12-01', summary: 'Deadline: Copperstack' }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(step?.label).toBe('Chose the calendar file');
    valueOf(undo(store.services, step?.id));
    expect(keeper.state().path).toBeNull();
  });

  it('given up changes nothing', async () => {
    expect(await choose(null)).toMatchObject({ ok: true, value: { step: null, value: { path: null } } });
    expect(existsSync(path)).toBe(false);
  });

  it('that cannot be written is refused with a sentence, and the one of before is kept', async () => {
    await choose();
    const folder = join(store.folder, 'a folder.ics');
    mkdirSync(folder);
    expect(await choose(folder)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('a folder') as unknown },
    });
    expect(await choose(join(store.folder, 'none such', 'x.ics'))).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('not there any more') as unknown },
    });
    expect(keeper.state()).toMatchObject({ path, failure: null });
    expect(strays()).toEqual([]);
  });

  it('behind a link replaces what the link leads to', async () => {
    const link = join(store.folder, 'link.ics');
    writeFileSync(path, 'old');
    symlinkSync(path, link);
    valueOf(await choose(link));
    expect(inFile()).toEqual([]);
    deadline('2026-12-01');
    await keeper.settle();
    expect(inFile()).toHaveLength(1);
  });
});

describe('the file that is kept', () => {
  beforeEach(async () => void (await choose()));

  it('follows changes after a moment of quiet, all that come together at once', async () => {
    told = 0;
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) deadline(day);
    expect(inFile()).toEqual([]);
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    await keeper.settle();
    expect(inFile()).toMatchObject([{ start: '2026-12-03', sequence: 0 }]);
    expect(told).toBe(1);
  });

  it('has rounds, follow-ups, deadlines and promises in it, each as long as its switch is on', async () => {
    newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    valueOf(addFollowUp(store.services, followUpWith({ dueOn: '2026-11-25' })));
    deadline('2026-12-01');
    await keeper.settle();
    expect(uids()).toEqual(['round', 'follow', 'deadline']);
    for (const [flag, left] of [
      ['rounds', ['follow', 'deadline']],
      ['followUps', ['deadline']],
      ['deadlines', []],
    ] as const) {
      valueOf(
        changeSettings(store.services, {
          calendarFile: { ...valueOf(changeSettings(store.services, {})).value.calendarFile, [flag]: false },
        }),
      );
      await keeper.settle();
      expect(uids()).toEqual(left);
    }
  });

  it('drops what is over for longer than is kept, and what is done', async () => {
    newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    const { value: followUp } = valueOf(addFollowUp(store.services, followUpWith({ dueOn: '2026-11-25' })));
    await keeper.settle();
    expect(uids()).toEqual(['round', 'follow']);
    valueOf(settleFollowUps(store.services, [followUp.id], 'done'));
    await keeper.settle();
    expect(uids()).toEqual(['round']);
    store.clock.advance({ days: 6 + DEFAULT_CALENDAR_FILE.pastDays });
    keeper.changed();
    await keeper.settle();
    expect(uids()).toEqual(['round']);
    store.clock.advance({ days: 1 });
    keeper.changed();
    await keeper.settle();
    expect(uids()).toEqual([]);
  });

  it('is left alone while it would say the same', async () => {
    const before = statSync(path, { bigint: true });
    store.clock.advance({ minutes: 5 });
    keeper.changed();
    await keeper.settle();
    expect(statSync(path, { bigint: true })).toEqual(before);
  });

  it('comes back when it was removed, or changed by something else', async () => {
    deadline('2026-12-01');
    await keeper.settle();
    rmSync(path);
    keeper.changed();
    await keeper.settle();
    expect(inFile()).toHaveLength(1);
    writeFileSync(path, 'something else');
    keeper.changed();
    await keeper.settle();
    expect(inFile()).toHaveLength(1);
  });

  it('says when it cannot be written, tries again with the next change, and says when it is whole again', async () => {
    rmSync(path);
    mkdirSync(join(path, 'in the way'), { recursive: true });
    told = 0;
    deadline('2026-12-01');
    await keeper.settle();
    expect(keeper.state().failure?.message).toBe(
      'There is a folder where mine.ics would be written. Choose another name or another place.',
    );
    expect(told).toBe(1);
    expect(strays()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    rmSync(path, { recursive: true });
    deadline('2026-12-02');
    await keeper.settle();
    expect(keeper.state().failure).toBeNull();
    expect(inFile()).toMatchObject([{ start: '2026-12-02' }]);
  });

  it('says when its folder is gone, and makes none by itself', async () => {
    const folder = join(store.folder, 'away');
    mkdirSync(folder);
    valueOf(await choose(join(folder, 'mine.ics')));
    rmSync(folder, { recursive: true });
    deadline('2026-12-01');
    await keeper.settle();
    expect(keeper.state().failure?.message).toContain('is not there any more');
    expect(existsSync(folder)).toBe(false);
  });

  it('is written at the end when something waits, and leaves nothing running', async () => {
    deadline('2026-12-01');
    keeper.close();
    expect(inFile()).toMatchObject([{ start: '2026-12-01' }]);
    expect(vi.getTimerCount()).toBe(0);
    expect(strays()).toEqual([]);
  });

  it('is whole also when the app ends in the middle of writing it', async () => {
    deadline('2026-12-01');
    const writing = keeper.settle();
    keeper.close();
    expect(inFile()).toMatchObject([{ start: '2026-12-01' }]);
    await writing;
    expect(inFile()).toMatchObject([{ start: '2026-12-01' }]);
    expect(strays()).toEqual([]);
    expect(keeper.state().failure).toBeNull();
  });

  it('is not kept any more once it is stopped, and stays where it is', async () => {
    const { step } = valueOf(stopCalendarFile(store.services, keeper));
    expect(keeper.state().path).toBeNull();
    deadline('2026-12-01');
    expect(vi.getTimerCount()).toBe(0);
    await keeper.settle();
    expect(inFile()).toEqual([]);
    valueOf(undo(store.services, step?.id));
    await keeper.settle();
    expect(inFile()).toHaveLength(1);
  });
});

describe('the sample', () => {
  it('keeps no file, and never touches the one of the own data', async () => {
    await choose();
    isSample = true;
    deadline('2026-12-01');
    expect(vi.getTimerCount()).toBe(0);
    keeper.close();
    expect(inFile()).toEqual([]);
    expect(keeper.state()).toMatchObject({ path: null, isSample: true });
    expect(await choose(join(store.folder, 'other.ics'))).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(existsSync(join(store.folder, 'other.ics'))).toBe(false);
  });

  it('opened while the dialog was open writes nothing', async () => {
    const chosen = chooseCalendarFile(store.services, keeper, () => {
      isSample = true;
      return Promise.resolve(ok({ path }));
    });
    expect(await chosen).toMatchObject({ ok: false });
    expect(existsSync(path)).toBe(false);
  });
});

describe('the number of an entry', () => {
  beforeEach(async () => void (await choose()));
  const HOUR_LATER = { hours: 1 };
  const sequences = async () => {
    await keeper.settle();
    return inFile().map(({ sequence }) => sequence);
  };

  it('goes up with every change of what it says, also when it is taken back, and never down', async () => {
    deadline('2026-12-01');
    expect(await sequences()).toEqual([0]);
    store.clock.advance(HOUR_LATER);
    const { step } = deadline('2026-12-02');
    expect(await sequences()).toEqual([1]);
    expect(inFile()[0]?.lastModified).toBe(store.clock.now());
    store.clock.advance(HOUR_LATER);
    valueOf(undo(store.services, step?.id));
    expect(await sequences()).toEqual([2]);
    expect(inFile()[0]?.start).toBe('2026-12-01');
  });

  it('stays while it says the same, whatever else changes', async () => {
    deadline('2026-12-01');
    await keeper.settle();
    const [before] = inFile();
    store.clock.advance(HOUR_LATER);
    valueOf(updateOpportunity(store.services, opportunityId, { notes: 'Nothing a calendar is told' }));
    newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    await keeper.settle();
    expect(inFile().find(({ uid }) => uid === before?.uid)).toEqual(before);
  });

  it('goes on where it was when an entry comes back, and after a clock that was set back', async () => {
    deadline('2026-12-01');
    await sequences();
    deadline(null);
    expect(await sequences()).toEqual([]);
    store.clock.advance({ days: -3 });
    const modified = store.clock.now() + 3 * 86_400_000;
    deadline('2026-12-05');
    expect(await sequences()).toEqual([1]);
    expect(inFile()[0]?.lastModified).toBe(modified);
  });

  it('of a round goes up when it is moved, with the same name', async () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    await keeper.settle();
    const [before] = inFile();
    valueOf(updateRound(store.services, id, { startsAt: Number(before?.start) + 3_600_000 }));
    await keeper.settle();
    expect(inFile()[0]).toMatchObject({ uid: before?.uid, sequence: 1, start: Number(before?.start) + 3_600_000 });
    expect(before?.uid).toBe(`round-${id}@proffer`);
  });
});
