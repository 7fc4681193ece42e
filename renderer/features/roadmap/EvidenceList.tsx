import { Ear, Pencil, Plus, Trash2 } from 'lucide-react';
import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { Button, EmptyState } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import { evidenceOf, openDialog, trashSkill } from './store.ts';

/** What a share is made of, in the words that were said; the parts add up to the whole. */
export function EvidenceList({ skill }: { skill: RankedSkillView }) {
  const { today } = useDay();
  const { data, error } = evidenceOf.use({ skillId: skill.skillId });
  return (
    <div className="flex flex-col gap-1 pr-2 pb-2.5 pl-9">
      {error !== null && (
        <p role="alert" className="text-sm text-red">
          {error.message}
        </p>
      )}
      {data !== null && data.length > 0 && (
        <ul aria-label={`Evidence for ${skill.name}`}>
          {data.map((evidence) => (
            <EvidenceRow key={evidence.id} evidence={evidence} today={today} />
          ))}
        </ul>
      )}
      {data !== null && data.length === 0 && (
        <EmptyState icon={Ear} compact>
          Nobody has been heard to want this. Add what you hear, or leave it: it costs nothing here.
        </EmptyState>
      )}
      <div className="flex flex-wrap gap-1 pt-1">
        <Button size="sm" icon={Plus} onPress={() => openDialog({ is: 'evidence', skillId: skill.skillId })}>
          Evidence
        </Button>
        <Button size="sm" variant="quiet" icon={Pencil} onPress={() => openDialog({ is: 'skill', skill })}>
          Rename
        </Button>
        <Button size="sm" variant="quiet" icon={Trash2} onPress={() => void trashSkill(skill.skillId)}>
          Trash
        </Button>
      </div>
    </div>
  );
}
