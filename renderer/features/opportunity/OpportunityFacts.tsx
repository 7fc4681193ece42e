import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import type { Day } from '../../lib/use-day.ts';
import { factsLine, stayLine } from './facts.ts';
import { NeedChip } from './NeedChip.tsx';
import { RulesOffLine } from './RulesOffLine.tsx';
import { StageSelect } from './StageSelect.tsx';

/** In the panel: where it stands, and the facts in one grey line. */
export function OpportunityFacts({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  return (
    <div className="flex flex-col gap-2 pb-3">
      <div className="flex items-center gap-2">
        <StageSelect detail={detail} />
        <span className="tabular text-sm text-ink3">{stayLine(detail, day)}</span>
        <NeedChip need={detail.need} className="ml-auto" />
      </div>
      <p className="m-0 text-sm text-ink2 empty:hidden">{factsLine(detail)}</p>
      <RulesOffLine detail={detail} />
    </div>
  );
}
