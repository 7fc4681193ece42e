import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Segmented } from '../../components/index.ts';
import { moveTo } from './actions.ts';

/** Where it stands, and one press to where it moved. The end has a form of its own, in the menu. */
export function StageStrip({ detail }: { detail: OpportunityDetail }) {
  const shown = detail.stages.filter((stage) => stage.kind !== 'closed' || stage.id === detail.stageId);
  return (
    <div className="max-w-full overflow-x-auto p-0.5 [scrollbar-width:thin]">
      <Segmented
        label="Stage"
        look="state"
        segments={shown.map(({ id, name }) => ({ value: id, label: name }))}
        value={detail.stageId}
        onChange={(stageId) => {
          const stage = shown.find((one) => one.id === stageId);
          if (stage !== undefined && stageId !== detail.stageId) void moveTo(detail.id, detail.company.name, stage);
        }}
      />
    </div>
  );
}
