import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveClosingAnswer, savePain } from '../../../db/services/brief.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { updateCompany } from '../../../db/services/company.ts';
import { readinessOf } from '../../../db/services/readiness.ts';
import { addEvidence } from '../../../db/services/roadmap.ts';
import { addStory, trashStory, updateStory } from '../../../db/services/story.ts';
import { detailOf, newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'interview' });
});
afterEach(() => store.close());

const view = () => valueOf(readinessOf(store.services, opportunityId));
const kinds = () => view().missing.map(({ kind }) => kind);
const wanted = (name: string, importance: number, of = opportunityId) =>
  valueOf(
    addEvidence(store.services, {
      skillId: skillOf(store.services, name),
      opportunityId: of,
      source: 'hiring_manager',
      importance,
      quote: '',
      seenOn: '2026-11-18',
      personId: null,
    }),
  );
const story = (name: string, number = '−38 %') =>
  valueOf(
    addStory(store.services, {
      title: `About ${name}`,
      situation: 'Churn rose',
      task: 'Stop it',
      action: 'Cut the scope',
      result: 'They stayed',
      number,
      challenges: [],
      skills: [{ skillId: skillOf(store.services, name) }],
    }),
  ).value.id;

describe('how ready I am', () => {
  it('lists everything of an opportunity nobody has prepared', () => {
    expect(view()).toMatchObject({ have: 0, of: 12, companyId: detailOf(store.services, opportunityId).company.id });
    expect(kinds().filter((kind) => kind === 'research_note')).toHaveLength(5);
  });

  it('crosses off what is written, where it is written', () => {
    valueOf(updateCompany(store.services, view().companyId, { researchMarket: 'Second of three' }));
    valueOf(updateOpportunity(store.services, opportunityId, { need: 'expertise' }));
    const pain = { id: null, severity: 4, challenge: 'other', personId: null, skillId: null } as const;
    valueOf(savePain(store.services, { opportunityId, ...pain, text: 'Slow', answer: '' }));
    expect(kinds()).toContain('pain_with_answer');
    valueOf(savePain(store.services, { opportunityId, ...pain, text: 'Blind', answer: 'Measure first' }));
    expect(kinds()).not.toContain('pain_with_answer');
    expect(kinds()).not.toContain('need');
    expect(kinds().filter((kind) => kind === 'research_note')).toHaveLength(4);
    expect(view().have).toBe(3);
  });

  it('counts the lines of what I ask them as questions', () => {
    const ask = (answer: string) =>
      valueOf(saveClosingAnswer(store.services, { opportunityId, question: 'your_questions', answer, checks: [] }));
    ask('Who decides?\n\nWhat is next?');
    expect(view().missing).toContainEqual({ kind: 'questions_to_ask', have: 2, want: 3 });
    ask('Who decides?\nWhat is next?\nWhat went wrong?');
    expect(kinds()).not.toContain('questions_to_ask');
  });

  it('asks for stories on the two strongest demands of this opportunity, by name', () => {
    wanted('Python', 2);
    wanted('Prototyping', 5);
    wanted('Experiment design', 4);
    wanted('Python', 5, newOpportunity(store.services, { company: 'Northwind' }));
    const asked = () => view().missing.flatMap((item) => (item.kind === 'story' ? [item.skill] : []));
    expect(asked()).toEqual(['Prototyping', 'Experiment design']);
    const id = story('Prototyping');
    expect(asked()).toEqual(['Experiment design']);
    valueOf(trashStory(store.services, id));
    expect(asked()).toEqual(['Prototyping', 'Experiment design']);
  });

  it('counts a story only once it is complete, and names the one that is begun', () => {
    wanted('Prototyping', 5);
    const begun = story('Prototyping', 'a lot');
    const asked = () => view().missing.filter(({ kind }) => kind === 'story');
    expect(asked()).toMatchObject([{ skill: 'Prototyping', begun: { id: begun, title: 'About Prototyping' } }]);
    valueOf(updateStory(store.services, begun, { number: 'a third of the time' }));
    expect(asked()).toEqual([]);
  });

  it('says so when the opportunity is gone', () => {
    expect(readinessOf(store.services, view().companyId)).toMatchObject({ error: { code: 'not_found' } });
  });
});
