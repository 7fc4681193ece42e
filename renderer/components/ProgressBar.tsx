import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from './cx.ts';

interface ProgressBarProps {
  label: string;
  hideLabel?: boolean;
  /** 0 to 100; null while the whole is not known. */
  value: number | null;
  /** `3,200 of 10,000 rows` instead of the percentage. */
  valueLabel?: string;
  className?: string;
}

export function ProgressBar({ label, hideLabel = false, value, valueLabel, className }: ProgressBarProps) {
  return (
    <AriaProgressBar
      value={value ?? 0}
      isIndeterminate={value === null}
      valueLabel={valueLabel}
      className={cx('flex flex-col gap-1', className)}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={hideLabel ? 'sr-only' : 'flex justify-between gap-2 text-sm text-ink2'}>
            <Label>{label}</Label>
            <span className="tabular text-ink3">{valueText}</span>
          </div>
          <div className="h-1.5 overflow-hidden rounded-sm bg-sunken">
            <div
              data-keep-colours=""
              className={cx('h-full rounded-sm bg-accent transition-[width]', value === null && 'w-1/3 animate-pulse')}
              style={value === null ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
