import { describe, expect, test } from 'vitest';
import { debriefDocument, emptyDebrief } from '../../../../db/domain/debrief-document.ts';
import type { DebriefDocument } from '../../../../db/domain/debrief-document.ts';
import { debriefForm, documentOf, formOf, isEmpty, placeOf } from '../../../../renderer/features/debrief/form.ts';

const ines = '01977e4e-0000-7000-8000-000000000001';
const skill = { id: '01977e4e-0000-7000-8000-000000000002', name: 'Experiment design' };
const full: DebriefDocument = {
  rating: 4,
  closes: [{ personId: ines, checks: ['named_problem', 'next_step'] }],
  pains: [{ id: null, text: ' Sales overrules ', severity: 5, challenge: 'right_product', personId: ines }],
  signals: [
    { skill: { skillId: skill.id }, pressed: 5, outcome: 'weak', quote: 'how many?', personId: ines },
    { skill: { name: 'Pricing' }, pressed: 2, outcome: 'ok', quote: '', personId: null },
  ],
  questions: [{ text: 'Why us?', kind: 'why_us', howIDid: null, note: 'kept', personId: ines }],
  reservations: [{ text: 'No scale', answered: true, personId: null }],
  stories: ['0199e9f0-0000-7000-8000-000000000009'],
  storiesWent: { '0199e9f0-0000-7000-8000-000000000009': 4 },
  promisedBy: '2026-11-27',
  nextStep: 'Panel',
  wentWell: 'a',
  toChange: 'b',
  notes: 'c',
};

describe('the form of a debrief', () => {
  test('gives back the document it was made from, to the letter', () => {
    expect(documentOf(formOf(full, [skill], null))).toEqual(full);
  });

  test('has a line to type into in every list, and leaves empty lines out of the document', () => {
    const form = formOf(emptyDebrief, [], ines);
    expect([form.pains.length, form.questions.length, form.reservations.length]).toEqual([1, 1, 1]);
    expect(form.pains[0]?.personId).toBe(ines);
    expect(documentOf(form)).toEqual(emptyDebrief);
    expect(debriefDocument.safeParse(documentOf(form)).success).toBe(true);
  });

  test('is empty until a rating is given or a word is written', () => {
    expect(isEmpty(emptyDebrief)).toBe(true);
    expect(isEmpty({ ...emptyDebrief, wentWell: ' \n' })).toBe(true);
    expect(isEmpty({ ...emptyDebrief, rating: 1 })).toBe(false);
    expect(isEmpty({ ...emptyDebrief, notes: 'x' })).toBe(false);
    expect(isEmpty({ ...emptyDebrief, promisedBy: '2026-11-27' })).toBe(false);
  });

  test('survives a draft: what was kept is read back the same', () => {
    const form = formOf(full, [skill], null);
    expect(debriefForm.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  test('finds the line a refusal speaks of, past the empty ones', () => {
    const form = formOf(full, [skill], null);
    const blank = {
      ...form.pains[0],
      key: 'blank',
      id: null,
      text: ' ',
      severity: 3,
      challenge: 'other',
      personId: null,
    } as const;
    const padded = { ...form, pains: [blank, ...form.pains] };
    expect(placeOf('document.pains.0.text', padded)).toBe(form.pains[0]?.key);
    expect(placeOf('nextStep', padded)).toBe('nextStep');
    expect(placeOf(undefined, padded)).toBeNull();
  });
});
