import type { KeyboardEvent } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';

export type Rating = 1 | 2 | 3 | 4 | 5;
const RATINGS = [1, 2, 3, 4, 5] as const;
const GOOD_OR_BAD: Partial<Record<Rating, string>> = { 1: 'poor', 4: 'good', 5: 'great' };

export interface RatingGroupProps {
  label: string;
  hideLabel?: boolean;
  value: Rating | null;
  onChange: (value: Rating | null) => void;
  /** Words behind the figures; in full size poor, good and great unless something else is rated. */
  words?: Partial<Record<Rating, string>>;
  /** `sm` shows the figures only, in one joined row. */
  size?: 'sm' | 'md';
  isDisabled?: boolean;
  autoFocus?: boolean;
  className?: string;
}

/** 1 to 5 with one key: a digit chooses, Backspace takes the choice back. */
export function RatingGroup({
  label,
  hideLabel = false,
  value,
  onChange,
  size = 'md',
  words = size === 'md' ? GOOD_OR_BAD : {},
  isDisabled,
  autoFocus,
  className,
}: RatingGroupProps) {
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isDisabled) return;
    const digit = RATINGS.find((rating) => String(rating) === event.key);
    if (digit !== undefined) {
      onChange(digit);
      event.currentTarget.querySelector<HTMLInputElement>(`input[value="${digit}"]`)?.focus();
    } else if (event.key === 'Backspace' || event.key === 'Delete' || event.key === '0') onChange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const spoken = (rating: Rating) => (words[rating] === undefined ? String(rating) : `${rating} ${words[rating]}`);
  return (
    <div onKeyDownCapture={onKey} className={className}>
      <RadioGroup
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(RATINGS.find((rating) => String(rating) === next) ?? null)}
        isDisabled={isDisabled}
        className="flex flex-col gap-1.5"
      >
        <div className={cx(hideLabel ? 'sr-only' : 'flex items-baseline justify-between gap-2')}>
          <Label className="text-sm font-650 text-ink">{label}</Label>
          <span aria-hidden="true" className="text-xs text-ink3">
            1–5
          </span>
        </div>
        <div className={cx('flex', size === 'md' ? 'gap-1.5' : 'w-fit')}>
          {RATINGS.map((rating) => (
            <Radio
              key={rating}
              value={String(rating)}
              aria-label={spoken(rating)}
              autoFocus={autoFocus && rating === (value ?? 1)}
              className={({ isSelected, isHovered }) =>
                cx(
                  'flex items-center justify-center gap-1 border text-base transition-colors tabular',
                  size === 'md'
                    ? 'h-7.5 flex-1 rounded-md'
                    : 'size-6 not-first:-ml-px first:rounded-l-md last:rounded-r-md text-sm',
                  isSelected
                    ? 'z-1 border-accent bg-accent-wash font-650 text-accent-text'
                    : cx('border-line2 bg-surface text-ink2', isHovered && 'bg-sunken'),
                  isDisabled && 'text-ink3',
                )
              }
            >
              {size === 'sm' ? rating : spoken(rating)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
