import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { EvidenceDialog } from './evidence/EvidenceDialog.tsx';
import { EvidenceHost } from './evidence/EvidenceHost.tsx';
import { useEvidenceCommands } from './evidence/use-evidence-commands.ts';
import { SkillDialog } from './SkillDialog.tsx';
import { SkillsHost } from './skills/SkillsHost.tsx';
import { ActiveSkillCommands, useSkillCommands } from './skills/use-skill-commands.ts';
import { closeDialog, openDialog, useRoadmap } from './store.ts';
import type { RoadmapDialog } from './store.ts';

/** Offers *Add skill* and *Add evidence* everywhere and shows their forms. Stands once in the shell. */
export function RoadmapHost() {
  const dialog = useRoadmap((state) => state.dialog);
  const activeId = useRoadmap((state) => state.activeId);
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
  useEvidenceCommands();
  useSkillCommands();
  return (
    <>
      <EvidenceHost />
      <SkillsHost />
      {activeId !== null && <ActiveSkillCommands skillId={activeId} />}
      {dialog !== null && <AddDialog dialog={dialog} />}
    </>
  );
}

function AddDialog({ dialog }: { dialog: RoadmapDialog }) {
  return dialog.is === 'skill' ? (
    <SkillDialog skill={dialog.skill} onClose={closeDialog} />
  ) : (
    <EvidenceDialog skillId={dialog.skillId} onClose={closeDialog} />
  );
}
