import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../../../electron/ipc/contract/story.ts';
import {
  EVERY_STORY,
  matchingStories,
  skillsShown,
  sortedStories,
} from '../../../../renderer/features/stories/filter.ts';
import { firstLine } from '../../../../renderer/features/stories/words.ts';
import { storyWith, tellingWith } from './stories.ts';

const whole = storyWith({ id: 'whole', title: 'Übergabe', skills: [{ skillId: 'py', name: 'Python' }] });
const half = storyWith({ id: 'half', title: 'Half', number: 'a lot', challenges: ['right_product'] });
const told = storyWith({ id: 'told', title: 'Told', told: [tellingWith({ went: 4 })] });
const all = [whole, half, told];
const left = (filter: Partial<typeof EVERY_STORY>) =>
  matchingStories(all, { ...EVERY_STORY, ...filter }).map(({ id }) => id);

describe('the list of stories', () => {
  it('is narrowed by words in any field, by skill, challenge, state and whether it was told', () => {
    expect(left({})).toEqual(['whole', 'half', 'told']);
    expect(left({ text: 'uber' })).toEqual(['whole']);
    expect(left({ text: 'churn PYTHON' })).toEqual(['whole']);
    expect(left({ skillId: 'py' })).toEqual(['whole']);
    expect(left({ challenge: 'right_product' })).toEqual(['half']);
    expect(left({ state: 'lacking' })).toEqual(['half']);
    expect(left({ state: 'complete' })).toEqual(['whole', 'told']);
    expect(left({ told: 'never' })).toEqual(['whole', 'half']);
    expect(left({ told: 'told', state: 'lacking' })).toEqual([]);
  });
  it('keeps every story whatever it is ordered by, those without a word on it last', () => {
    const telling = fc.record({ went: fc.option(fc.integer({ min: 1, max: 5 })), startsAt: fc.nat() });
    const lists = fc.array(fc.array(telling, { maxLength: 4 }), { maxLength: 8 });
    const sorts = fc.constantFrom('newest', 'told_most', 'told_last', 'went');
    fc.assert(
      fc.property(lists, sorts, (tellings, sort) => {
        const stories = tellings.map((list, index) =>
          storyWith({ id: `${index}`, told: list.map((one) => tellingWith(one)) }),
        );
        const sorted = sortedStories(stories, sort as 'went');
        expect(new Set(sorted)).toEqual(new Set(stories));
        const mean = ({ told: of }: StoryView) => {
          const said = of.filter(({ went }) => went !== null);
          return said.length === 0 ? -1 : said.reduce((sum, { went }) => sum + (went ?? 0), 0) / said.length;
        };
        const key = (story: StoryView) =>
          sort === 'told_most'
            ? story.told.length
            : sort === 'told_last'
              ? Math.max(-1, ...story.told.map(({ startsAt }) => startsAt))
              : sort === 'went'
                ? mean(story)
                : -Number(story.id);
        const keys = sorted.map(key);
        expect(keys).toEqual([...keys].sort((a, b) => b - a));
      }),
    );
  });
  it('offers each skill once, by name', () => {
    const twice = storyWith({ skills: [...whole.skills, { skillId: 'ab', name: 'A/B tests' }] });
    expect(skillsShown([whole, twice]).map(({ label }) => label)).toEqual(['A/B tests', 'Python']);
  });
});

describe('the first line', () => {
  const gap = (name: string, begun: { id: string; title: string }[] = []) => ({
    skillId: name,
    name,
    demand: 1,
    validated: true,
    begun,
    asked: [],
    times: 1,
  });
  it('counts the stories, those complete, and the wanted skills that no complete one shows', () => {
    const skills = [gap('a'), gap('b'), gap('c', [{ id: 'half', title: 'Half' }])];
    expect(firstLine(all, { skills, challenges: [] })).toBe(
      '3 stories, 2 complete; 3 wanted skills have no complete one',
    );
    expect(firstLine([whole], { skills: [gap('a')], challenges: [] })).toBe(
      '1 story, 1 complete; 1 wanted skill has no complete one',
    );
    expect(firstLine(all, { skills: [], challenges: [] })).toBe('3 stories, 2 complete; every wanted skill has one');
    expect(firstLine([], { skills: [], challenges: [] })).toBe('No stories yet');
    expect(firstLine([], { skills, challenges: [] })).toBe('No stories yet; 3 wanted skills have none');
    expect(firstLine(all, null)).toBe('3 stories, 2 complete');
  });
});
