import { useMemo } from 'react';
import { useCommands } from '../../../lib/commands.ts';
import type { Command } from '../../../lib/commands.ts';
import { navigate } from '../../../lib/navigation.ts';
import { openDialog, skills } from '../store.ts';
import { type SkillRef, openSkillDialog } from './store.ts';

const ALWAYS: readonly Command[] = [
  {
    id: 'skill.similar',
    label: 'Find skills that may be the same',
    group: 'Skills',
    words: 'duplicate merge roadmap',
    run: () => openSkillDialog({ is: 'similar' }),
  },
  {
    id: 'skill.retired',
    label: 'Retired skills',
    group: 'Skills',
    words: 'bring back roadmap',
    run: () => openSkillDialog({ is: 'retired' }),
  },
];

/** What can be done with the skill whose row had the focus last. */
const commandsFor = (skill: SkillRef): readonly Command[] => {
  const group = 'Skills';
  const words = `${skill.name} roadmap`;
  return [
    {
      id: 'skill.openPanel',
      label: `Levels and history of ${skill.name}`,
      group,
      words,
      run: () => navigate.openPanel({ kind: 'skill', id: skill.id }),
    },
    {
      id: 'skill.level',
      label: `Set a level of ${skill.name} with its reasons`,
      group,
      words: `${words} history support day`,
      run: () => openSkillDialog({ is: 'level', skillId: skill.id, level: null }),
    },
    {
      id: 'skill.rename',
      label: `Rename ${skill.name}`,
      group,
      words,
      run: () => openDialog({ is: 'skill', skill: { skillId: skill.id, name: skill.name, family: skill.family } }),
    },
    {
      id: 'skill.merge',
      label: `Merge ${skill.name} into another skill`,
      group,
      words,
      run: () => openSkillDialog({ is: 'merge', skill }),
    },
    {
      id: 'skill.split',
      label: `Split ${skill.name}`,
      group,
      words,
      run: () => openSkillDialog({ is: 'split', skill }),
    },
    {
      id: 'skill.retire',
      label: `Retire ${skill.name}`,
      group,
      words,
      run: () => openSkillDialog({ is: 'retire', skill }),
    },
    {
      id: 'skill.meanings',
      label: `What the levels mean for ${skill.family.trim() === '' ? skill.name : skill.family}`,
      group,
      words,
      run: () => openSkillDialog({ is: 'meanings', family: skill.family }),
    },
  ];
};

/** The commands about all skills. */
export const useSkillCommands = (): void => useCommands(ALWAYS);

/** The commands about the skill whose row was looked at last; the list of skills is read only then. */
export function ActiveSkillCommands({ skillId }: { skillId: string }) {
  const skill = (skills.use(null).data ?? []).find(({ id }) => id === skillId);
  const commands = useMemo(() => (skill === undefined ? [] : commandsFor(skill)), [skill]);
  useCommands(commands);
  return null;
}
