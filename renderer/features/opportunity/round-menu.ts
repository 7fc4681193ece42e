import { CalendarX, Check, Clock, PenLine, Pencil, Trash2, UserX } from 'lucide-react';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import type { IconType, MenuEntry } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { openDebrief, say, setRoundStatus } from './actions.ts';

const STATUSES: { status: RoundStatus; label: string; icon: IconType; done: string }[] = [
  { status: 'scheduled', label: 'Scheduled', icon: Clock, done: 'Round is scheduled again' },
  { status: 'done', label: 'Done', icon: Check, done: 'Round marked as done' },
  { status: 'cancelled', label: 'Cancelled', icon: CalendarX, done: 'Round marked as cancelled' },
  { status: 'missed_by_them', label: 'They did not come', icon: UserX, done: 'Round marked as missed by them' },
  { status: 'missed_by_me', label: 'I did not come', icon: UserX, done: 'Round marked as missed by you' },
];

/** Everything that can be done to one round. */
export function roundMenu(round: RoundView, onEdit: () => void): readonly MenuEntry[] {
  return [
    { id: 'edit', label: 'Change…', icon: Pencil, onAction: onEdit },
    {
      id: 'debrief',
      label: round.debrief === null ? 'Write debrief' : 'Open debrief',
      icon: PenLine,
      onAction: () => openDebrief(round.id),
    },
    ...(round.debriefOwed
      ? [{ id: 'waive', label: 'No debrief for this one', icon: Check, onAction: () => void waive(round.id) }]
      : []),
    {
      group: 'This round is',
      items: STATUSES.map(({ status, label, icon, done }) => ({
        id: status,
        label,
        icon,
        isCurrent: status === round.status,
        onAction: () => void setRoundStatus(round.id, status, done),
      })),
    },
    'separator',
    { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: () => void trashRound(round) },
  ];
}

async function waive(roundId: string): Promise<void> {
  say(await call('debrief.waive', { roundId }), 'No debrief is asked for any more');
}
async function trashRound(round: RoundView): Promise<void> {
  say(await call('round.trash', { id: round.id }), `Moved the ${ROUND_KIND[round.kind]} round to the trash`);
}
