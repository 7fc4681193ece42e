import { GridList, GridListItem } from 'react-aria-components';
import type { DragAndDropHooks } from 'react-aria-components';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { openInitiative } from '../../../lib/initiatives/open.ts';
import { InitiativeFace } from './InitiativeFace.tsx';
import { spokenOf } from './words.ts';

interface LaneListProps {
  label: string;
  rows: readonly InitiativeView[];
  today: string;
  /** Without it nothing is lifted out of it or dropped into it. */
  drag?: DragAndDropHooks;
  /** What an empty lane says. */
  empty: string;
}

/** The initiatives of one lane, one below the other. */
export function LaneList({ label, rows, today, drag, empty }: LaneListProps) {
  return (
    <GridList
      aria-label={label}
      items={rows}
      onAction={(key) => openInitiative(String(key))}
      disallowTypeAhead
      dragAndDropHooks={drag}
      dependencies={[today]}
      renderEmptyState={() => <p className="m-0 px-2.5 py-2 text-sm text-ink3">{empty}</p>}
      className="flex flex-col gap-2 rounded-lg outline-none data-drop-target:bg-accent-wash data-empty:border data-empty:border-dashed data-empty:border-line2 data-focus-visible:outline-2 data-focus-visible:outline-accent"
    >
      {(one) => (
        <GridListItem
          id={one.id}
          textValue={one.title}
          aria-label={spokenOf(one)}
          data-initiative={one.id}
          className="group/item card px-2.5 py-2 outline-none data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:border-line2"
        >
          <InitiativeFace initiative={one} today={today} />
        </GridListItem>
      )}
    </GridList>
  );
}
