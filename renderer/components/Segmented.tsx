import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconType } from './Icon.tsx';

export interface Segment<T extends string> {
  value: T;
  label: string;
  icon?: IconType;
  /** The colour of the chosen segment's text, where the choice means something good or bad. */
  tone?: 'neutral' | 'accent' | 'red';
  /** Behind the label, in grey. */
  count?: number;
  isDisabled?: boolean;
}

export interface SegmentedProps<T extends string> {
  label: string;
  segments: readonly Segment<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** With it, pressing the chosen segment takes the choice back. */
  onClear?: () => void;
  size?: 'sm' | 'md';
  /** `state` washes the chosen segment in the accent (where something stands); `view` is neutral (what is shown). */
  look?: 'view' | 'state';
  isDisabled?: boolean;
  className?: string;
}

const TONE = { neutral: 'text-ink', accent: 'text-accent-text', red: 'text-red' } as const;

/** A row of joined choices, read as a radio group. Arrows move, Space or Enter chooses: passing over one never changes data. */
export function Segmented<T extends string>({
  label,
  segments,
  value,
  onChange,
  onClear,
  size = 'md',
  look = 'view',
  isDisabled,
  className,
}: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={onClear === undefined}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen !== undefined) onChange(chosen.value);
        else onClear?.();
      }}
      isDisabled={isDisabled}
      className={cx('inline-flex w-fit shrink-0 rounded-md border border-line2 bg-surface', className)}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          isDisabled={segment.isDisabled}
          className={({ isSelected, isHovered, isDisabled: off }) =>
            cx(
              'inline-flex items-center justify-center gap-1.5 whitespace-nowrap transition-colors first:rounded-l-[5px] last:rounded-r-[5px]',
              size === 'sm' ? 'h-6 px-2.5 text-sm' : 'h-7 px-2.5 text-base',
              isSelected
                ? look === 'state'
                  ? 'bg-accent-wash font-650 text-accent-text'
                  : cx('bg-sunken font-650', TONE[segment.tone ?? 'neutral'])
                : cx('font-550', off ? 'text-ink3' : 'text-ink2', isHovered && 'bg-hover text-ink'),
            )
          }
        >
          {segment.icon !== undefined && <Icon icon={segment.icon} size={13} />}
          {segment.label}
          {segment.count !== undefined && (
            <span className="tabular text-sm font-normal text-ink3">{segment.count}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
