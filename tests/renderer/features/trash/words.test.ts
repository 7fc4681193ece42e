import { describe, expect, it } from 'vitest';
import type { TrashItem } from '../../../../electron/ipc/contract/trash.ts';
import {
  contextOf,
  countsLine,
  kindsIn,
  matchingItems,
  parentsLine,
  titleOf,
} from '../../../../renderer/features/trash/words.ts';

const DAY = { today: '2026-11-18', zone: 'Europe/Lisbon' };
const item = (part: Partial<TrashItem>): TrashItem => ({
  kind: 'note',
  id: '1',
  trashedAt: 0,
  word: null,
  title: '',
  company: null,
  role: null,
  person: null,
  skill: null,
  at: null,
  on: null,
  along: 0,
  parents: [],
  ...part,
});
const acme = item({ kind: 'opportunity', company: 'Acme', title: 'Senior PM', role: 'Screen' });
const round = item({ kind: 'round', id: '2', word: 'panel', company: 'Acme', role: 'Senior PM' });
const gone = item({ kind: 'company', id: '3', title: 'Globex', along: 2 });

describe('an entry of the trash', () => {
  it('is called by its name, its first line, or what it is', () => {
    expect([acme, round, gone].map(titleOf)).toEqual(['Acme, Senior PM', 'Panel', 'Globex']);
    expect(titleOf(item({ title: '\n  \nSecond line\nthird' }))).toBe('Second line');
    expect(titleOf(item({}))).toBe('Note');
  });
  it('says where it belongs and when it was', () => {
    expect([acme, round, gone].map((one) => contextOf(one, DAY))).toEqual([
      'Screen',
      'Acme · Senior PM',
      'with 2 opportunities',
    ]);
    const evidence = item({ kind: 'evidence', title: 'A plus', skill: 'SQL', word: 'recruiter', on: '2026-11-01' });
    expect(contextOf(evidence, DAY)).toMatch(/SQL · .*1 Nov/);
  });
  it('says what of its own lies there too', () => {
    expect(parentsLine(acme)).toBe('');
    expect(parentsLine({ ...round, parents: [{ kind: 'opportunity', id: 'x', title: 'Senior PM' }] })).toBe(
      'in the trash too: Senior PM',
    );
  });
  it('is found by its kind and by every typed word', () => {
    const all = [acme, round, gone];
    expect(matchingItems(all, null, 'senior ACME', DAY)).toEqual([acme, round]);
    expect(matchingItems(all, 'round', 'acme', DAY)).toEqual([round]);
    expect(matchingItems(all, null, 'acme globex', DAY)).toEqual([]);
    expect(kindsIn(all)).toEqual([
      { kind: 'opportunity', count: 1 },
      { kind: 'company', count: 1 },
      { kind: 'round', count: 1 },
    ]);
  });
});

describe('what deleting takes away', () => {
  it('is counted in words', () => {
    expect(countsLine([{ kind: 'person', count: 2 }])).toBe('2 people');
    expect(
      countsLine([
        { kind: 'opportunity', count: 1 },
        { kind: 'evidence', count: 3 },
        { kind: 'debrief', count: 1 },
      ]),
    ).toBe('1 opportunity, 3 pieces of evidence and 1 debrief');
  });
});
