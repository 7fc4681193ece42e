import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import type { Lane } from '../../../../db/domain/vocabulary.ts';
import { Icon } from '../../../components/index.ts';

/** Where an initiative is lifted by keyboard; what has ended is reopened instead of moved. */
export function InitiativeGrip({ title, lane }: { title: string; lane: Lane }) {
  if (!isOpenLane(lane)) return null;
  return (
    <Button
      slot="drag"
      aria-label={`Move ${title}`}
      className="sr-only flex size-5 items-center justify-center rounded-sm text-ink2 focus-visible:not-sr-only focus-visible:flex"
    >
      <Icon icon={GripVertical} size={13} />
    </Button>
  );
}
