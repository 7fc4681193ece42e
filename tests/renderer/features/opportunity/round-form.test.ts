import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  formOf,
  movedLine,
  newRound,
  ownClock,
  readRoundForm,
  renamed,
  startOf,
} from '../../../../renderer/features/opportunity/round-form.ts';

const typed = { ...newRound('America/New_York'), when: { date: '2026-12-01', time: '14:00' } };

describe('a round as it is typed', () => {
  it('starts when clocks in its own zone show the time', () => {
    expect(fieldsOf(typed, 'scheduled')).toMatchObject({
      ok: true,
      fields: { startsAt: Date.UTC(2026, 11, 1, 19), timeZone: 'America/New_York', status: 'scheduled' },
    });
  });
  it('says what is missing before it is stored', () => {
    expect(fieldsOf({ ...typed, when: { date: '2026-12-01' } }, 'scheduled')).toMatchObject({ field: 'startsAt' });
    expect(fieldsOf({ ...typed, minutes: null }, 'scheduled')).toMatchObject({ field: 'minutes' });
  });
  it('names known people by id and new ones by name, and leaves empty lines out', () => {
    const interviewers = [
      { personId: 'known', name: 'Ines', role: 'interviewer' as const },
      { personId: null, name: 'the CTO', role: 'executive' as const },
      { personId: null, name: ' ', role: 'interviewer' as const },
    ];
    expect(fieldsOf({ ...typed, interviewers }, 'scheduled')).toMatchObject({
      fields: {
        interviewers: [
          { who: { personId: 'known' }, role: 'interviewer' },
          { who: { name: 'the CTO' }, role: 'executive' },
        ],
      },
    });
  });
  it('shows a stored round on the clock of its zone', () => {
    const stored = {
      id: 'r',
      opportunityId: 'o',
      kind: 'panel' as const,
      startsAt: Date.UTC(2026, 11, 1, 19),
      timeZone: 'America/New_York',
      minutes: 60,
      place: '',
      status: 'scheduled' as const,
      interviewers: [],
      debrief: null,
      debriefOwed: false,
    };
    expect(formOf(stored).when).toEqual({ date: '2026-12-01', time: '14:00' });
  });
  it('is there again from what was kept, and nothing else is taken for one', () => {
    expect(readRoundForm(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(readRoundForm('something')).toBeNull();
  });
  it('is planned again when it is moved, whatever had become of it', () => {
    const moved = { ...typed, isMove: true };
    expect(fieldsOf(moved, 'missed_by_them')).toMatchObject({ ok: true, fields: { status: 'scheduled' } });
    expect(fieldsOf(typed, 'missed_by_them')).toMatchObject({ ok: true, fields: { status: 'missed_by_them' } });
  });
  it('shows both clocks while it is typed in another zone, through a change to summer time', () => {
    expect(ownClock(typed, 'Europe/Lisbon')).toBe('19:00 your time · 14:00 in New York');
    // New York has changed its clocks, Lisbon has not yet.
    const inMarch = { ...typed, when: { date: '2027-03-16', time: '14:00' } };
    expect(ownClock(inMarch, 'Europe/Lisbon')).toBe('18:00 your time · 14:00 in New York');
    expect(ownClock(typed, 'America/New_York')).toBeNull();
    expect(ownClock({ ...typed, when: null }, 'Europe/Lisbon')).toBeNull();
  });
  it('refuses a time that the clocks skip there', () => {
    const skipped = { ...typed, when: { date: '2027-03-14', time: '02:30' } };
    expect(startOf(skipped)).toBeNull();
    expect(fieldsOf(skipped, 'scheduled')).toMatchObject({ ok: false, field: 'startsAt' });
  });
});

describe('the interviewers as they are typed', () => {
  const line = { personId: null, name: '', role: 'interviewer' as const };
  it('take the role that a half-known name speaks of', () => {
    expect(renamed(line, { personId: null, name: 'the CTO' }).role).toBe('executive');
    expect(renamed({ ...line, name: 'the CTO', role: 'executive' }, { personId: null, name: 'Maria' }).role).toBe(
      'interviewer',
    );
  });
  it('keep the role that was chosen', () => {
    const chosen = { ...line, name: 'Maria', role: 'recruiter' as const };
    expect(renamed(chosen, { personId: null, name: 'the CTO' }).role).toBe('recruiter');
  });
  it('change places, and stay at either end', () => {
    const lines = ['a', 'b', 'c'].map((name) => ({ ...line, name }));
    const names = (at: number, by: -1 | 1) => movedLine(lines, at, by).map(({ name }) => name);
    expect(names(1, -1)).toEqual(['b', 'a', 'c']);
    expect(names(1, 1)).toEqual(['a', 'c', 'b']);
    expect(names(0, -1)).toEqual(['a', 'b', 'c']);
    expect(names(2, 1)).toEqual(['a', 'b', 'c']);
  });
});
