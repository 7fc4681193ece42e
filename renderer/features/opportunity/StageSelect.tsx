import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Select } from '../../components/index.ts';
import { moveTo } from './actions.ts';

/** Where it stands, where there is no room for the strip. */
export function StageSelect({ detail }: { detail: OpportunityDetail }) {
  const { stages } = detail;
  return (
    <Select
      label="Stage"
      hideLabel
      className="w-40"
      options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
      value={detail.stageId}
      onChange={(stageId) => {
        const stage = stages.find((one) => one.id === stageId);
        if (stage !== undefined && stageId !== detail.stageId) void moveTo(detail.id, detail.company.name, stage);
      }}
    />
  );
}
