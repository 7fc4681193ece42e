import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingNote, type NoteFacts, painFor } from '../../db/domain/closing-note.ts';
import { CLOSE_CHECKS } from '../../db/domain/vocabulary.ts';

const ines = { id: 'ines', name: 'Ines Haddad' };
const facts = (fields: Partial<NoteFacts> = {}): NoteFacts => ({
  person: ines,
  company: 'Lumenhealth',
  title: 'Group PM',
  pains: [],
  reservations: [],
  nextStep: '',
  missingChecks: [...CLOSE_CHECKS],
  ...fields,
});
const pain = (fields: Partial<NoteFacts['pains'][number]> = {}) => ({
  text: 'We ship what the loudest customer wants',
  answer: 'A weekly call with five quiet customers',
  severity: 3,
  personId: 'ines',
  ...fields,
});
const doubt = (fields: Partial<NoteFacts['reservations'][number]> = {}) => ({
  text: 'Not technical enough',
  answered: false,
  personId: 'ines',
  inTheirRound: true,
  ...fields,
});

describe('a closing note', () => {
  it('says their problem in their words, my answer, the doubt still open, the wish and the next step', () => {
    const note = closingNote(facts({ pains: [pain()], reservations: [doubt()], nextStep: 'Panel' }));
    expect(note.subject).toBe('Group PM, Lumenhealth');
    expect(note.body.split('\n\n')).toEqual([
      'Hello Ines,',
      'after our conversation I kept thinking about what you said: “We ship what the loudest customer wants”.',
      'I would take it on like this: A weekly call with five quiet customers.',
      'You had a doubt: “Not technical enough”. My answer to it: [my answer to the doubt].',
      'I want the Group PM role at Lumenhealth, and I would like to start on this with you.',
      'The next step you named is “Panel”. Which day would suit you?',
    ]);
    expect(note.missing).toEqual(['My answer to the open reservation is for you to write.']);
  });

  it('says what is not known instead of inventing it', () => {
    const { body, missing } = closingNote(facts());
    expect(body).toContain('[their problem, in their words]');
    expect(body).toContain('[my answer to it]');
    expect(missing).toEqual([
      'No problem of Lumenhealth is on the brief.',
      'No next step was named; the note asks for one.',
    ]);
    expect(closingNote(facts({ pains: [pain({ answer: ' ' })] })).missing).toContain(
      'My answer to this problem is not written yet.',
    );
  });

  it('takes their own problem before a worse one of somebody else, and says whose it is not', () => {
    const others = pain({ text: 'Nobody owns pricing', severity: 5, personId: 'oskar' });
    expect(painFor(facts({ pains: [others, pain()] }))).toMatchObject({ pain: { severity: 3 }, isTheirs: true });
    const note = closingNote(facts({ pains: [others] }));
    expect(note.body).toContain('a problem I heard on your team: “Nobody owns pricing”');
    expect(note.body).not.toContain('what you said');
    expect(note.missing[0]).toBe('No problem is noted in Ines’s own words; this one was heard on the team.');
  });

  it('leaves out a doubt that was answered, or that somebody else had', () => {
    const text = 'Not technical enough';
    const has = (one: NoteFacts['reservations'][number]) =>
      closingNote(facts({ reservations: [one] })).body.includes(text);
    expect(has(doubt({ answered: true }))).toBe(false);
    expect(has(doubt({ personId: 'oskar' }))).toBe(false);
    expect(has(doubt({ personId: null, inTheirRound: false }))).toBe(false);
    expect(has(doubt({ personId: null }))).toBe(true);
  });

  it('asks for a doubt only while that check is missing', () => {
    const asks = (missingChecks: NoteFacts['missingChecks']) =>
      closingNote(facts({ missingChecks })).body.includes('I would rather hear it');
    expect([asks(['answered_reservations']), asks(['next_step'])]).toEqual([true, false]);
  });

  it('keeps every word of whatever was typed, on one line within its sentence', () => {
    const word = fc.constantFrom('Ärger', '3×', 'a&b', '“so”', 'zwei', '😀');
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '  \n '), (said, gap) => {
        const { body } = closingNote(facts({ pains: [pain({ text: said.join(gap) })] }));
        expect(body).toContain(`“${said.join(' ')}”`);
      }),
    );
  });
});
