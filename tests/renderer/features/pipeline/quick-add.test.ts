import { describe, expect, it } from 'vitest';
import {
  EMPTY_FORM,
  quickForm,
  type QuickForm,
  readForm,
  shownFields,
  understand,
} from '../../../../renderer/features/pipeline/quick-add.ts';
import { earlierWords, sameWords } from '../../../../renderer/features/pipeline/quick-add-words.ts';
import { POSTINGS } from '../../../support/postings/index.ts';

const TODAY = '2026-11-18';
const meant = (text: string, corrected: Partial<QuickForm> = {}) =>
  understand({ ...EMPTY_FORM, text, ...corrected }, readForm(text, TODAY), 'Europe/Lisbon');
const posting = POSTINGS.find(({ name }) => name === 'Ashby, labels on lines of their own')?.text ?? '';

describe('what is understood', () => {
  it('of one line is role, company and who it came through; the line is no posting', () => {
    expect(meant('Senior PM @ Acme via Dana')).toEqual({
      company: 'Acme',
      title: 'Senior PM',
      via: 'Dana',
      postingUrl: '',
      postingText: '',
      location: '',
      workMode: null,
      salary: { from: '', to: '', currency: 'EUR' },
      level: 'senior',
      deadline: null,
      source: null,
      otherPay: '',
    });
  });
  it('of a posting is all it says, and the posting itself is kept to the letter', () => {
    const understood = meant(`\n ${posting}\n\n`);
    expect(understood.postingText).toBe(`\n ${posting}\n\n`);
    expect(understood).toMatchObject({
      company: 'Verdigris',
      workMode: 'hybrid',
      salary: { from: '80000', to: '95000', currency: 'EUR' },
      source: 'company_site',
    });
  });
  it('is what the person corrected, also where that is nothing', () => {
    const corrected = { company: 'Verdigris SAS', workMode: '', deadline: '', location: '' } as const;
    expect(meant(posting, corrected)).toMatchObject({
      company: 'Verdigris SAS',
      title: 'Product Manager, Growth',
      workMode: null,
      deadline: null,
      location: '',
    });
  });
  it('never makes the pay of a day a yearly one', () => {
    expect(meant('Interim PM @ Kestrel, £600 per day')).toMatchObject({
      salary: { from: '', to: '' },
      otherPay: '600 £ per day',
      company: 'Kestrel',
    });
  });
});

describe('fields beside company and role', () => {
  const shown = (text: string, corrected: Partial<QuickForm> = {}, isOpen = false) => [
    ...shownFields({ ...EMPTY_FORM, text, ...corrected }, meant(text, corrected), isOpen),
  ];
  it('are those that were read or corrected, and all of them for a posting or when asked for', () => {
    expect(shown('Chef @ Acme')).toEqual([]);
    expect(shown('Senior PM @ Acme, Berlin via Dana')).toEqual(['location', 'level', 'via']);
    expect(shown('Chef @ Acme', { location: '' })).toEqual(['location']);
    expect(shown('Chef @ Acme', {}, true)).toHaveLength(8);
    expect(shown(posting)).toHaveLength(8);
  });
});

it('a draft of an earlier version is still read', () => {
  expect(quickForm.parse({ text: 'PM', company: null, title: 'PM' })).toEqual({
    ...EMPTY_FORM,
    text: 'PM',
    title: 'PM',
  });
});

describe('warnings in words', () => {
  const role = {
    opportunityId: '1',
    company: 'Acme',
    title: 'PM',
    stage: 'Screen',
    stageKind: 'screen',
    outcome: null,
  } as const;
  it('say where the same role stands', () => {
    expect(sameWords({ ...role, by: 'role' })).toBe('PM at Acme is there already, in Screen.');
    expect(sameWords({ ...role, outcome: 'declined', by: 'link' })).toMatch(
      /^The same link: PM at Acme is there already, closed: /,
    );
  });
  it('say how an earlier one ended and when to come back', () => {
    const one = {
      opportunityId: '1',
      company: 'Acme',
      title: 'PM',
      outcome: 'ghosted',
      closedOn: '2026-03-02',
      comeBackOn: null,
      lessons: '',
    } as const;
    expect(earlierWords(one, TODAY)).toMatch(/^Acme went silent on .*2 Mar.* 2026.*, about PM\.$/);
    expect(earlierWords({ ...one, outcome: 'no_fit', comeBackOn: '2027-03-01' }, TODAY)).toMatch(
      /You meant to come back on .*1 March 2027/,
    );
  });
});
