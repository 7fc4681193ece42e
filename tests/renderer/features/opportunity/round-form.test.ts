import { describe, expect, it } from 'vitest';
import { fieldsOf, formOf, newRound, readRoundForm } from '../../../../renderer/features/opportunity/round-form.ts';

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
});
