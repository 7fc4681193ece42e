import { putBackEvidence, strikeEvidence, strikeRepeats, updateEvidence } from '../../db/services/evidence.ts';
import { removeLevel, resetMeanings, saveLevel, setMeaning } from '../../db/services/level.ts';
import {
  bringBackSkill,
  mergeSkills,
  removeFormerName,
  retireSkill,
  splitSkill,
} from '../../db/services/skill-change.ts';
import type { Services } from '../../db/services/core.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };
type Work<T> = (services: Services, id: string, one: One) => T;

const on =
  <T>(table: string, work: Work<T>) =>
  (services: Services, one: One): T | null => {
    const id = one.any(table);
    return id === null ? null : work(services, id, one);
  };

const skillFrom = (any: One['any']) => {
  const skillId = any('skill');
  return skillId === null ? {} : { skillId };
};

/** Skills, their levels and their evidence, as commands that are done and undone in any order. */
export const skillCommands = {
  updateEvidence: on('evidence', (services, id, { pick, text, any }) =>
    updateEvidence(services, id, { quote: text, weight: pick % 2 ? 2 : 0.5, ...skillFrom(any) }),
  ),
  strikeEvidence: on('evidence', (services, id, { text }) => strikeEvidence(services, [id], text)),
  putBackEvidence: on('evidence', (services, id) => putBackEvidence(services, [id])),
  strikeRepeats: on('skill', (services, id) => strikeRepeats(services, id)),
  mergeSkills: on('skill', (services, mergeId, { pick, ids }) =>
    mergeSkills(services, { mergeId, keepId: ids('skill')[pick % 3] ?? mergeId }),
  ),
  splitSkill: on('skill', (services, id, { text }) =>
    splitSkill(services, { id, name: `Part ${text}`, evidenceIds: [] }),
  ),
  retireSkill: on('skill', (services, id, { text }) => retireSkill(services, id, text)),
  bringBackSkill: on('skill', (services, id) => bringBackSkill(services, id)),
  removeFormerName: on('skill_former_name', (services, id) => removeFormerName(services, id)),
  saveLevel: on('skill', (services, skillId, { pick, text, any }) => {
    const story = any('story');
    const supports = story === null ? [] : [{ kind: 'story' as const, id: story }];
    const fields = { current: pick % 6, target: 5, trueOn: `2026-0${(pick % 9) + 1}-11`, note: text, supports };
    return saveLevel(services, { id: null, skillId, ...fields });
  }),
  removeLevel: on('level_change', (services, id) => removeLevel(services, id)),
  setMeaning: (services: Services, { pick, text }: One) =>
    setMeaning(services, { family: 'Data', level: pick % 6, text }),
  resetMeanings: (services: Services) => resetMeanings(services, { family: 'Data', level: null }),
} as const;
