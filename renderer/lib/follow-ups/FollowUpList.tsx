import type { ReactNode, RefObject } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { cx, listRow } from '../../components/index.ts';
import { FollowUpRow } from './FollowUpRow.tsx';
import type { FollowUpRowActions } from './FollowUpRow.tsx';
import type { FollowUpGroup } from './groups.ts';
import { spokenRow } from './words.ts';

interface FollowUpListProps extends FollowUpRowActions {
  label: string;
  groups: readonly FollowUpGroup[];
  today: string;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** Enter, or a double click. */
  onOpen: (id: string) => void;
  empty: ReactNode;
  listRef?: RefObject<HTMLDivElement | null>;
  className?: string;
}

/** Pixels; one object, or every render would lay out anew. */
const SIZES = { rowSize: 34, headingSize: 36 };

/**
 * Groups of follow-ups as one list: arrows go through all of them, Shift and Ctrl choose many. Only the rows in sight are
 * in the document, so thousands stay quick.
 */
export function FollowUpList(props: FollowUpListProps) {
  const { label, groups, today, selected, onSelect, onOpen, empty, listRef, className, ...actions } = props;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={SIZES}>
      <GridList
        ref={listRef}
        aria-label={label}
        items={groups}
        dependencies={[today, actions.onDone, actions.onSkip, actions.onSnooze, actions.onReply, actions.onDraft]}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowTypeAhead
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelect(
            new Set(keys === 'all' ? groups.flatMap(({ rows }) => rows.map(({ id }) => id)) : [...keys].map(String)),
          )
        }
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => empty}
        className={cx('min-h-0 overflow-y-auto outline-none', className)}
      >
        {(group) => (
          <GridListSection id={group.id} aria-label={group.title}>
            <GridListHeader className="flex h-full items-end gap-1.5 pb-1.5 text-sm font-650">
              <span className={group.id === 'late' ? 'text-red' : 'text-ink2'}>{group.title}</span>
              <span className="tabular font-normal text-ink3">{group.rows.length}</span>
            </GridListHeader>
            <Collection items={group.rows} dependencies={[today, group.rows.length]}>
              {(row) => (
                <ListItem
                  followUp={row}
                  today={today}
                  isFirst={row === group.rows[0]}
                  isLast={row === group.rows.at(-1)}
                  {...actions}
                />
              )}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  );
}

interface ListItemProps extends FollowUpRowActions {
  followUp: FollowUpView;
  today: string;
  isFirst: boolean;
  isLast: boolean;
}

function ListItem({ followUp, today, isFirst, isLast, ...actions }: ListItemProps) {
  return (
    <GridListItem
      id={followUp.id}
      textValue={spokenRow(followUp, today)}
      className={(state) => cx('h-full gap-2', listRow({ ...state, isFirst, isLast }))}
    >
      {({ isSelected, isHovered, state }) => (
        <FollowUpRow
          followUp={followUp}
          today={today}
          isActive={isHovered || (isSelected && state.selectionManager.selectedKeys.size === 1)}
          {...actions}
        />
      )}
    </GridListItem>
  );
}
