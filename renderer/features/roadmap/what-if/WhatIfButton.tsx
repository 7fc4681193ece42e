import { Scale } from 'lucide-react';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { Button } from '../../../components/index.ts';
import { askWhatIf } from './store.ts';

/** From a gap to what closing it would change. */
export function WhatIfButton({ skill }: { skill: Pick<RankedSkillView, 'skillId' | 'current' | 'target'> }) {
  if (skill.target <= skill.current) return null;
  return (
    <Button size="sm" variant="quiet" icon={Scale} onPress={() => askWhatIf(skill.skillId)}>
      What if I closed this?
    </Button>
  );
}
