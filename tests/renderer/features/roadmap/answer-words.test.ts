import { describe, expect, it } from 'vitest';
import type { EvidenceView } from '../../../../electron/ipc/contract/roadmap.ts';
import { costWords, progressWords, saying } from '../../../../renderer/features/roadmap/answer/words.ts';

const since = '2026-10-19';
const raised = (name: string, from: number, to: number) => ({ skillId: name, name, from, to });

describe('whether it works, in words', () => {
  it('says what was raised, what it took away and the hours that went in', () => {
    expect(progressWords({ since, raised: [], taken: 0, hours: 0 })).toEqual({
      first: 'No level changed yet',
      rest: 'no hours logged in 30 days',
    });
    expect(progressWords({ since, raised: [raised('SQL', 2, 3)], taken: 0.12, hours: 7.5 })).toEqual({
      first: 'SQL 2 → 3',
      rest: 'took away 12 % of all impact; 7.5 h logged',
    });
    const two = [raised('SQL', 2, 3), raised('Vision', 1, 2)];
    expect(progressWords({ since, raised: two, taken: 0.001, hours: 1 }).first).toBe('2 levels changed');
    expect(progressWords({ since, raised: two, taken: 0.001, hours: 1 }).rest).toBe('the impact stays; 1 h logged');
    expect(progressWords({ since, raised: [raised('SQL', 4, 2)], taken: -0.2, hours: 0 }).rest).toBe(
      'added 20 % to all impact; no hours logged',
    );
  });

  it('names a place only when it is another', () => {
    expect(costWords(0.25, 0)).toBe('25 % of all impact');
    expect(costWords(0.25, null)).toBe('25 % of all impact');
    expect(costWords(0.25, 3)).toBe('25 % of all impact · ▲ 3');
  });
});

describe('who said so', () => {
  const piece = (id: string, fields: Partial<EvidenceView>): EvidenceView => ({
    id,
    source: 'interviewer',
    importance: 3,
    quote: '',
    seenOn: since,
    person: null,
    opportunityId: null,
    company: null,
    title: null,
    personId: null,
    roundId: null,
    painId: null,
    closeOutId: null,
    capabilityId: null,
    weight: 1,
    struckAt: null,
    struckReason: '',
    sameAs: null,
    strength: 0.5,
    part: 0.5,
    ...fields,
  });
  it('is the weightiest that counts with a name and words, else the weightiest', () => {
    const struck = piece('struck', { person: 'Ines', quote: 'Tests', struckAt: 1 });
    const nameless = piece('nameless', { quote: 'Tests' });
    const named = piece('named', { person: 'Oskar', quote: 'Tests' });
    expect(saying([struck, nameless, named])).toEqual({ most: named, more: '1 more' });
    expect(saying([struck, nameless])).toEqual({ most: nameless, more: '' });
    expect(saying([])).toEqual({ most: undefined, more: '' });
  });
});
