import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveClosingAnswer, savePain } from '../../../db/services/brief.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addEvidence } from '../../../db/services/roadmap.ts';
import { sheetOf } from '../../../db/services/sheet.ts';
import { addStory } from '../../../db/services/story.ts';
import { debriefWith, interviewerNamed, newOpportunity, newRound, personOf, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let opportunityId: string;
let held: string;
let ahead: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'interview' });
  const dana = interviewerNamed('Dana Whitfield', 'hiring_manager');
  held = newRound(store.services, opportunityId, { date: '2026-11-10', with: [dana] });
  ahead = newRound(store.services, opportunityId, {
    kind: 'technical',
    date: '2026-11-20',
    place: 'https://meet.example.com/x',
    with: [dana, interviewerNamed('the CTO', 'executive')],
  });
});
afterEach(() => store.close());

const sheet = (id = ahead) => valueOf(sheetOf(store.services, id));
const debriefed = (roundId: string, toChange: string) =>
  valueOf(saveDebrief(store.services, roundId, debriefWith({ toChange })));

describe('the sheet for the day', () => {
  it('names who is there with the checks still to be won', () => {
    const personId = personOf(store.services, 'Dana Whitfield');
    valueOf(
      saveDebrief(
        store.services,
        held,
        debriefWith({ closes: [{ personId, checks: ['named_problem', 'said_want_it'] }] }),
      ),
    );
    expect(sheet().people.map(({ name, role, open }) => [name, role, open])).toEqual([
      ['Dana Whitfield', 'hiring_manager', ['tied_experience', 'answered_reservations', 'next_step']],
      ['the CTO', 'executive', expect.arrayContaining(['named_problem', 'next_step'])],
    ]);
  });

  it('has the pains with my answers, the worst first, and the closing answers apart from what I ask', () => {
    for (const [text, severity, answer] of [
      ['Slow releases', 2, ''],
      ['Nobody owns pricing', 5, 'I owned it at Acme'],
    ] as const)
      valueOf(
        savePain(store.services, {
          opportunityId,
          id: null,
          text,
          severity,
          answer,
          challenge: 'other',
          personId: null,
          skillId: null,
        }),
      );
    valueOf(saveClosingAnswer(store.services, { opportunityId, question: 'why_us', answer: 'Because', checks: [] }));
    valueOf(
      saveClosingAnswer(store.services, {
        opportunityId,
        question: 'your_questions',
        answer: 'Who decides?\nWhat is next?',
        checks: [],
      }),
    );
    expect(sheet().pains.map(({ text, answer }) => [text, answer])).toEqual([
      ['Nobody owns pricing', 'I owned it at Acme'],
      ['Slow releases', ''],
    ]);
    expect(sheet().closing).toEqual([{ question: 'why_us', answer: 'Because' }]);
    expect(sheet().questions).toEqual(['Who decides?', 'What is next?']);
  });

  it('puts the stories that are asked for here first', () => {
    const add = (title: string, skill: string) =>
      valueOf(
        addStory(store.services, {
          title,
          situation: '',
          task: '',
          action: '',
          result: '',
          number: '−38 %',
          challenges: [],
          skills: [{ name: skill }],
        }),
      );
    add('On Python', 'Python');
    add('On bread', 'Bread baking');
    valueOf(
      addEvidence(store.services, {
        skillId: skillOf(store.services, 'Python'),
        opportunityId,
        source: 'interviewer',
        importance: 5,
        quote: '',
        seenOn: '2026-11-18',
        personId: null,
      }),
    );
    expect(sheet().stories.map(({ title, number, skills }) => [title, number, skills])).toEqual([
      ['On Python', '−38 %', ['Python']],
      ['On bread', '−38 %', []],
    ]);
  });

  it('brings the lessons of this company and of this kind of round, and no others', () => {
    debriefed(held, 'Ask about the budget');
    const other = newOpportunity(store.services, { company: 'Northwind', stage: 'interview' });
    debriefed(newRound(store.services, other, { kind: 'technical', date: '2026-11-12' }), 'Draw it first');
    debriefed(newRound(store.services, other, { kind: 'panel', date: '2026-11-13' }), 'Look at everybody');
    expect(sheet().lessons.map(({ toChange, here }) => [toChange, here])).toEqual([
      ['Ask about the budget', true],
      ['Draw it first', false],
    ]);
  });

  it('is that of the next round for an opportunity, and of everybody there while none is planned', () => {
    expect(sheet(opportunityId).round?.id).toBe(ahead);
    const quiet = newOpportunity(store.services, { company: 'Northwind', viaPerson: 'Ines Duarte' });
    expect(sheet(quiet)).toMatchObject({ round: null, company: 'Northwind', people: [] });
  });

  it('says so when the round is gone', () => {
    expect(sheetOf(store.services, personOf(store.services, 'Dana Whitfield'))).toMatchObject({
      error: { code: 'not_found' },
    });
  });
});
