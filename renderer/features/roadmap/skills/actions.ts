import { Archive, BookOpen, ChartLine, Merge, Pencil, Split, Trash2 } from 'lucide-react';
import type { MenuEntry } from '../../../components/index.ts';
import { navigate } from '../../../lib/navigation.ts';
import { openDialog, trashSkill } from '../store.ts';
import { type SkillRef, openSkillDialog } from './store.ts';

/** Everything that can be done with a skill that is ranked. */
export function skillActions(skill: SkillRef): readonly MenuEntry[] {
  const { id, name, family } = skill;
  return [
    {
      id: 'open',
      label: 'Levels and history',
      icon: BookOpen,
      onAction: () => navigate.openPanel({ kind: 'skill', id }),
    },
    {
      id: 'level',
      label: 'Set a level with its reasons…',
      icon: ChartLine,
      onAction: () => openSkillDialog({ is: 'level', skillId: id, level: null }),
    },
    {
      id: 'rename',
      label: 'Rename…',
      icon: Pencil,
      onAction: () => openDialog({ is: 'skill', skill: { skillId: id, name, family } }),
    },
    { id: 'merge', label: 'Merge into another…', icon: Merge, onAction: () => openSkillDialog({ is: 'merge', skill }) },
    { id: 'split', label: 'Split…', icon: Split, onAction: () => openSkillDialog({ is: 'split', skill }) },
    { id: 'retire', label: 'Retire…', icon: Archive, onAction: () => openSkillDialog({ is: 'retire', skill }) },
    'separator',
    { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: () => void trashSkill(id) },
  ];
}
