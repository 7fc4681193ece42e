import { formatKeys } from '../lib/keys.ts';
import { cx } from './cx.ts';

interface KeyHintProps {
  /** As in the keymap: `Mod+K`, `Mod+Shift+D`, `N`, `?`. */
  keys: string;
  /** On the accent colour, as inside a primary button. */
  onAccent?: boolean;
  className?: string;
}

/** The shortcut as this platform writes it. Hidden from screen readers: controls announce theirs by aria-keyshortcuts. */
export function KeyHint({ keys, onAccent = false, className }: KeyHintProps) {
  return (
    <kbd
      aria-hidden="true"
      className={cx(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-xs font-550 whitespace-nowrap',
        onAccent ? 'border-on-accent/40 text-on-accent' : 'border-line2 text-ink2',
        className,
      )}
    >
      {formatKeys(keys)}
    </kbd>
  );
}
