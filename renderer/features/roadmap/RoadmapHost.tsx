import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { SkillDialog } from './SkillDialog.tsx';
import { closeDialog, openDialog, useRoadmap } from './store.ts';

/** Offers *Add skill* and *Add evidence* everywhere and shows their forms. Stands once in the shell. */
export function RoadmapHost() {
  const dialog = useRoadmap((state) => state.dialog);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'skill.add',
        label: 'Add skill',
        group: 'Everywhere',
        words: 'roadmap new capability',
        run: () => openDialog({ is: 'skill', skill: null }),
      },
      {
        id: 'evidence.add',
        label: 'Add evidence',
        group: 'Everywhere',
        words: 'roadmap skill heard quote wanted',
        run: () => openDialog({ is: 'evidence', skillId: null }),
      },
    ],
    [],
  );
  useCommands(commands);
  if (dialog === null) return null;
  return dialog.is === 'skill' ? (
    <SkillDialog skill={dialog.skill} onClose={closeDialog} />
  ) : (
    <EvidenceDialog skillId={dialog.skillId} onClose={closeDialog} />
  );
}
