import { cx } from './cx.ts';

interface BarProps {
  /** The light part, 0 to 1 of the whole track. */
  demand: number;
  /** The dark part in front of it, 0 to 1 of the whole track. */
  impact: number;
  /** Says the figures: `Experiment design: demand 92 %, impact 37 %`. */
  label: string;
  size?: 'sm' | 'md';
  className?: string;
}

const percent = (part: number) => `${Math.min(100, Math.max(0, part * 100))}%`;

/** Impact in front of demand, as on the roadmap. The figure stands beside it as text. */
export function Bar({ demand, impact, label, size = 'md', className }: BarProps) {
  return (
    <div
      role="img"
      aria-label={label}
      data-keep-colours=""
      className={cx(
        'relative min-w-12 shrink-0 overflow-hidden rounded-sm bg-sunken forced-colors:border',
        size === 'md' ? 'h-4' : 'h-2',
        className,
      )}
    >
      <div className="absolute inset-y-0 left-0 rounded-sm bg-demand" style={{ width: percent(demand) }} />
      <div className="absolute inset-y-0 left-0 rounded-sm bg-impact" style={{ width: percent(impact) }} />
    </div>
  );
}
