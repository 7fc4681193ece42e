import type { StageKind } from '../../../db/domain/vocabulary.ts';
import { STAGE_KINDS } from '../../../db/domain/vocabulary.ts';
import { cx } from '../../components/index.ts';
import { STAGE_COLOUR } from './StageDot.tsx';
import { type DrawnStay, placeOf, type Scale } from './timeline.ts';

/** Pixels: a bar, and how much higher each kind of stage stands than the one before it. */
const BAR = 7;
const RISE = 4;
const heightOf = (kind: StageKind) => STAGE_KINDS.indexOf(kind) * RISE;

interface StayBarsProps {
  stays: readonly DrawnStay[];
  scale: Scale;
}

/** The stays of one row: each bar stands a step higher the later its stage, so that colour does not say it alone. */
export function StayBars({ stays, scale }: StayBarsProps) {
  return (
    <div aria-hidden="true" className="relative h-full">
      {stays.map((stay) => {
        if (stay.to < scale.from) return null;
        const left = placeOf(stay.from, scale);
        const isMoment = stay.kind === 'closed';
        return (
          <span
            key={stay.from}
            title={stay.words}
            className={cx(
              'absolute min-w-0.5 hover:outline-2 hover:outline-ink2',
              STAGE_COLOUR[stay.kind],
              isMoment ? 'w-1 rounded-full' : 'rounded-[2px]',
            )}
            style={{
              left: `${left}%`,
              bottom: isMoment ? 4 : 4 + heightOf(stay.kind),
              height: isMoment ? 28 : BAR,
              ...(isMoment ? {} : { width: `${placeOf(stay.to, scale) - left}%` }),
            }}
          />
        );
      })}
    </div>
  );
}
