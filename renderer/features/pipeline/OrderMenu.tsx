import { ArrowDownUp } from 'lucide-react';
import { PIPELINE_GROUPS, PIPELINE_SORTS } from '../../../db/domain/pipeline-view.ts';
import { Button, MenuButton } from '../../components/index.ts';
import { HEADER_WORD } from './header-word.ts';
import { changeView, useViewState } from './view-state.ts';
import { GROUP, SORT } from './view-words.ts';

/** Order and groups. */
export function OrderMenu() {
  const sort = useViewState((state) => state.view.sort);
  const group = useViewState((state) => state.view.group);
  const isOn = sort.by !== 'board' || group !== 'none';
  const items = [
    {
      id: 'sort',
      label: 'Sort by',
      items: PIPELINE_SORTS.map((by) => ({
        id: by,
        label: SORT[by],
        isCurrent: sort.by === by,
        onAction: () => changeView({ sort: { by, isDescending: sort.by === by && sort.isDescending } }),
      })),
    },
    {
      id: 'turn',
      label: 'Turn the order round',
      isDisabled: sort.by === 'board',
      onAction: () => changeView({ sort: { ...sort, isDescending: !sort.isDescending } }),
    },
    'separator' as const,
    {
      id: 'group',
      label: 'Group by',
      items: PIPELINE_GROUPS.map((by) => ({
        id: by,
        label: GROUP[by],
        isCurrent: group === by,
        onAction: () => changeView({ group: by }),
      })),
    },
  ];
  return (
    <MenuButton label="Order" items={items}>
      <Button variant="quiet" icon={ArrowDownUp} className={isOn ? 'text-accent-text!' : ''}>
        <span className={HEADER_WORD}>Order</span>
      </Button>
    </MenuButton>
  );
}
