import { ArrowDownWideNarrow } from 'lucide-react';
import { useMemo } from 'react';
import { isOwnOrder, laneInOrder } from '../../../../db/domain/initiative-order.ts';
import type { OpenLane } from '../../../../db/domain/initiative.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, SectionHeading } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { LANE } from '../../../lib/labels.ts';
import { LaneList } from './LaneList.tsx';
import { orderByReturn } from './store.ts';
import { useLaneDrag } from './use-lane-drag.tsx';

interface OpenLaneSectionProps {
  lane: OpenLane;
  all: readonly InitiativeView[];
  today: string;
}

const EMPTY: Record<OpenLane, string> = {
  now: 'Nothing under way. Drop here what you start this week.',
  next: 'What comes after that.',
  later: 'Ideas that can wait.',
};

/** Now, Next or Later: by return, or in the person's own order with the way back. */
export function OpenLaneSection({ lane, all, today }: OpenLaneSectionProps) {
  const rows = useMemo(() => laneInOrder(all.filter((one) => one.lane === lane)), [all, lane]);
  const drag = useLaneDrag(lane, rows);
  const isOwn = isOwnOrder(rows);
  return (
    <section aria-label={LANE[lane]} className="flex flex-col gap-1.5">
      <SectionHeading
        count={rows.length}
        aside={
          isOwn ? (
            <>
              my order
              <Button
                variant="quiet"
                size="sm"
                icon={ArrowDownWideNarrow}
                aria-label={`Order ${LANE[lane]} by return`}
                onPress={() => void orderByReturn(lane)}
              >
                By return
              </Button>
            </>
          ) : (
            rows.length > 1 && 'by return'
          )
        }
      >
        {LANE[lane]}
      </SectionHeading>
      <LaneList
        label={`${LANE[lane]}, ${count(rows.length, 'initiative')}, ${isOwn ? 'in my own order' : 'by return'}`}
        rows={rows}
        today={today}
        drag={drag}
        empty={EMPTY[lane]}
      />
    </section>
  );
}
