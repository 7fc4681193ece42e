import { ArrowRight, ArchiveRestore, CalendarPlus, Ellipsis, Flag, ListChecks, Maximize2, Trash2 } from 'lucide-react';
import { useContext } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { addToCalendar } from '../../lib/calendar-export/actions.ts';
import { navigate } from '../../lib/navigation.ts';
import { moveTo, openCloseOut, reopen, trash } from './actions.ts';
import { Arrangement } from './arrangement.ts';
import { datesOf } from './dates.ts';
import { RulesDialog } from './RulesDialog.tsx';
import { showRules } from './rules-shown.ts';

/** Everything that can be done to the opportunity as a whole. */
export function OpportunityMenu({ detail }: { detail: OpportunityDetail }) {
  const { id, stageId, stages } = detail;
  const company = detail.company.name;
  const isOnPage = useContext(Arrangement) === 'page';
  const isClosed = detail.stage.kind === 'closed';
  const dates = datesOf(detail);
  const moves = stages.map((stage) => ({
    id: stage.id,
    label: stage.name,
    isCurrent: stage.id === stageId,
    onAction: () => void moveTo(id, company, stage),
  }));
  const items: MenuEntry[] = [
    ...(isOnPage
      ? []
      : [
          {
            id: 'page',
            label: 'Open as page',
            icon: Maximize2,
            kbd: 'O',
            onAction: () => navigate.openPage({ kind: 'opportunity', id }),
          },
        ]),
    { id: 'move', label: 'Move to…', icon: ArrowRight, items: moves },
    {
      id: 'close_out',
      label: detail.closeOut === null ? 'Close out…' : 'Change the close-out…',
      icon: Flag,
      onAction: () => openCloseOut(id),
    },
    ...(isClosed
      ? [{ id: 'reopen', label: 'Reopen', icon: ArchiveRestore, onAction: () => void reopen(id, company) }]
      : []),
    ...(dates.length === 0
      ? []
      : [
          {
            id: 'calendar',
            label: 'Add its dates to calendar…',
            icon: CalendarPlus,
            onAction: () => void addToCalendar(dates),
          },
        ]),
    { id: 'rules', label: 'Follow-up rules…', icon: ListChecks, onAction: () => showRules(id) },
    'separator',
    { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: () => void trash(id, company) },
  ];
  return (
    <>
      <MenuButton label="Opportunity" items={items} placement="bottom end">
        <IconButton icon={Ellipsis} label="More actions" />
      </MenuButton>
      <RulesDialog detail={detail} />
    </>
  );
}
