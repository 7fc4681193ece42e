import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { openDebrief, previewDebrief, saveDebrief } from '../../../db/services/debrief.ts';
import { historyState, undo } from '../../../db/services/history.ts';
import { addParticipant, updatePerson } from '../../../db/services/person.ts';
import { evidenceBehind, listSkills } from '../../../db/services/roadmap.ts';
import {
  cardOn,
  debriefWith,
  detailOf,
  dueList,
  interviewerNamed,
  newOpportunity,
  newRound,
  painHeard,
  personOf,
  skillOf,
} from '../../support/builders.ts';
import { withoutIds } from '../../support/ids.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
let roundId: string;
let dana: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'interview' });
  roundId = newRound(store.services, opportunityId, {
    with: [interviewerNamed('Dana Whitfield', 'hiring_manager'), interviewerNamed('Amal Haddad')],
  });
  valueOf(addParticipant(store.services, { opportunityId, who: { name: 'Rex Recruiter' }, role: 'recruiter' }));
  dana = personOf(store.services, 'Dana Whitfield');
});
afterEach(() => store.close());

const GONE = '01932d7e-0000-7000-8000-000000000000';
const full = () =>
  debriefWith({
    rating: 4,
    closes: [{ personId: dana, checks: [...CLOSE_CHECKS] }],
    pains: [painHeard('We ship what the loudest customer wants', 4), painHeard('Nobody owns pricing', 2)],
    signals: [
      {
        skill: { skillId: skillOf(store.services, 'Python') },
        pressed: 5,
        outcome: 'weak',
        quote: 'Could you prototype it yourself?',
        personId: dana,
      },
      { skill: { name: 'Marketplace dynamics' }, pressed: 3, outcome: 'strong', quote: '', personId: null },
    ],
    questions: [{ text: 'Why us?', kind: 'why_us', howIDid: 4, note: 'Too long', personId: dana }],
    reservations: [{ text: 'Not technical enough', answered: false, personId: dana }],
    promisedBy: '2026-11-27',
    nextStep: 'Panel',
    wentWell: 'The story about churn',
    toChange: 'Shorter answers',
    notes: '## Notes',
  });
const save = (document = full()) => valueOf(saveDebrief(store.services, roundId, document));

