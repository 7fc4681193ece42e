import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoryFields } from '../../../db/domain/story.ts';
import type { EvidenceFields } from '../../../db/domain/skill.ts';
import { savePain } from '../../../db/services/brief.ts';
import { undo } from '../../../db/services/history.ts';
import { moveOpportunities, trashOpportunities } from '../../../db/services/opportunity.ts';
import { addEvidence } from '../../../db/services/roadmap.ts';
import { sheetOf } from '../../../db/services/sheet.ts';
import {
  addSkillToStories,
  addStory,
  listStories,
  rateTelling,
  storiesBySkill,
  trashStories,
  trashStory,
  updateStory,
} from '../../../db/services/story.ts';
import { roundsToTellIn, storiesAhead, storyGaps } from '../../../db/services/story-use.ts';
import { debriefWith, newOpportunity, newRound, skillOf, stageOf } from '../../support/builders.ts';
import { openDebrief, saveDebrief } from '../../../db/services/debrief.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const add = (title: string, fields: Partial<StoryFields> = {}) =>
  valueOf(
    addStory(store.services, {
      title,
      situation: 'Churn rose',
      task: 'Stop it',
      action: 'Cut the scope',
      result: 'They stayed',
      number: '−38 %',
      challenges: [],
      skills: [],
      ...fields,
    }),
  ).value.id;
const asked = (name: string, fields: Partial<EvidenceFields> = {}) =>
  valueOf(
    addEvidence(store.services, {
      skillId: skillOf(store.services, name),
      opportunityId: null,
      source: 'hiring_manager',
      importance: 5,
      quote: '',
      seenOn: '2026-11-18',
      personId: null,
      ...fields,
    }),
  ).value.id;
const about = (name: string) => ({ skills: [{ skillId: skillOf(store.services, name) }] });
const gaps = () => valueOf(storyGaps(store.services));
const wantedNames = () => gaps().skills.map(({ name }) => name);
const all = () => valueOf(listStories(store.services));
const titles = () => all().map(({ title }) => title);

describe('wanted skills without a story', () => {
  it('come by what is asked most, with the words that were said', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'final' });
    asked('Python', { opportunityId, quote: 'Can you read our models?' });
    asked('Python', { opportunityId, quote: '' });
    asked('Prototyping', { source: 'job_posting' });
    expect(gaps().skills).toMatchObject([
      {
        name: 'Python',
        validated: true,
        times: 2,
        asked: [{ quote: 'Can you read our models?', company: 'Copperstack', opportunityId }, { quote: '' }],
      },
      { name: 'Prototyping', validated: false, times: 1 },
    ]);
  });
  it('say the same words once, however many postings have them', () => {
    for (const seenOn of ['2026-11-16', '2026-11-17', '2026-11-18'])
      asked('Python', { quote: 'You read code', seenOn });
    asked('Python', { quote: 'You write it', seenOn: '2026-11-01' });
    expect(gaps().skills[0]).toMatchObject({
      times: 4,
      asked: [{ quote: 'You read code', seenOn: '2026-11-18' }, { quote: 'You write it' }],
    });
  });
  it('leave once a complete story shows them; one that lacks its number is named as begun', () => {
    asked('Python');
    const id = add('On models', { ...about('Python'), number: 'many' });
    expect(gaps().skills).toMatchObject([{ name: 'Python', begun: [{ id, title: 'On models' }] }]);
    valueOf(updateStory(store.services, id, { number: 'twelve models' }));
    expect(wantedNames()).toEqual([]);
    const { step } = valueOf(trashStory(store.services, id));
    expect(gaps().skills).toMatchObject([{ name: 'Python', begun: [] }]);
    valueOf(undo(store.services, step?.id));
    expect(wantedNames()).toEqual([]);
  });
  it('are not those of an opportunity in the trash', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'final' });
    asked('Python', { opportunityId });
    expect(wantedNames()).toEqual(['Python']);
    valueOf(trashOpportunities(store.services, [opportunityId]));
    expect(wantedNames()).toEqual([]);
  });
});

it('challenges heard in pains without a story come by how often they were heard', () => {
  const opportunityId = newOpportunity(store.services);
  const pain = (text: string, challenge: 'right_product' | 'shielding_the_team' | 'other') =>
    valueOf(
      savePain(store.services, {
        opportunityId,
        id: null,
        text,
        challenge,
        severity: 3,
        answer: '',
        personId: null,
        skillId: null,
      }),
    );
  pain('Nobody knows what to build', 'right_product');
  pain('Sales promises everything', 'shielding_the_team');
  pain('Everybody calls my engineers', 'shielding_the_team');
  pain('The coffee', 'other');
  expect(gaps().challenges).toMatchObject([
    { challenge: 'shielding_the_team', times: 2 },
    { challenge: 'right_product', times: 1, heard: [{ text: 'Nobody knows what to build', company: 'Copperstack' }] },
  ]);
  add('The wall', { challenges: ['shielding_the_team'] });
  expect(gaps().challenges.map(({ challenge }) => challenge)).toEqual(['right_product']);
});

describe('coming rounds', () => {
  it('name the stories that show what their opportunity asks for, the best first', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'interview' });
    const roundId = newRound(store.services, opportunityId, { date: '2026-11-20' });
    asked('Python', { opportunityId });
    asked('Prototyping', { opportunityId, importance: 2 });
    const python = add('On models', about('Python'));
    const both = add('On both', {
      skills: [...about('Python').skills, ...about('Prototyping').skills],
    });
    add('On bread', { skills: [{ name: 'Bread baking' }] });
    expect(valueOf(storiesAhead(store.services))).toMatchObject([
      {
        roundId,
        company: 'Copperstack',
        fits: [
          { storyId: both, skills: ['Python', 'Prototyping'] },
          { storyId: python, skills: ['Python'] },
        ],
      },
    ]);
  });
  it('are not those that were held', () => {
    const opportunityId = newOpportunity(store.services);
    const held = newRound(store.services, opportunityId, { date: '2026-11-10' });
    expect(valueOf(storiesAhead(store.services))).toEqual([]);
    expect(valueOf(roundsToTellIn(store.services)).map(({ roundId }) => roundId)).toEqual([held]);
  });
});

