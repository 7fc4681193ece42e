import { PanelRightClose, PanelRightOpen, Plus } from 'lucide-react';
import { useRef } from 'react';
import { OPEN_LANES, isOpenLane } from '../../../../db/domain/initiative.ts';
import { IconButton } from '../../../components/index.ts';
import { addInitiative } from '../../../lib/initiatives/open.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useMediaQuery } from '../../../lib/use-media-query.ts';
import { EndedLane } from './EndedLane.tsx';
import { LaneMenu } from './LaneMenu.tsx';
import { OpenLaneSection } from './OpenLaneSection.tsx';
import { initiatives, showLanes, useLanes } from './store.ts';
import { useLaneCommands } from './use-lane-commands.ts';

/** The lanes of initiatives beside the ranking; folded to a strip where the window is narrow, until they are asked for. */
export function Lanes() {
  const { today } = useDay();
  const { data, error } = initiatives.use(null);
  const isWide = useMediaQuery('(min-width: 1180px)');
  const isOpen = useLanes((state) => state.isOpen) ?? isWide;
  const aside = useRef<HTMLElement>(null);
  useLaneCommands(data, aside);
  const all = data ?? [];
  const ahead = all.filter(({ lane }) => isOpenLane(lane)).length;
  if (!isOpen)
    return (
      <aside
        aria-label="Initiatives"
        className="flex w-9 shrink-0 flex-col items-center gap-2 border-l border-line pt-1"
      >
        <IconButton
          icon={PanelRightOpen}
          label={`Show the initiatives, ${ahead} ahead`}
          onPress={() => showLanes(true)}
        />
        <span aria-hidden="true" className="text-sm font-650 text-ink2 [writing-mode:vertical-rl]">
          Initiatives <span className="tabular font-normal text-ink3">{ahead}</span>
        </span>
      </aside>
    );
  return (
    <aside ref={aside} aria-label="Initiatives" className="-mr-2 flex min-h-0 w-71 shrink-0 flex-col max-[1100px]:w-64">
      <LaneMenu all={all}>
        <div className="flex h-7 shrink-0 items-center gap-1 pr-2">
          <h2 className="m-0 text-base font-650 text-ink">Initiatives</h2>
          <div className="ml-auto flex">
            <IconButton icon={Plus} size="sm" label="Add initiative" kbd="I" onPress={() => addInitiative()} />
            <IconButton
              icon={PanelRightClose}
              size="sm"
              label="Fold the initiatives"
              onPress={() => showLanes(false)}
            />
          </div>
        </div>
        {error !== null && (
          <p role="alert" className="m-0 text-sm text-red">
            {error.message}
          </p>
        )}
        <div className="-ml-0.5 flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto py-0.5 pr-2 pb-6 pl-0.5">
          {OPEN_LANES.map((lane) => (
            <OpenLaneSection key={lane} lane={lane} all={all} today={today} />
          ))}
          <div className="flex flex-col gap-1">
            <EndedLane lane="done" all={all} today={today} />
            <EndedLane lane="dropped" all={all} today={today} />
          </div>
        </div>
      </LaneMenu>
    </aside>
  );
}
