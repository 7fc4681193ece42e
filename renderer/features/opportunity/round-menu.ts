import {
  BookOpen,
  CalendarClock,
  CalendarPlus,
  CalendarX,
  Check,
  Clock,
  FileText,
  PenLine,
  Pencil,
  Trash2,
  UserCheck,
  UserX,
} from 'lucide-react';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import type { IconType, MenuAction, MenuEntry } from '../../components/index.ts';
import { addToCalendar } from '../../lib/calendar-export/actions.ts';
import { setTold } from '../../lib/stories/store.ts';
import { openDebrief } from './actions.ts';
import { markRound, openSheet, trashRound, waiveDebrief } from './round-actions.ts';
import { wantRound } from './round-intent.ts';

const STATUSES: { status: RoundStatus; label: string; icon: IconType }[] = [
  { status: 'scheduled', label: 'Scheduled', icon: Clock },
  { status: 'done', label: 'Done', icon: Check },
  { status: 'cancelled', label: 'Cancelled', icon: CalendarX },
  { status: 'missed_by_them', label: 'They did not come', icon: UserX },
  { status: 'missed_by_me', label: 'I did not come', icon: UserX },
];

/** Everything that can be done to one round. */
export function roundMenu(round: RoundView, stories: readonly StoryView[]): readonly MenuEntry[] {
  const { id } = round;
  return [
    { id: 'move', label: 'Reschedule…', icon: CalendarClock, onAction: () => wantRound({ what: 'move', roundId: id }) },
    { id: 'edit', label: 'Change…', icon: Pencil, onAction: () => wantRound({ what: 'change', roundId: id }) },
    {
      id: 'calendar',
      label: 'Add to calendar…',
      icon: CalendarPlus,
      onAction: () => void addToCalendar([{ kind: 'round', id }]),
    },
    { id: 'sheet', label: 'Sheet', icon: FileText, onAction: () => openSheet(id) },
    {
      id: 'debrief',
      label: round.debrief === null ? 'Write debrief' : 'Open debrief',
      icon: PenLine,
      onAction: () => openDebrief(id),
    },
    ...(round.debriefOwed
      ? [{ id: 'waive', label: 'No debrief for this one', icon: Check, onAction: () => void waiveDebrief(id) }]
      : []),
    ...reallyMenu(round),
    ...toldMenu(round, stories),
    {
      group: 'This round is',
      items: STATUSES.map(({ status, label, icon }) => ({
        id: status,
        label,
        icon,
        isCurrent: status === round.status,
        onAction: () => void markRound(round, status),
      })),
    },
    'separator',
    { id: 'trash', label: 'Move to the trash', icon: Trash2, danger: true, onAction: () => void trashRound(round) },
  ];
}

/** Who an interviewer really is, once it is known. */
function reallyMenu({ id, interviewers }: RoundView): MenuAction[] {
  if (interviewers.length === 0) return [];
  const items = interviewers.map(({ personId, name }) => ({
    id: personId,
    label: `${name} is really…`,
    onAction: () => wantRound({ what: 'really', roundId: id, personId }),
  }));
  const [only] = items;
  if (items.length === 1 && only !== undefined) return [{ ...only, icon: UserCheck }];
  return [{ id: 'really', label: 'Somebody is really…', icon: UserCheck, items }];
}

/** Where my stories were told, once a round is held. */
function toldMenu({ id, status }: RoundView, stories: readonly StoryView[]): MenuAction[] {
  if (status !== 'done' || stories.length === 0) return [];
  const items = stories.map((story) => {
    const isTold = story.told.some(({ roundId }) => roundId === id);
    return {
      id: story.id,
      label: story.title,
      isCurrent: isTold,
      onAction: () => void setTold(story.id, id, !isTold),
    };
  });
  return [{ id: 'told', label: 'Stories told here', icon: BookOpen, items }];
}
