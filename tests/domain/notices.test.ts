import { describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../db/domain/dates.ts';
import type { NoticeFacts, RoundAhead } from '../../db/domain/notice-facts.ts';
import { DEFAULT_NOTICES, type NoticeSettings, noticeSettings } from '../../db/domain/notice-settings.ts';
import { dueNotices } from '../../db/domain/notices.ts';
import { quietUntil } from '../../db/domain/quiet-hours.ts';

const ZONE = 'Europe/Lisbon';
const MINUTE = 60_000;
const at = (time: string, date = '2026-11-18') => instantFromLocal(date, time, ZONE);

const panel: RoundAhead = {
  id: 'panel',
  name: 'Panel at Copperstack',
  startsAt: at('14:00'),
  minutes: 60,
  place: 'Room 4',
};
const call = (id: string, on: string, time: string | null = null) => ({
  id,
  name: `Thank ${id}`,
  on,
  at: time === null ? null : at(time, on),
});

/** Quiet about everything that is not given. */
const look = (
  now: number,
  facts: Partial<Omit<NoticeFacts, 'settings'>> & { settings?: Partial<NoticeSettings> } = {},
) => {
  const { settings, ...rest } = facts;
  return dueNotices({
    now,
    zone: ZONE,
    rounds: [],
    owed: [],
    followUps: [],
    said: new Set(),
    ...rest,
    settings: { ...DEFAULT_NOTICES, ...settings },
  });
};
const titles = (...args: Parameters<typeof look>) => look(...args).show.map(({ title }) => title);
const night = { on: true, from: '22:00', to: '07:00' };

describe('a round', () => {
  const rounds = [panel];
  it('is announced at its lead time, with where it is, and opens its sheet', () => {
    expect(look(at('13:45'), { rounds }).show).toEqual([
      {
        title: 'Panel at Copperstack in 15 minutes',
        body: '14:00–15:00 · Room 4',
        opens: { kind: 'sheet', roundId: 'panel' },
        says: [`round:panel:${panel.startsAt}`],
      },
    ]);
    expect(look(at('13:44'), { rounds })).toMatchObject({ show: [], next: at('13:45') });
  });
  it('is announced as long before as the person wants', () => {
    const settings = { leadMinutes: 90 };
    expect(look(at('12:29'), { rounds, settings }).next).toBe(at('12:30'));
    expect(titles(at('12:30'), { rounds, settings })).toEqual(['Panel at Copperstack in 1 hour 30 minutes']);
  });
  it('is said right when the computer slept: that it has begun, up to its end', () => {
    expect(titles(at('13:59') + 1, { rounds })).toEqual(['Panel at Copperstack in 1 minute']);
    expect(titles(at('14:00'), { rounds })).toEqual(['Panel at Copperstack begins now']);
    expect(titles(at('14:10'), { rounds })).toEqual(['Panel at Copperstack began 10 minutes ago']);
    expect(titles(at('14:59'), { rounds, settings: { debriefs: false } })).toHaveLength(1);
    expect(titles(at('15:00'), { rounds, settings: { debriefs: false } })).toEqual([]);
  });
  it('is said once, and again for its new time when it is moved', () => {
    const said = new Set([`round:panel:${panel.startsAt}`]);
    expect(titles(at('13:50'), { rounds, said })).toEqual([]);
    const moved = [{ ...panel, startsAt: at('16:00') }];
    expect(titles(at('15:45'), { rounds: moved, said })).toEqual(['Panel at Copperstack in 15 minutes']);
  });
  it('is not announced when that is switched off, alone or with everything', () => {
    expect(titles(at('13:45'), { rounds, settings: { rounds: false } })).toEqual([]);
    expect(titles(at('13:45'), { rounds, settings: { on: false } })).toEqual([]);
  });
});

describe('a debrief', () => {
  const owed = [{ ...panel }];
  it('is asked for at the end of its round, and opens', () => {
    expect(look(at('14:30'), { rounds: owed, said: new Set([`round:panel:${panel.startsAt}`]) }).next).toBe(
      at('15:00'),
    );
    expect(look(at('15:00'), { owed }).show).toMatchObject([
      { title: 'Debrief owed: Panel at Copperstack', opens: { kind: 'debrief', roundId: 'panel' } },
    ]);
  });
  it('is asked for the morning after a night asleep, and left to Today a day later', () => {
    expect(titles(at('09:00', '2026-11-19'), { owed })).toEqual(['Debrief owed: Panel at Copperstack']);
    expect(titles(at('15:00', '2026-11-19'), { owed })).toEqual([]);
  });
});

describe('the morning list', () => {
  const followUps = [
    ...['Ana', 'Ben', 'Cem', 'Dana', 'Eli'].map((name) => call(name, '2026-11-18')),
    call('Finn', '2026-11-16'),
    call('Gil', '2026-11-17'),
    call('Hal', '2026-11-19'),
  ];
  it('counts today and what is late at its time, names the first, and opens Today', () => {
    expect(look(at('08:29'), { followUps })).toMatchObject({ show: [], next: at('08:30') });
    expect(look(at('08:30'), { followUps, rounds: [panel] }).show).toEqual([
      {
        title: '5 follow-ups today, 2 late',
        body: 'Panel at Copperstack 14:00; Thank Finn; Thank Gil and 5 more',
        opens: { kind: 'today' },
        says: ['morning:2026-11-18'],
      },
    ]);
  });
  it('says what is late alone, and one thing in the singular', () => {
    expect(titles(at('08:30'), { followUps: [call('Finn', '2026-11-16')] })).toEqual(['1 follow-up late']);
    expect(titles(at('08:30'), { followUps: [call('Ana', '2026-11-18')] })).toEqual(['1 follow-up today']);
  });
  it('passes a day with nothing due, and what is added that day is not read out as a morning', () => {
    const morning = look(at('08:30'));
    expect(morning).toMatchObject({ show: [], passed: ['morning:2026-11-18'] });
    expect(titles(at('11:00'), { followUps, said: new Set(morning.passed) })).toEqual([]);
  });
  it('comes once for today after twelve days asleep', () => {
    const woken = look(at('16:00'), { followUps });
    expect(woken.show.map(({ says }) => says)).toEqual([['morning:2026-11-18']]);
  });
  it('comes at the first moment after the gap where clocks skip its time, and once where they repeat it', () => {
    const settings = { morningAt: '01:30' };
    const spring = { followUps: [call('Ana', '2026-03-29')], settings };
    const skipped = at('01:30', '2026-03-29');
    expect(look(skipped - 1, spring).next).toBe(skipped);
    expect(titles(skipped, spring)).toEqual(['1 follow-up today']);
    const autumn = { followUps: [call('Ana', '2026-10-25')], settings };
    const first = at('01:30', '2026-10-25');
    expect(titles(first, autumn)).toEqual(['1 follow-up today']);
    expect(titles(first + 60 * MINUTE, { ...autumn, said: new Set(['morning:2026-10-25']) })).toEqual([]);
  });
});

describe('a follow-up with a time', () => {
  it('is said at that time and opens', () => {
    const followUps = [call('Ana', '2026-11-18', '16:20')];
    const said = new Set(['morning:2026-11-18']);
    expect(look(at('12:00'), { followUps, said }).next).toBe(at('16:20'));
    expect(look(at('16:20'), { followUps, said }).show).toMatchObject([
      { title: 'Thank Ana', body: 'Due at 16:20', opens: { kind: 'follow_up', id: 'Ana' } },
    ]);
  });
  it('says when it was due once the computer slept over it', () => {
    const followUps = [call('Ana', '2026-11-17', '23:30')];
    const [notice] = look(at('07:00'), { followUps }).show;
    expect(notice?.body).toBe('Was due Tue 17 Nov 23:30');
  });
});

describe('several at once', () => {
  const said = new Set(['morning:2026-11-18']);
  it('held back by sleep are summed up in one that opens Today', () => {
    const held = look(at('18:00'), {
      said,
      owed: [panel],
      followUps: [call('Ana', '2026-11-18', '15:00'), call('Ben', '2026-11-18', '16:00')],
    });
    expect(held.show).toEqual([
      {
        title: '1 debrief owed, 2 follow-ups due',
        body: 'Panel at Copperstack; Thank Ana; Thank Ben',
        opens: { kind: 'today' },
        says: [`debrief:panel:${panel.startsAt}`, `follow_up:Ana:${at('15:00')}`, `follow_up:Ben:${at('16:00')}`],
      },
    ]);
  });
  it('at the same moment are said one by one up to three', () => {
    const many = ['Ana', 'Ben', 'Cem', 'Dana'].map((name) => call(name, '2026-11-18', '16:00'));
    expect(titles(at('16:00'), { said, followUps: many.slice(0, 3) })).toEqual(['Thank Ana', 'Thank Ben', 'Thank Cem']);
    expect(titles(at('16:00'), { said, followUps: many })).toEqual(['4 follow-ups due']);
  });
});

describe('quiet hours', () => {
  const evening = { ...panel, startsAt: at('20:30'), minutes: 120 };
  it('hold back everything but rounds, and end with a summary', () => {
    const facts = { settings: { quiet: night }, said: new Set(['morning:2026-11-18']) };
    const held = look(at('22:30'), { ...facts, owed: [evening], followUps: [call('Ana', '2026-11-18', '22:10')] });
    expect(held).toMatchObject({ show: [], next: at('07:00', '2026-11-19') });
    expect(
      titles(at('07:00', '2026-11-19'), { ...facts, owed: [evening], followUps: [call('Ana', '2026-11-18', '22:10')] }),
    ).toEqual(['1 debrief owed, 1 follow-up due']);
    const late = [{ ...panel, startsAt: at('22:40') }];
    expect(titles(at('22:30'), { ...facts, rounds: late })).toEqual(['Panel at Copperstack in 10 minutes']);
  });
  it('hold back rounds as well when the person wants that, up to their end', () => {
    const settings = { quiet: night, quietRounds: false };
    const early = [{ ...panel, startsAt: at('06:30') }];
    expect(look(at('06:20'), { rounds: early, settings })).toMatchObject({ show: [], next: at('07:00') });
    expect(titles(at('07:00'), { rounds: early, settings })).toEqual(['Panel at Copperstack began 30 minutes ago']);
    const over = [{ ...panel, startsAt: at('05:30') }];
    expect(titles(at('07:00'), { rounds: over, settings: { ...settings, debriefs: false } })).toEqual([]);
  });
  it('hold back what slept into them', () => {
    const followUps = [call('Ana', '2026-11-18', '21:59')];
    const facts = { followUps, settings: { quiet: night }, said: new Set(['morning:2026-11-18']) };
    expect(look(at('22:30'), facts)).toMatchObject({ show: [], next: at('07:00', '2026-11-19') });
  });
  it('put a morning list inside them at their end', () => {
    const facts = { followUps: [call('Ana', '2026-11-18')], settings: { morningAt: '06:00', quiet: night } };
    expect(look(at('06:00'), facts)).toMatchObject({ show: [], next: at('07:00') });
    expect(titles(at('07:00'), facts)).toEqual(['1 follow-up today']);
  });
  it('end where the clock first shows their end', () => {
    expect(quietUntil(at('23:00'), night, ZONE)).toBe(at('07:00', '2026-11-19'));
    expect(quietUntil(at('06:59'), night, ZONE)).toBe(at('07:00'));
    expect(quietUntil(at('07:00'), night, ZONE)).toBeNull();
    expect(quietUntil(at('12:30'), { on: true, from: '12:00', to: '13:00' }, ZONE)).toBe(at('13:00'));
    expect(quietUntil(at('23:00'), { ...night, on: false }, ZONE)).toBeNull();
    // Clocks go back at 02:00 to 01:00: 01:10 comes twice, and 01:05 has been when it comes the second time.
    const second = at('01:10', '2026-10-25') + 60 * MINUTE;
    expect(quietUntil(second, { on: true, from: '22:00', to: '01:30' }, ZONE)).toBeNull();
  });
});

describe('what the person may choose', () => {
  const messageOf = (part: unknown) => noticeSettings.safeParse(part).error?.issues[0]?.message;
  it('refuses what cannot be done and says what can', () => {
    expect(messageOf({ leadMinutes: 0 })).toBe('Choose 1 minute or more.');
    expect(messageOf({ leadMinutes: 1441 })).toBe('Choose 1,440 minutes, one day, at most.');
    expect(messageOf({ leadMinutes: 1.5 })).toBe('Write whole minutes, such as 15.');
    expect(messageOf({ leadMinutes: 'soon' })).toBe('How many minutes before? Write a whole number, such as 15.');
    expect(messageOf({ morningAt: '24:00' })).toBe('A time is written 09:30.');
    expect(messageOf({ quiet: { on: true, from: '22:00', to: '22:00' } })).toBe(
      'Quiet hours end at another time than they begin.',
    );
  });
  it('is, at first, everything at its usual time, no quiet hours and no tray', () => {
    expect(DEFAULT_NOTICES).toEqual({
      on: true,
      rounds: true,
      leadMinutes: 15,
      debriefs: true,
      morning: true,
      morningAt: '08:30',
      timed: true,
      quiet: { on: false, from: '21:00', to: '08:00' },
      quietRounds: true,
      tray: false,
    });
  });
});
