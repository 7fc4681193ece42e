import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, VisuallyHidden } from '../../components/index.ts';
import { moveStageBy } from '../../lib/stages/actions.ts';
import { openStageDialog } from '../../lib/stages/dialogs.ts';
import { stagesResource } from '../../lib/stages/resources.ts';
import { RemovedStages } from './RemovedStages.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { StageRow } from './StageRow.tsx';
import { useTarget } from './use-target.ts';

/** The columns of the board, in their order. */
export function StagesSection() {
  const { data, error } = stagesResource.use(null);
  const place = useTarget('stages');
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null);
  const [announced, setAnnounced] = useState('');
  const stages = data?.stages ?? [];

  // A row that moved is put elsewhere in the page, which takes the focus from its buttons.
  useEffect(() => {
    if (moved.current === null) return;
    const { id, by } = moved.current;
    moved.current = null;
    const row = place.current?.querySelector(`[data-stage="${id}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
    (button ?? row?.querySelector<HTMLButtonElement>('[data-by]:not(:disabled)'))?.focus();
  }, [data, place]);

  const move = async (id: string, name: string, by: -1 | 1) => {
    moved.current = { id, by };
    const at = stages.findIndex((stage) => stage.id === id);
    if (await moveStageBy(stages, id, by)) setAnnounced(`${name} is now ${at + by + 1} of ${stages.length}`);
    else moved.current = null;
  };
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <SettingsSection
        title="Stages"
        about="The columns of the pipeline. The kind of a stage is what the rules go by; everything else is yours to change."
      >
        {error !== null && data === null && <p className="m-0 text-base text-red">{error.message}</p>}
        <ol aria-label="Stages" className="m-0 list-none p-0">
          {stages.map((stage, index) => (
            <StageRow
              key={stage.id}
              stage={stage}
              isFirst={index === 0}
              isLast={index === stages.length - 1}
              onMove={(by) => void move(stage.id, stage.name, by)}
            />
          ))}
        </ol>
        <div className="flex flex-wrap items-center gap-2 pt-2.5">
          <Button icon={Plus} onPress={() => openStageDialog({ is: 'add' })}>
            Stage
          </Button>
        </div>
        {data !== null && <RemovedStages removed={data.removed} />}
      </SettingsSection>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </div>
  );
}
