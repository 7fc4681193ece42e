import { cx } from './cx.ts';

interface AvatarProps {
  name: string;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}

const MARKS = [
  'bg-mark-1',
  'bg-mark-2',
  'bg-mark-3',
  'bg-mark-4',
  'bg-mark-5',
  'bg-mark-6',
  'bg-mark-7',
  'bg-mark-8',
] as const;
const SIZES = { sm: 'size-4 text-[0.625rem]', md: 'size-4.5 text-xs', lg: 'size-6 text-base' } as const;

/** The same name has the same colour everywhere and always. */
export function markOf(name: string): (typeof MARKS)[number] {
  let hash = 7;
  for (const letter of name.trim().toLowerCase()) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return MARKS[hash % MARKS.length] ?? MARKS[0];
}

/** A company's initial in its colour. Decoration: the name stands beside it. */
export function Avatar({ name, size = 'md', className }: AvatarProps) {
  const initial = Array.from(name.trim())[0]?.toUpperCase() ?? '?';
  return (
    <span
      aria-hidden="true"
      data-keep-colours=""
      className={cx(
        'inline-flex shrink-0 items-center justify-center rounded-sm font-650 text-on-mark',
        SIZES[size],
        markOf(name),
        className,
      )}
    >
      {initial}
    </span>
  );
}
