import type { OpenLane } from '../../../../db/domain/initiative.ts';

/** The lanes by shape as well as by colour: a disc for Now, a ring for Next, a square for Later. */
export function LaneMark({ lane, x, y }: { lane: OpenLane; x: number; y: number }) {
  if (lane === 'now') return <circle cx={x} cy={y} r={5} className="fill-accent" />;
  if (lane === 'next')
    return <circle cx={x} cy={y} r={4.25} strokeWidth={1.5} className="fill-surface stroke-accent" />;
  return <rect x={x - 4} y={y - 4} width={8} height={8} rx={1} className="fill-control" />;
}