describe('saving a debrief', () => {
  it('marks the round done and keeps every part as it was written', () => {
    save();
    const form = valueOf(openDebrief(store.services, roundId));
    expect(form.written).toBe(true);
    expect(form.round.status).toBe('done');
    const expected = full();
    expect(form.document).toEqual({
      ...expected,
      pains: expected.pains.map((pain) => ({ ...pain, id: expect.any(String) as string })),
      signals: expected.signals.map((signal) => ({ ...signal, skill: { skillId: expect.any(String) as string } })),
    });
  });

  it('puts the pains heard on the brief of the opportunity', () => {
    save();
    expect(
      detailOf(store.services, opportunityId).pains.map(({ text, severity, roundId: of }) => [text, severity, of]),
    ).toEqual([
      ['We ship what the loudest customer wants', 4, roundId],
      ['Nobody owns pricing', 2, roundId],
    ]);
  });

  it('makes what they pressed on evidence, and adds a skill not known yet with a level from how it went', () => {
    save();
    const [evidence] = valueOf(evidenceBehind(store.services, skillOf(store.services, 'Python')));
    expect(evidence).toMatchObject({
      source: 'pressed_in_round',
      importance: 5,
      quote: 'Could you prototype it yourself?',
      seenOn: '2026-11-18',
      roundId,
      opportunityId,
    });
    const added = valueOf(listSkills(store.services)).find(({ name }) => name === 'Marketplace dynamics');
    expect(added).toMatchObject({ current: 3 });
  });

  it('proposes a thank-you to each interviewer a day later, and a status check one business day after the promise', () => {
    expect(dueList(store.services)).toEqual([]);
    save();
    // The 27th is a Friday, so the business day after it is Monday the 30th.
    expect(dueList(store.services)).toEqual([
      '2026-11-19 thank_you Amal Haddad',
      '2026-11-19 thank_you Dana Whitfield',
      '2026-11-30 status_check Rex Recruiter',
    ]);
  });

  it('proposes the status check five business days later when nothing was promised', () => {
    save(debriefWith());
    expect(dueList(store.services)).toContain('2026-11-25 status_check Rex Recruiter');
  });

  it('shows each interviewer as open, partly or closed by the checks won', () => {
    save();
    expect(cardOn(store.services, opportunityId).closes.toSorted()).toEqual(['closed', 'open']);
    save({ ...full(), closes: [{ personId: dana, checks: ['named_problem', 'next_step'] }] });
    expect(cardOn(store.services, opportunityId).closes.toSorted()).toEqual(['open', 'partly']);
    const close = detailOf(store.services, opportunityId).people.find(({ personId }) => personId === dana)?.close;
    expect(close).toMatchObject({ state: 'partly', checks: ['named_problem', 'next_step'] });
  });

  it('names on the card who is not closed yet, by the name the person has now', () => {
    save();
    const unclosed = () => cardOn(store.services, opportunityId).unclosed;
    expect(unclosed()).toEqual(['Amal Haddad']);
    valueOf(updatePerson(store.services, personOf(store.services, 'Amal Haddad'), { name: 'Amal Haddad-Reyes' }));
    expect(unclosed()).toEqual(['Amal Haddad-Reyes']);
    valueOf(undo(store.services));
    expect(unclosed()).toEqual(['Amal Haddad']);
    const amal = { personId: personOf(store.services, 'Amal Haddad'), checks: [...CLOSE_CHECKS] };
    save({ ...full(), closes: [...full().closes, amal] });
    expect(unclosed()).toBeUndefined();
  });

  it('keeps a check won in an earlier round', () => {
    save();
    const later = newRound(store.services, opportunityId, {
      date: '2026-11-20',
      with: [interviewerNamed('Dana Whitfield')],
    });
    const { wonBefore } = valueOf(openDebrief(store.services, later));
    expect(wonBefore).toEqual([{ personId: dana, checks: expect.arrayContaining([...CLOSE_CHECKS]) as unknown }]);
    valueOf(saveDebrief(store.services, later, debriefWith()));
    expect(cardOn(store.services, opportunityId).closes).toContain('closed');
  });

  it('answers what it changed', () => {
    const { value } = save();
    expect(value).toMatchObject({
      painsAdded: [{ text: 'We ship what the loudest customer wants' }, { text: 'Nobody owns pricing' }],
      evidenceAdded: [{ name: 'Python', importance: 5 }, { name: 'Marketplace dynamics' }],
      newlyClosed: ['Dana Whitfield'],
    });
    expect(value.rankMoves[0]).toMatchObject({ name: 'Python', from: null, to: 1 });
    expect(value.followUps).toHaveLength(3);
  });

  it('does not double anything when it is saved twice, and makes no step then', () => {
    save();
    const written = valueOf(openDebrief(store.services, roundId)).document;
    const count = () =>
      Object.fromEntries(Object.entries(dump(store.services.store)).map(([name, rows]) => [name, rows.length]));
    const before = count();
    const { value } = save(written);
    expect(value).toEqual({
      painsAdded: [],
      rankMoves: [],
      evidenceAdded: [],
      evidenceRemoved: 0,
      followUps: [],
      followUpsWithdrawn: 0,
      newlyClosed: [],
    });
    expect(count()).toEqual(before);
    expect(valueOf(openDebrief(store.services, roundId)).document).toEqual(written);
  });

  it('takes back the evidence and pains of lines that were removed', () => {
    save();
    const { document } = valueOf(openDebrief(store.services, roundId));
    save({ ...document, pains: document.pains.slice(1), signals: document.signals.slice(1) });
    expect(detailOf(store.services, opportunityId).pains.map(({ text }) => text)).toEqual(['Nobody owns pricing']);
    expect(valueOf(evidenceBehind(store.services, skillOf(store.services, 'Python')))).toEqual([]);
  });

  it('keeps the answer to a pain that was given on the brief meanwhile', () => {
    save();
    const [pain] = detailOf(store.services, opportunityId).pains;
    store.services.store.sqlite.prepare('UPDATE pain SET answer = ? WHERE id = ?').run('My answer', pain?.id);
    save(valueOf(openDebrief(store.services, roundId)).document);
    expect(detailOf(store.services, opportunityId).pains[0]?.answer).toBe('My answer');
  });

  it('never takes a pain away from another opportunity', () => {
    save();
    const [pain] = detailOf(store.services, opportunityId).pains;
    const other = newOpportunity(store.services, { company: 'Northwind' });
    const otherRound = newRound(store.services, other);
    valueOf(
      saveDebrief(
        store.services,
        otherRound,
        debriefWith({ pains: [{ ...painHeard('Copied'), id: pain?.id ?? null }] }),
      ),
    );
    expect(detailOf(store.services, opportunityId).pains).toHaveLength(2);
    expect(detailOf(store.services, other).pains.map(({ text }) => text)).toEqual(['Copied']);
  });

  it('is one step of undo that gives back the same rows', () => {
    const before = dump(store.services.store);
    save();
    expect(historyState(store.services).undo?.label).toBe('Wrote the debrief at Copperstack');
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });

  it('is refused whole when somebody or a skill it names is not there any more', () => {
    const before = dumpAll(store.services.store);
    const wrong = [
      debriefWith({ closes: [{ personId: GONE, checks: ['next_step'] }] }),
      debriefWith({ signals: [{ skill: { skillId: GONE }, pressed: 1, outcome: 'ok', quote: '', personId: null }] }),
      debriefWith({ pains: [{ ...painHeard('x'), personId: GONE }] }),
    ];
    for (const document of wrong) {
      expect(saveDebrief(store.services, roundId, document)).toMatchObject({ error: { code: 'not_found' } });
      expect(previewDebrief(store.services, roundId, document)).toMatchObject({ error: { code: 'not_found' } });
    }
    expect(saveDebrief(store.services, GONE, full())).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('the preview of a debrief', () => {
  it('says what saving then answers, and writes nothing', () => {
    const before = dumpAll(store.services.store);
    store.changes.length = 0;
    const preview = valueOf(previewDebrief(store.services, roundId, full()));
    const { rankMoves, ...rest } = preview;
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(store.changes).toEqual([]);
    expect(historyState(store.services).undo?.label).toBe('Added a person');
    const { rankMoves: saved, ...savedRest } = save().value;
    expect(withoutIds(rest)).toEqual(withoutIds(savedRest));
    const named = (moves: typeof rankMoves) => moves.map(({ name, from, to }) => [name, from, to]);
    expect(named(rankMoves)).toEqual(named(saved));
  });
});
