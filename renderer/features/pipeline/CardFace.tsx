import { GripVertical } from 'lucide-react';
import { memo, useContext } from 'react';
import { Button } from 'react-aria-components';
import { dateInZone, daysBetween } from '../../../db/domain/dates.ts';
import type { Card } from '../../../electron/ipc/contract/opportunity.ts';
import { Avatar, Chip, CloseDots, cx, Icon } from '../../components/index.ts';
import { shortDays } from '../../lib/format.ts';
import { NEED } from '../../lib/labels.ts';
import { isStale } from './board.ts';
import { ColumnContext } from './column-context.ts';
import { nextLine } from './next-line.ts';

const TONES = { plain: 'text-ink2', late: 'font-550 text-red', waiting: 'font-550 text-amber' } as const;

/** A card in three lines: who, what for, and what happens next. */
export const CardFace = memo(function CardFace({ card }: { card: Card }) {
  const column = useContext(ColumnContext);
  if (column === null) return null;
  const { stage, day } = column;
  const days = Math.max(0, daysBetween(dateInZone(card.stageEnteredAt, day.zone), day.today));
  const stale = isStale(days, stage);
  const next = nextLine(card.next, day);
  return (
    <>
      <div className="flex min-w-0 items-center gap-1.5">
        <Avatar name={card.company} />
        <span className="min-w-0 flex-1 truncate text-base font-650 text-ink" title={card.company}>
          {card.company}
        </span>
        <Button
          slot="drag"
          aria-label={`Move ${card.company}`}
          className="sr-only flex size-5 items-center justify-center rounded-sm text-ink2 focus-visible:not-sr-only focus-visible:flex"
        >
          <Icon icon={GripVertical} size={13} />
        </Button>
        <span
          className={cx('tabular text-sm', stale ? 'font-650 text-amber' : 'text-ink3')}
          title={`${days} days in ${stage.name}${stale ? `, more than the usual ${stage.staleAfterDays}` : ''}`}
        >
          {shortDays(days)}
        </span>
      </div>
      <div className="flex h-5 min-w-0 items-center gap-1.5">
        <span className="min-w-0 flex-1 truncate text-sm text-ink2" title={card.title}>
          {card.title}
        </span>
        {card.need !== 'unknown' && <Chip tone={card.need === 'expertise' ? 'violet' : 'blue'}>{NEED[card.need]}</Chip>}
      </div>
      <div className={cx('flex h-5 min-w-0 items-center gap-1 text-xs', TONES[next.tone])}>
        <Icon icon={next.icon} size={13} />
        <span className="min-w-0 flex-1 truncate" title={next.text}>
          {next.text}
        </span>
        <CloseDots states={card.closes} />
      </div>
    </>
  );
});
