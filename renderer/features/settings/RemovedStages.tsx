import { RotateCcw } from 'lucide-react';
import type { StageList } from '../../../electron/ipc/contract/stage.ts';
import { Button } from '../../components/index.ts';
import { STAGE_KIND } from '../../lib/labels.ts';
import { restoreStage } from '../../lib/stages/actions.ts';

/** Stages that were removed: their names stand in what happened, and they can be used again. */
export function RemovedStages({ removed }: Pick<StageList, 'removed'>) {
  if (removed.length === 0) return null;
  return (
    <div className="pt-3">
      <h3 className="pb-1 text-sm font-650 text-ink2">Removed</h3>
      <ul aria-label="Removed stages" className="m-0 list-none p-0">
        {removed.map(({ id, name, kind }) => (
          <li key={id} className="flex min-h-8 items-center gap-2 text-base text-ink2">
            <span className="min-w-0 flex-1 truncate">
              {name} {STAGE_KIND[kind] !== name && <span className="text-sm text-ink3">{STAGE_KIND[kind]}</span>}
            </span>
            <Button size="sm" icon={RotateCcw} aria-label={`Bring back ${name}`} onPress={() => void restoreStage(id)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
