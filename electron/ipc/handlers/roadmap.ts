import type { Services } from '../../../db/services/core.ts';
import * as roadmap from '../../../db/services/roadmap.ts';
import * as look from '../../../db/services/roadmap-look.ts';
import type { Handlers } from '../contract/handler.ts';
import type { roadmapContract } from '../contract/roadmap.ts';

export function roadmapHandlers(services: Services): Handlers<keyof typeof roadmapContract> {
  return {
    'roadmap.ranking': () => roadmap.ranking(services),
    'roadmap.look': (input) => look.lookAt(services, input),
    'roadmap.parts': (input) => look.partsBehind(services, input),
    'roadmap.evidence': ({ skillId }) => roadmap.evidenceBehind(services, skillId),
    'skill.list': () => roadmap.listSkills(services),
    'skill.add': (fields) => roadmap.addSkill(services, fields),
    'skill.setLevels': (input) => roadmap.setLevels(services, input),
    'skill.update': ({ id, fields }) => roadmap.updateSkill(services, id, fields),
    'skill.trash': ({ id }) => roadmap.trashSkill(services, id),
    'evidence.add': (fields) => roadmap.addEvidence(services, fields),
    'evidence.trash': ({ id }) => roadmap.trashEvidence(services, id),
  };
}
