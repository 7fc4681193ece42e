import type { Services } from '../../../db/services/core.ts';
import * as story from '../../../db/services/story.ts';
import * as use from '../../../db/services/story-use.ts';
import type { Handlers } from '../contract/handler.ts';
import type { storyContract } from '../contract/story.ts';

export function storyHandlers(services: Services): Handlers<keyof typeof storyContract> {
  return {
    'story.list': () => story.listStories(services),
    'story.gaps': () => use.storyGaps(services),
    'story.ahead': () => use.storiesAhead(services),
    'story.rounds': () => use.roundsToTellIn(services),
    'story.add': (input) => story.addStory(services, input),
    'story.update': ({ id, fields }) => story.updateStory(services, id, fields),
    'story.trash': ({ id }) => story.trashStory(services, id),
    'story.trashMany': ({ ids }) => story.trashStories(services, ids),
    'story.addSkill': ({ ids, skill }) => story.addSkillToStories(services, ids, skill),
    'story.tell': (input) => story.tellStory(services, input),
    'story.rate': (input) => story.rateTelling(services, input),
  };
}
