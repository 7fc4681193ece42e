import { LevelDialog } from './LevelDialog.tsx';
import { MeaningsDialog } from './MeaningsDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { RetiredDialog } from './RetiredDialog.tsx';
import { SimilarDialog } from './SimilarDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { closeSkillDialog, useSkills } from './store.ts';

/** The forms about a skill that is there, one at a time. */
export function SkillsHost() {
  const dialog = useSkills((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.is) {
    case 'merge':
      return <MergeDialog skill={dialog.skill} into={dialog.into ?? null} onClose={closeSkillDialog} />;
    case 'split':
      return <SplitDialog skill={dialog.skill} onClose={closeSkillDialog} />;
    case 'retire':
      return <RetireDialog skill={dialog.skill} onClose={closeSkillDialog} />;
    case 'level':
      return <LevelDialog skillId={dialog.skillId} level={dialog.level} onClose={closeSkillDialog} />;
    case 'meanings':
      return <MeaningsDialog family={dialog.family} onClose={closeSkillDialog} />;
    case 'similar':
      return <SimilarDialog onClose={closeSkillDialog} />;
    case 'retired':
      return <RetiredDialog onClose={closeSkillDialog} />;
  }
}
