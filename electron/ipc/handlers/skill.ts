import type { Services } from '../../../db/services/core.ts';
import * as level from '../../../db/services/level.ts';
import * as skill from '../../../db/services/skill-change.ts';
import * as page from '../../../db/services/skill-page.ts';
import type { Handlers } from '../contract/handler.ts';
import type { skillContract } from '../contract/skill.ts';

export function skillHandlers(services: Services): Handlers<keyof typeof skillContract> {
  return {
    'skill.page': ({ id }) => page.skillPage(services, id),
    'skill.supports': ({ skillId }) => page.supportsFor(services, skillId),
    'skill.duplicates': () => page.duplicateSkills(services),
    'skill.retired': () => page.retiredSkills(services),
    'skill.previewMerge': (ids) => skill.previewMerge(services, ids),
    'skill.merge': (ids) => skill.mergeSkills(services, ids),
    'skill.split': (input) => skill.splitSkill(services, input),
    'skill.retire': ({ id, reason }) => skill.retireSkill(services, id, reason),
    'skill.bringBack': ({ id }) => skill.bringBackSkill(services, id),
    'skill.removeFormerName': ({ id }) => skill.removeFormerName(services, id),
    'level.save': (input) => level.saveLevel(services, input),
    'level.remove': ({ id }) => level.removeLevel(services, id),
    'level.meanings': () => level.listMeanings(services),
    'level.setMeaning': (input) => level.setMeaning(services, input),
    'level.resetMeanings': (input) => level.resetMeanings(services, input),
  };
}
