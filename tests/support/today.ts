import type { Output } from '../../electron/ipc/contract/index.ts';

type TodayView = Output<'today.view'>;

/** A day on which nothing is to be done; only what a test is about needs to be said. */
export function todayWith(part: Partial<TodayView> = {}): TodayView {
  return {
    late: [],
    today: [],
    thisWeek: [],
    longPast: null,
    rounds: [],
    owed: [],
    changing: [],
    limbo: [],
    notClosed: [],
    closeOuts: { rows: [], inAll: 0 },
    topSkill: null,
    next: null,
    changesAt: null,
    ...part,
  };
}

export function roundSoon(part: Partial<TodayView['rounds'][number]> = {}): TodayView['rounds'][number] {
  return {
    roundId: '0192d3c0-0000-7000-8000-0000000000c1',
    opportunityId: '0192d3c0-0000-7000-8000-0000000000c2',
    company: 'Copperstack',
    title: 'Senior PM',
    kind: 'panel',
    startsAt: Date.parse('2026-11-22T14:00Z'),
    minutes: 60,
    timeZone: 'Europe/Lisbon',
    people: [],
    readiness: null,
    ...part,
  };
}

export function limboRow(part: Partial<TodayView['limbo'][number]> = {}): TodayView['limbo'][number] {
  return {
    opportunityId: '0192d3c0-0000-7000-8000-0000000000d1',
    company: 'Junipergrid',
    title: 'Senior PM',
    silentDays: 11,
    unclosed: ['Ana Reis', 'Priya Shah'],
    closed: 2,
    interviewers: 4,
    canGhost: false,
    decideOn: null,
    ...part,
  };
}
