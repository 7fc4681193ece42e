import type { RefObject } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { cx, listRow } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import type { Day } from '../../lib/use-day.ts';
import { WarmFace } from './WarmFace.tsx';
import { spokenWarm } from './warm-words.ts';
import type { WarmGroup, WarmOne } from './warm-words.ts';

interface WarmListProps {
  groups: readonly WarmGroup[];
  now: number;
  day: Day;
  selected: ReadonlySet<string>;
  onSelect: (ids: 'all' | ReadonlySet<string>) => void;
  listRef: RefObject<HTMLDivElement | null>;
}

/** From here only the rows in sight are in the document. */
const MANY = 100;
/** Pixels; one object, or every render would lay out anew. */
const SIZES = { rowSize: 50, headingSize: 36 };

/** Groups of people as one list: arrows go through all of them, Shift and Ctrl choose many, Enter opens. */
export function WarmList({ groups, now, day, selected, onSelect, listRef }: WarmListProps) {
  const isVirtual = groups.reduce((sum, { rows }) => sum + rows.length, 0) > MANY;
  const items = (
    <GridList
      ref={listRef}
      aria-label="People to keep warm"
      items={groups}
      dependencies={[now, day, isVirtual]}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowTypeAhead
      selectedKeys={selected}
      onSelectionChange={(keys) => onSelect(keys === 'all' ? 'all' : new Set([...keys].map(String)))}
      onAction={(key) => navigate.openPanel({ kind: 'person', id: String(key) })}
      className="@container h-full min-h-0 overflow-y-auto outline-none"
    >
      {(group) => (
        <GridListSection id={group.id} aria-label={group.title}>
          <GridListHeader className="flex h-9 items-end gap-1.5 pb-1.5 text-sm font-650">
            <span className={group.id === 'due' ? 'text-ink' : 'text-ink2'}>{group.title}</span>
            <span className="tabular font-normal text-ink3">{group.rows.length}</span>
          </GridListHeader>
          <Collection items={group.rows} dependencies={[now, day, group.rows.length]}>
            {(one) => (
              <WarmItem
                one={one}
                now={now}
                day={day}
                isFirst={one === group.rows[0]}
                isLast={one === group.rows.at(-1)}
              />
            )}
          </Collection>
        </GridListSection>
      )}
    </GridList>
  );
  if (!isVirtual) return items;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={SIZES}>
      {items}
    </Virtualizer>
  );
}

interface WarmItemProps {
  one: WarmOne;
  now: number;
  day: Day;
  isFirst: boolean;
  isLast: boolean;
}

function WarmItem({ one, now, day, isFirst, isLast }: WarmItemProps) {
  return (
    <GridListItem
      id={one.id}
      textValue={spokenWarm(one, now, day)}
      className={(state) => cx('h-12.5', listRow({ ...state, isFirst, isLast }))}
    >
      {({ isSelected, isHovered, state }) => (
        <WarmFace
          one={one}
          now={now}
          day={day}
          isActive={isHovered || (isSelected && state.selectionManager.selectedKeys.size === 1)}
        />
      )}
    </GridListItem>
  );
}
