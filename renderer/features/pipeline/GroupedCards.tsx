import { useMemo } from 'react';
import { Collection, GridList, GridListHeader, GridListSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { Card, StageView } from '../../../electron/ipc/contract/board.ts';
import { cardItem } from './card-item.tsx';
import { groupsOf, type Shown } from './shown.ts';
import { useCardList } from './use-card-list.ts';

interface GroupedCardsProps {
  stage: StageView;
  cards: readonly Card[];
  shown: Shown;
}

const LAYOUT = { rowSize: 74, headingSize: 26, gap: 6, padding: 2 };

/** The cards of one stage under the headings of their groups: still one list that the arrows go through. */
export function GroupedCards({ stage, cards, shown }: GroupedCardsProps) {
  const { view, context } = shown;
  const groups = useMemo(
    () => groupsOf(cards, { view, context }).map((group) => ({ ...group, id: `group ${group.key}` })),
    [cards, view, context],
  );
  const list = useCardList(stage, cards, true);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <GridList {...list} items={groups}>
        {(group) => (
          <GridListSection id={group.id} aria-label={group.label}>
            <GridListHeader className="flex h-full min-w-0 items-end gap-1.5 px-0.5 pb-0.5 text-sm font-650 text-ink2">
              <span className="truncate" title={group.label}>
                {group.label}
              </span>
              <span className="tabular font-normal text-ink3">{group.cards.length}</span>
            </GridListHeader>
            <Collection items={group.cards}>{cardItem}</Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  );
}
