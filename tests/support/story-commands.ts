import type { Services } from '../../db/services/core.ts';
import { addSkillToStories, rateTelling, trashStories } from '../../db/services/story.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };

/** What a person does on the screen of stories, besides writing them. Merged into the other commands. */
export const storyCommands = {
  rateTelling: (services: Services, { pick, text, any }: One) => {
    const [storyId, roundId] = [any('story'), any('round')];
    if (storyId === null || roundId === null) return null;
    return rateTelling(services, { storyId, roundId, went: pick % 6 || null, ...(pick % 2 ? { note: text } : {}) });
  },
  addSkillToStories: (services: Services, { pick, text, any, ids }: One) => {
    const [storyId, skillId] = [any('story'), any('skill')];
    if (storyId === null) return null;
    const many = [storyId, ...ids('story').slice(0, pick % 3)];
    return addSkillToStories(services, many, skillId === null ? { name: `Skill ${text}` } : { skillId });
  },
  trashStories: (services: Services, { pick, any, ids }: One) => {
    const storyId = any('story');
    return storyId === null ? null : trashStories(services, [storyId, ...ids('story').slice(0, pick % 2)]);
  },
};
