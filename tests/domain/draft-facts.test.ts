import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInWords, type DraftFacts, painFor, remarksOn, valuesOf } from '../../db/domain/draft-facts.ts';
import { fill } from '../../db/domain/template.ts';
import { BUILT_IN, CLOSING_NOTE } from '../../db/domain/template-texts.ts';
import { CLOSE_CHECKS, TEMPLATE_KINDS } from '../../db/domain/vocabulary.ts';

const facts = (fields: Partial<DraftFacts> = {}): DraftFacts => ({
  person: { id: 'ines', name: 'Ines Haddad' },
  company: 'Lumenhealth',
  title: 'Group PM',
  appliedOn: null,
  pains: [],
  reservations: [],
  round: null,
  nextStepOfTheirs: '',
  nextStep: '',
  promisedBy: null,
  number: '',
  answerBy: null,
  materials: [],
  lastSpokeOn: null,
  missingChecks: [...CLOSE_CHECKS],
  today: '2026-11-18',
  ...fields,
});
const pain = (fields: Partial<DraftFacts['pains'][number]> = {}) => ({
  text: 'We ship what the loudest customer wants',
  answer: 'A weekly call with five quiet customers',
  severity: 3,
  personId: 'ines',
  ...fields,
});
const doubt = (fields: Partial<DraftFacts['reservations'][number]> = {}) => ({
  text: 'Not technical enough',
  answered: false,
  personId: 'ines',
  inTheirRound: true,
  ...fields,
});
const note = (fields: Partial<DraftFacts> = {}) => fill(CLOSING_NOTE, valuesOf(facts(fields)));

describe('a closing note', () => {
  it('says their problem in their words, my answer, the doubt still open, the wish and the next step', () => {
    const { subject, body, missing } = note({ pains: [pain()], reservations: [doubt()], nextStepOfTheirs: 'Panel' });
    expect(subject).toBe('Group PM, Lumenhealth');
    expect(body.split('\n\n')).toEqual([
      'Hello Ines,',
      'after our conversation I kept thinking about what you said: “We ship what the loudest customer wants”.',
      'I would take it on like this: A weekly call with five quiet customers.',
      'You had a doubt: “Not technical enough”. My answer to it: [my answer to the doubt].',
      'I want the Group PM role at Lumenhealth, and I would like to start on this with you.',
      'The next step you named is “Panel”. Which day would suit you?',
    ]);
    expect(missing).toEqual(['my_answer_to_doubt']);
  });

  it('says what is not known instead of inventing it', () => {
    const { body, missing } = note();
    expect(body).toContain('[their problem, in their words]');
    expect(missing).toEqual(['their_pain', 'my_answer']);
    expect(note({ pains: [pain({ answer: ' ' })] }).missing).toEqual(['my_answer']);
  });

  it('takes their own problem before a worse one of somebody else, and says whose it is not', () => {
    const others = pain({ text: 'Nobody owns pricing', severity: 5, personId: 'oskar' });
    expect(painFor(facts({ pains: [others, pain()] }))).toMatchObject({ pain: { severity: 3 }, isTheirs: true });
    const { body } = note({ pains: [others] });
    expect(body).toContain('a problem I heard on your team: “Nobody owns pricing”');
    expect(body).not.toContain('what you said');
    expect(remarksOn(facts({ pains: [others] }))[0]?.text).toBe(
      'No problem is noted in Ines’s own words; this one was heard on the team.',
    );
  });

  it('leaves out a doubt that was answered, or that somebody else had', () => {
    const has = (one: DraftFacts['reservations'][number]) =>
      note({ reservations: [one] }).body.includes('Not technical enough');
    expect(has(doubt({ answered: true }))).toBe(false);
    expect(has(doubt({ personId: 'oskar' }))).toBe(false);
    expect(has(doubt({ personId: null, inTheirRound: false }))).toBe(false);
    expect(has(doubt({ personId: null }))).toBe(true);
  });

  it('asks for a doubt only while that check is missing, and leaves no gap where it does not', () => {
    const body = (missingChecks: DraftFacts['missingChecks']) => note({ missingChecks }).body;
    expect(body(['answered_reservations'])).toContain('I would rather hear it');
    expect(body(['next_step'])).not.toContain('I would rather hear it');
    expect(body(['next_step'])).not.toMatch(/\n{3}/);
  });

  it('keeps every word of whatever was typed, on one line within its sentence', () => {
    const word = fc.constantFrom('Ärger', '3×', 'a&b', '“so”', '{company}', '$&', '😀');
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '  \n '), (said, gap) => {
        expect(note({ pains: [pain({ text: said.join(gap) })] }).body).toContain(`“${said.join(' ')}”`);
      }),
    );
  });
});

describe('the templates that the app brings', () => {
  const everything = facts({
    pains: [pain()],
    round: { kind: 'panel', date: '2026-11-16' },
    nextStepOfTheirs: 'A call with the CEO',
    nextStep: 'A call with the CEO',
    promisedBy: '2026-11-20',
    answerBy: '2026-12-01',
    appliedOn: '2026-10-05',
    materials: ['Portfolio 2026'],
    lastSpokeOn: '2025-12-24',
    number: '−38 % churn',
  });

  it('are there for every kind, each with an id of its own', () => {
    expect([...new Set(BUILT_IN.map(({ kind }) => kind))].sort()).toEqual([...TEMPLATE_KINDS].sort());
    expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
  });
  it.each(BUILT_IN.map((one) => [one.name, one] as const))(
    '%s fills in whole, and reads well when nothing is known',
    (_, one) => {
      const known = fill(one, valuesOf(everything));
      expect(known.unknown).toEqual([]);
      expect(known.missing).toEqual([]);
      expect(known.body).toMatch(/^Hello Ines,\n\n/);
      const nothing = facts({ person: null, company: null, title: null, missingChecks: null });
      const bare = fill(one, valuesOf(nothing));
      expect(bare.body).toMatch(/^Hello,\n\n/);
      expect(`${known.subject}${known.body}${bare.subject}${bare.body}`).not.toMatch(
        /null|undefined|!|\{|\}|\n{3}|\.\./,
      );
      expect(bare.subject).not.toBe('');
    },
  );
  it('name days as a person writes them, with the year when it is another one', () => {
    expect(dayInWords('2026-11-27', '2026-11-18')).toBe('Friday 27 November');
    expect(dayInWords('2027-01-01', '2026-11-18')).toBe('Friday 1 January 2027');
  });
});
