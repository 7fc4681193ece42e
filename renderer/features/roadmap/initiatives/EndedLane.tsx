import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button, DropZone } from 'react-aria-components';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Icon } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { LANE } from '../../../lib/labels.ts';
import { LaneList } from './LaneList.tsx';
import { moveTo, unfold, useLanes } from './store.ts';
import { INITIATIVE_TYPE, liftedInitiative } from './use-lane-drag.tsx';

interface EndedLaneProps {
  lane: 'done' | 'dropped';
  all: readonly InitiativeView[];
  today: string;
}

const EMPTY = { done: 'What you finish stands here with what it brought.', dropped: 'What you let go of stands here.' };

/** Done or Dropped: folded to its name and count, and what is dropped on it asks what came of it. */
export function EndedLane({ lane, all, today }: EndedLaneProps) {
  const isUnfolded = useLanes(({ unfolded }) => unfolded.includes(lane));
  const rows = all.filter((one) => one.lane === lane);
  const amount = count(rows.length, 'initiative');
  return (
    <section aria-label={LANE[lane]} className="flex flex-col gap-1.5">
      <DropZone
        aria-label={`${LANE[lane]}, ${amount}`}
        getDropOperation={(types) => (types.has(INITIATIVE_TYPE) ? 'move' : 'cancel')}
        onDrop={() => {
          const id = liftedInitiative();
          if (id !== null) void moveTo(id, lane);
        }}
        className="rounded-md data-drop-target:bg-accent-wash data-drop-target:outline-1 data-drop-target:outline-accent data-focus-visible:outline-2 data-focus-visible:outline-accent"
      >
        <Button
          aria-expanded={isUnfolded}
          aria-label={`${isUnfolded ? 'Fold' : 'Unfold'} ${LANE[lane]}, ${amount}`}
          onPress={() => unfold(lane, !isUnfolded)}
          className="flex h-7 w-full items-center gap-1 rounded-md text-left text-sm font-650 text-ink2 data-hovered:bg-hover"
        >
          <Icon icon={isUnfolded ? ChevronDown : ChevronRight} size={13} className="text-ink3" />
          {LANE[lane]}
          <span className="tabular font-normal text-ink3">{rows.length}</span>
        </Button>
      </DropZone>
      {isUnfolded && <LaneList label={`${LANE[lane]}, ${amount}`} rows={rows} today={today} empty={EMPTY[lane]} />}
    </section>
  );
}
