import {
  Award,
  BookOpen,
  CalendarDays,
  EllipsisVertical,
  FolderOpen,
  GraduationCap,
  Hammer,
  MessagesSquare,
  Presentation,
  TriangleAlert,
} from 'lucide-react';
import type { InitiativeKind } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Chip, cx, Icon, IconButton, MenuButton } from '../../../components/index.ts';
import type { IconType } from '../../../components/index.ts';
import { relativeDate } from '../../../lib/format.ts';
import { isOpenLane } from '../../../../db/domain/initiative.ts';
import { initiativeMenu } from './initiative-menu.ts';
import { InitiativeGrip } from './InitiativeGrip.tsx';
import { factLine, overText, returnText, warningOf } from './words.ts';

const KIND_ICON: Record<InitiativeKind, IconType> = {
  course: GraduationCap,
  project: Hammer,
  portfolio: FolderOpen,
  practice: MessagesSquare,
  reading: BookOpen,
  event: CalendarDays,
  mentoring: Presentation,
  certification: Award,
};

/** An initiative in its lane: what it is, what it takes and brings, what it gives back, and whether anybody asked. */
export function InitiativeFace({ initiative, today }: { initiative: InitiativeView; today: string }) {
  const { title, kind, lane, value, targetOn } = initiative;
  const over = overText(initiative);
  const warning = isOpenLane(lane) ? warningOf(initiative) : null;
  const facts = factLine(initiative);
  const isLate = isOpenLane(lane) && targetOn !== null && targetOn < today;
  return (
    <>
      <div className="flex min-w-0 items-start gap-1">
        <span className="line-clamp-2 min-w-0 flex-1 text-base font-650 text-ink" title={title}>
          {title}
        </span>
        <InitiativeGrip title={title} lane={lane} />
        <MenuButton label={`What to do with ${title}`} placement="bottom end" items={initiativeMenu(initiative)}>
          <IconButton
            icon={EllipsisVertical}
            size="sm"
            label={`More for ${title}`}
            className="-my-0.5 -mr-1.5 opacity-0 group-data-focus-visible/item:opacity-100 group-data-hovered/item:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100"
          />
        </MenuButton>
      </div>
      <div className="mt-1 flex min-w-0 items-start gap-1.5 text-sm text-ink2">
        <Icon icon={KIND_ICON[kind]} size={13} className="mt-0.5 shrink-0" />
        <span className="line-clamp-2 min-w-0 flex-1" title={facts}>
          {facts}
        </span>
        {isOpenLane(lane) && (
          <span
            className="tabular font-650 text-accent-text"
            title={value === null ? 'No return without an estimate of the hours' : 'Return: demand met per ten hours'}
          >
            {returnText(value)}
          </span>
        )}
      </div>
      {(over !== null || isLate) && (
        <div className="mt-1 flex flex-wrap gap-1">
          {over !== null && <Chip tone="amber">{over}</Chip>}
          {isLate && <Chip tone="red">due {relativeDate(targetOn, today)}</Chip>}
        </div>
      )}
      {warning !== null && (
        <div
          className={cx(
            'mt-1 flex items-start gap-1.5 text-sm text-amber',
            lane === 'now' && '-mx-1 rounded-sm bg-amber-wash px-1 font-550',
          )}
        >
          <Icon icon={TriangleAlert} size={13} className="mt-0.5 shrink-0" />
          <span className="min-w-0">{warning}</span>
        </div>
      )}
    </>
  );
}
