import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoryFields } from '../../../db/domain/story.ts';
import { undo } from '../../../db/services/history.ts';
import { listSkills } from '../../../db/services/roadmap.ts';
import { search } from '../../../db/services/search.ts';
import { addStory, listStories, tellStory, trashStory, updateStory } from '../../../db/services/story.ts';
import { newOpportunity, newRound, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const storyWith = (fields: Partial<StoryFields> = {}): StoryFields => ({
  title: 'The release that could not wait',
  situation: 'Churn rose',
  task: 'Stop it',
  action: 'Cut the scope',
  result: 'They stayed',
  number: '−38 % churn',
  challenges: ['right_product'],
  skills: [],
  ...fields,
});
const all = () => valueOf(listStories(store.services));

describe('a story', () => {
  it('is kept with its four parts, its number, and skills known and new', () => {
    const python = skillOf(store.services, 'Python');
    valueOf(addStory(store.services, storyWith({ skills: [{ skillId: python }, { name: 'Bread baking' }] })));
    expect(all()).toMatchObject([
      { number: '−38 % churn', action: 'Cut the scope', skills: [{ name: 'Bread baking' }, { name: 'Python' }] },
    ]);
    expect(valueOf(listSkills(store.services)).map(({ name }) => name)).toContain('Bread baking');
  });
  it('changes a part and leaves the others, and its skills are those given', () => {
    const { id } = valueOf(addStory(store.services, storyWith({ skills: [{ name: 'Bread baking' }] }))).value;
    valueOf(updateStory(store.services, id, { number: '−40 % churn' }));
    expect(all()).toMatchObject([{ number: '−40 % churn', task: 'Stop it', skills: [{ name: 'Bread baking' }] }]);
    valueOf(updateStory(store.services, id, { skills: [{ name: 'Python' }] }));
    expect(all()[0]?.skills.map(({ name }) => name)).toEqual(['Python']);
  });
  it('is marked where it was told, once, and the mark is taken back', () => {
    const { id } = valueOf(addStory(store.services, storyWith())).value;
    const roundId = newRound(store.services, newOpportunity(store.services), { kind: 'technical' });
    valueOf(tellStory(store.services, { storyId: id, roundId, told: true }));
    expect(valueOf(tellStory(store.services, { storyId: id, roundId, told: true })).step).toBeNull();
    expect(all()[0]?.told).toMatchObject([{ roundId, company: 'Copperstack', kind: 'technical' }]);
    valueOf(tellStory(store.services, { storyId: id, roundId, told: false }));
    expect(all()[0]?.told).toEqual([]);
  });
  it('goes to the trash and comes back', () => {
    const { id } = valueOf(addStory(store.services, storyWith())).value;
    const { step } = valueOf(trashStory(store.services, id));
    expect(all()).toEqual([]);
    expect(updateStory(store.services, id, { title: 'x' })).toMatchObject({ error: { code: 'not_found' } });
    valueOf(undo(store.services, step?.id));
    expect(all()).toHaveLength(1);
  });
  it('is found by its words', () => {
    valueOf(addStory(store.services, storyWith()));
    expect(valueOf(search(store.services, 'churn', 5)).hits.map(({ kind }) => kind)).toContain('story');
  });
});