describe('a telling', () => {
  it('says how it went and what to remember, each left alone by the other', () => {
    const storyId = add('On models');
    const opportunityId = newOpportunity(store.services);
    const roundId = newRound(store.services, opportunityId);
    valueOf(rateTelling(store.services, { storyId, roundId, went: 4 }));
    const { step } = valueOf(rateTelling(store.services, { storyId, roundId, note: 'They asked for the number' }));
    expect(all()[0]?.told).toMatchObject([{ roundId, opportunityId, went: 4, note: 'They asked for the number' }]);
    valueOf(undo(store.services, step?.id));
    expect(all()[0]?.told).toMatchObject([{ went: 4, note: '' }]);
    valueOf(rateTelling(store.services, { storyId, roundId, went: null }));
    expect(all()[0]?.told).toMatchObject([{ went: null }]);
  });
  it('is refused where the story or the round is gone', () => {
    const storyId = add('On models');
    const gone = { storyId, roundId: storyId, went: 3 };
    expect(rateTelling(store.services, gone)).toMatchObject({ error: { code: 'not_found', field: 'roundId' } });
    const roundId = newRound(store.services, newOpportunity(store.services));
    valueOf(trashStory(store.services, storyId));
    expect(rateTelling(store.services, { ...gone, roundId })).toMatchObject({ error: { code: 'not_found' } });
  });
  it('keeps its note and its mark when the debrief is written after it', () => {
    const storyId = add('On models');
    const roundId = newRound(store.services, newOpportunity(store.services));
    valueOf(rateTelling(store.services, { storyId, roundId, went: 2, note: 'Too long' }));
    const { document } = valueOf(openDebrief(store.services, roundId));
    expect(document).toMatchObject({ stories: [storyId], storiesWent: { [storyId]: 2 } });
    valueOf(saveDebrief(store.services, roundId, { ...document, rating: 4, storiesWent: { [storyId]: 5 } }));
    expect(all()[0]?.told).toMatchObject([{ went: 5, note: 'Too long' }]);
    expect(valueOf(openDebrief(store.services, roundId)).document.storiesWent).toEqual({ [storyId]: 5 });
  });
  it('told in a debrief without a word on how it went says nothing of it', () => {
    const storyId = add('On models');
    const roundId = newRound(store.services, newOpportunity(store.services));
    valueOf(saveDebrief(store.services, roundId, debriefWith({ stories: [storyId] })));
    expect(all()[0]?.told).toMatchObject([{ roundId, went: null, note: '' }]);
  });
});

describe('many stories at once', () => {
  it('get one skill, and those that show it already show it once', () => {
    const first = add('First', about('Python'));
    const second = add('Second');
    const { step } = valueOf(addSkillToStories(store.services, [first, second], { name: 'python' }));
    expect(all().map(({ skills }) => skills.map(({ name }) => name))).toEqual([['Python'], ['Python']]);
    valueOf(undo(store.services, step?.id));
    expect(all().map(({ skills }) => skills.length)).toEqual([0, 1]);
  });
  it('go to the trash in one step, all or none', () => {
    const first = add('First');
    const second = add('Second');
    const { step } = valueOf(trashStories(store.services, [first, second, first]));
    expect(step?.label).toBe('Moved 2 stories to the trash');
    expect(titles()).toEqual([]);
    valueOf(undo(store.services, step?.id));
    expect(titles()).toEqual(['Second', 'First']);
    valueOf(trashStory(store.services, first));
    expect(trashStories(store.services, [first, second])).toMatchObject({ error: { code: 'not_found' } });
    expect(titles()).toEqual(['Second']);
  });
});

it('by skill, the complete ones come first', () => {
  add('Whole', about('Python'));
  const half = add('Half', { ...about('Python'), result: '' });
  const of = storiesBySkill(store.services).get(skillOf(store.services, 'Python'));
  expect(of?.map(({ title, isComplete }) => [title, isComplete])).toEqual([
    ['Whole', true],
    ['Half', false],
  ]);
  valueOf(trashStory(store.services, half));
  expect(storiesBySkill(store.services).get(skillOf(store.services, 'Python'))).toHaveLength(1);
});

it('the sheet says what a story lacks, and of two about the same skill puts the complete one first', () => {
  const opportunityId = newOpportunity(store.services, { stage: 'interview' });
  asked('Python', { opportunityId });
  add('Whole', about('Python'));
  add('Half', { ...about('Python'), result: ' ', number: '' });
  expect(valueOf(sheetOf(store.services, opportunityId)).stories).toMatchObject([
    { title: 'Whole', missing: [] },
    { title: 'Half', missing: ['result', 'number'] },
  ]);
});

it('an opportunity that is earlier counts less, so that what it asks for comes later', () => {
  const open = newOpportunity(store.services, { stage: 'final' });
  const left = newOpportunity(store.services, { company: 'Northwind', stage: 'final' });
  asked('Python', { opportunityId: open, importance: 4 });
  asked('Prototyping', { opportunityId: left });
  expect(wantedNames()).toEqual(['Prototyping', 'Python']);
  valueOf(moveOpportunities(store.services, { ids: [left], stageId: stageOf(store.services, 'lead'), beforeId: null }));
  expect(wantedNames()).toEqual(['Python', 'Prototyping']);
});
