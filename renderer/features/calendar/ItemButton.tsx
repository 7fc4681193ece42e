import { CalendarPlus, CornerUpRight, ExternalLink, GripVertical } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { type CalendarItem, isCancelled } from '../../../db/domain/calendar.ts';
import { ContextMenu, cx, Icon } from '../../components/index.ts';
import { addToCalendar } from '../../lib/calendar-export/actions.ts';
import { wallClock } from '../../lib/calendar.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { useDay } from '../../lib/use-day.ts';
import { askWhereTo, openItem } from './actions.ts';
import { lookOf } from './item-look.ts';
import { keyOf, useCalendar } from './store.ts';
import { useItemDrag } from './use-item-drag.ts';
import { iconOf, nameOf, otherClock, shortTitleOf, timeOf, titleOf } from './words.ts';

interface ItemButtonProps {
  item: CalendarItem;
  /** In the hours of a week: as tall as it lasts. */
  isBlock?: boolean;
}

/** One thing on a day: opened by pressing it, moved by dragging it or from its menu. */
export function ItemButton({ item, isBlock = false }: ItemButtonProps) {
  const { today, zone } = useDay();
  const { dragProps, dragButtonProps, isDragging } = useItemDrag(item);
  const grip = useRef<HTMLButtonElement>(null);
  const name = nameOf(item, today, zone);
  const look = lookOf(item, today);
  return (
    <ContextMenu
      label={`Actions for ${titleOf(item)}`}
      className={cx('min-w-0', isBlock && 'h-full')}
      items={() => [
        { id: 'open', label: 'Open', icon: ExternalLink, kbd: 'Enter', onAction: () => openItem(item) },
        {
          id: 'move',
          label: item.fixed === null ? 'Move to…' : 'Why it stays here',
          icon: CornerUpRight,
          kbd: 'Shift+M',
          onAction: () => askWhereTo(item),
        },
        {
          id: 'calendar',
          label: 'Add to my own calendar…',
          icon: CalendarPlus,
          onAction: () => void addToCalendar([{ kind: item.kind, id: item.id }]),
        },
      ]}
    >
      <div
        {...dragProps}
        data-item={keyOf(item)}
        onFocus={() => useCalendar.setState({ chosen: item })}
        className={cx('group relative flex h-full min-w-0', isDragging && 'opacity-50')}
      >
        <button
          type="button"
          tabIndex={-1}
          data-stop=""
          aria-label={name}
          title={item.fixed === null ? name : `${name}. ${item.fixed}`}
          onClick={() => openItem(item)}
          className={cx(
            'flex min-w-0 flex-1 rounded-sm px-1 text-left text-sm focus-visible:-outline-offset-1',
            isBlock ? 'flex-col overflow-hidden border border-surface py-px' : 'h-5 items-center gap-1',
            look,
            'hover:outline-1 hover:-outline-offset-1 hover:outline-control',
          )}
        >
          <Face item={item} zone={zone} isBlock={isBlock} />
        </button>
        {item.fixed === null && (
          <Button
            {...dragButtonProps}
            ref={grip}
            excludeFromTabOrder
            data-grip=""
            aria-label={`Move ${titleOf(item)}`}
            className="sr-only absolute right-0.5 flex size-5 items-center justify-center rounded-sm bg-raised text-ink2 focus-visible:not-sr-only focus-visible:absolute focus-visible:flex"
          >
            <Icon icon={GripVertical} size={13} />
          </Button>
        )}
      </div>
    </ContextMenu>
  );
}

/** What a line of text takes among the hours, in minutes. */
const LINE_MINUTES = 27;

/** A round is known by its company; what kind it is stands below, where there is room. */
function Face({ item, zone, isBlock }: { item: CalendarItem; zone: string; isBlock: boolean }) {
  const time = timeOf(item, zone);
  const clocks = isCancelled(item) ? null : otherClock(item, zone);
  // Among the hours there is room for as many lines as it lasts.
  const lines = isBlock && item.kind === 'round' ? Math.floor(item.minutes / LINE_MINUTES) : 1;
  const there = clocks !== null && item.kind === 'round' ? wallClock(item.startsAt, item.timeZone).time : null;
  return (
    <>
      <span className={cx('flex w-full min-w-0 items-center gap-1', isBlock && 'h-4.5 shrink-0')}>
        <Icon icon={iconOf(item)} size={13} className="shrink-0" />
        {time !== '' && <span className="tabular shrink-0 font-650">{time}</span>}
        {isBlock && lines < 2 && there !== null && <span className="tabular shrink-0">({there})</span>}
        <span className="min-w-0 flex-1 truncate">{shortTitleOf(item)}</span>
      </span>
      {lines > 1 && clocks !== null && <span className="w-full truncate text-xs">{clocks}</span>}
      {lines > (clocks === null ? 1 : 2) && item.kind === 'round' && (
        <span className="w-full truncate">{ROUND_KIND[item.roundKind]}</span>
      )}
    </>
  );
}
