import type { KeyboardEvent } from 'react';
import { Chip } from '../../components/index.ts';
import type { Tone } from '../../components/index.ts';

interface FigureKeyProps {
  /** What is counted: `Severity`. */
  label: string;
  /** 1–5 */
  value: number;
  onChange: (value: number) => void;
  /** Before the figure, such as `pressed`. */
  word?: string;
  tone?: Tone;
  /** Backspace or Delete on it. */
  onRemove?: () => void;
}

const within = (value: number) => Math.min(5, Math.max(1, value));

/** A figure from 1 to 5 that the keys 1–5 and the arrows change; a click goes one on and round. */
export function FigureKey({ label, value, onChange, word, tone, onRemove }: FigureKeyProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onRemove !== undefined && (event.key === 'Backspace' || event.key === 'Delete')) onRemove();
    else {
      const next = figureAfter(event.key, value);
      if (next === null) return;
      onChange(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuetext={`${value} of 5`}
      title={`${label} ${value} of 5: keys 1 to 5`}
      onClick={() => onChange((value % 5) + 1)}
      onKeyDown={onKeyDown}
      className="flex h-6 min-w-6 shrink-0 items-center justify-center rounded-md"
    >
      <Chip tone={tone}>{word === undefined ? value : `${word} ${value}`}</Chip>
    </span>
  );
}

function figureAfter(key: string, value: number): number | null {
  if (/^[1-5]$/.test(key)) return Number(key);
  if (key === 'ArrowUp' || key === 'ArrowRight') return within(value + 1);
  if (key === 'ArrowDown' || key === 'ArrowLeft') return within(value - 1);
  if (key === 'Home') return 1;
  return key === 'End' ? 5 : null;
}
