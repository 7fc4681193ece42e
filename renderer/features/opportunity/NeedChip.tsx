import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip } from '../../components/index.ts';
import { NEED, NEED_LONG } from '../../lib/labels.ts';

/** Why the role is open, once that is known. */
export function NeedChip({ need, className }: { need: OpportunityDetail['need']; className?: string }) {
  if (need === 'unknown') return null;
  return (
    <Chip tone={need === 'expertise' ? 'violet' : 'blue'} title={NEED_LONG[need]} className={className}>
      {NEED[need]}
    </Chip>
  );
}
