import { ArrowRight, ArchiveRestore, Ellipsis, Flag, Trash2 } from 'lucide-react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { IconButton, MenuButton } from '../../components/index.ts';
import type { MenuEntry } from '../../components/index.ts';
import { moveTo, openCloseOut, reopen, trash } from './actions.ts';

/** Everything that can be done to the opportunity as a whole. */
export function OpportunityMenu({ detail }: { detail: OpportunityDetail }) {
  const { id, stageId, stages } = detail;
  const company = detail.company.name;
  const isClosed = detail.stage.kind === 'closed';
  const moves = stages.map((stage) => ({
    id: stage.id,
    label: stage.name,
    isCurrent: stage.id === stageId,
    onAction: () => void moveTo(id, company, stage),
  }));
  const items: MenuEntry[] = [
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
    'separator',
    { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: () => void trash(id, company) },
  ];
  return (
    <MenuButton label="Opportunity" items={items} placement="bottom end">
      <IconButton icon={Ellipsis} label="More actions" />
    </MenuButton>
  );
}
