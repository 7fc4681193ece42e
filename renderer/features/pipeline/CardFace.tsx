import { Hourglass } from 'lucide-react';
import { memo, useContext } from 'react';
import { daysInStage, isStale } from '../../../db/domain/pipeline-filter.ts';
import type { Card } from '../../../electron/ipc/contract/board.ts';
import { Avatar, Chip, CloseDots, cx, Icon } from '../../components/index.ts';
import { shortDays } from '../../lib/format.ts';
import { NEED } from '../../lib/labels.ts';
import { CardGrip } from './CardGrip.tsx';
import { ColumnContext } from './column-context.ts';
import { CARD_TONE, nextLine } from './next-line.ts';

/** A card in three lines: who, what for, and what happens next. */
export const CardFace = memo(function CardFace({ card }: { card: Card }) {
  const column = useContext(ColumnContext);
  if (column === null) return null;
  const { stage, day } = column;
  const days = daysInStage(card, day);
  const stale = isStale(days, stage);
  const next = nextLine(card.next, day);
  return (
    <>
      <div className="flex min-w-0 items-center gap-1.5">
        <Avatar name={card.company} />
        <span className="min-w-0 flex-1 truncate text-base font-650 text-ink" title={card.company}>
          {card.company}
        </span>
        <CardGrip name={card.company} />
        {card.excitement !== null && (
          <span className="tabular text-xs text-ink3" title={`Excitement ${card.excitement} of 5`}>
            <span className="sr-only">Excitement </span>★{card.excitement}
          </span>
        )}
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
      <div className={cx('flex h-5 min-w-0 items-center gap-1 text-xs', CARD_TONE[next.tone])}>
        <Icon icon={next.icon} size={13} />
        <span className="min-w-0 flex-1 truncate" title={next.text}>
          {next.text}
        </span>
        {card.isInLimbo === true && card.next.is !== 'limbo' && (
          <Icon icon={Hourglass} size={13} label="In limbo" className="text-amber" />
        )}
        <CloseDots states={card.closes} unclosed={card.unclosed} />
      </div>
    </>
  );
});
