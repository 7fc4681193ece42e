import { describe, expect, it } from 'vitest';
import type { MaterialVersion } from '../../../../electron/ipc/contract/material-lines.ts';
import {
  firstLine,
  matchingLines,
  nextVersion,
  ofWords,
  reachLine,
} from '../../../../renderer/features/materials/words.ts';
import { sizeWords } from '../../../../renderer/lib/format.ts';

const version = (part: Partial<MaterialVersion> = {}): MaterialVersion => ({
  id: 'a',
  kind: 'resume',
  name: 'Platform',
  version: 'v1',
  bullets: [],
  hasText: false,
  fileName: '',
  hasFile: false,
  createdAt: 0,
  updatedAt: 0,
  beforeId: null,
  growth: { bullets: 3, withNumber: { part: 2, whole: 3, percentage: null }, relevant: null },
  reach: { opportunityIds: [], reached: [], outcomes: [] },
  leftOutIds: [],
  ...part,
});
const sent = version({
  reach: {
    opportunityIds: ['1', '2', '3'],
    outcomes: [],
    reached: [
      { kind: 'applied', opportunityIds: ['1', '2'], rate: { part: 2, whole: 3, percentage: null } },
      { kind: 'final', opportunityIds: ['1'], rate: { part: 1, whole: 3, percentage: null } },
    ],
  },
});

describe('the materials in words', () => {
  it('say what there is, where it went, and what the newest lack', () => {
    expect(firstLine({ lines: [], wanted: [] })).toBe('Nothing to send yet');
    const letter = version({
      id: 'c',
      kind: 'cover_letter',
      growth: { ...version().growth, withNumber: { part: 0, whole: 0, percentage: null } },
    });
    const lines = [{ versions: [version(), { ...sent, id: 'b' }] }, { versions: [letter] }];
    expect(firstLine({ lines, wanted: [] })).toBe('1 line lacks a number; 3 versions, sent to 3 opportunities');
  });
  it('say how far a version came', () => {
    expect(reachLine(version())).toBe('not sent yet');
    expect(reachLine(version({ leftOutIds: ['1'] }))).toBe('left out of 1');
    expect(reachLine(sent)).toBe('sent to 3, 1 to final');
  });
  it('show a share only where it is known', () => {
    expect(ofWords({ part: 2, whole: 3, percentage: null })).toBe('2 of 3');
    expect(ofWords({ part: 2, whole: 5, percentage: 40 })).toBe('2 of 5, 40 %');
  });
  it('are found by every typed word, in a name or a bullet', () => {
    const lines = [
      { versions: [version({ bullets: ['Größte Übergabe'] })] },
      { versions: [version({ name: 'Growth' })] },
    ];
    expect(matchingLines(lines, 'platform ubergabe')).toEqual([lines[0]]);
    expect(matchingLines(lines, '')).toEqual(lines);
    expect(matchingLines(lines, 'growth ubergabe')).toEqual([]);
  });
  it.each([
    ['v3', [], 'v4'],
    ['v3', ['v4', 'V5'], 'v6'],
    ['', [], 'v2'],
    ['final', [], 'final v2'],
    ['2026-11', [], '2026-12'],
    ['v2 (long)', [], 'v3 (long)'],
  ])('propose after “%s” beside %j the version “%s”', (from, taken, next) =>
    expect(nextVersion(from, taken)).toBe(next),
  );
  it('say a size as a person does', () => {
    expect([1, 900, 340_000, 2_500_000].map(sizeWords)).toEqual(['1 byte', '900 bytes', '332 KB', '2.4 MB']);
  });
});
