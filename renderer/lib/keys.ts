/**
 * Shortcuts are written once, as `Mod+Shift+D`: `Mod` is ⌘ on a Mac and Ctrl elsewhere. Letters are the ones the person's
 * keyboard layout types.
 */

export interface Chord {
  mod: boolean;
  shift: boolean;
  alt: boolean;
  key: string;
}

export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
}

export function parseChord(keys: string): Chord {
  const parts = keys === '+' ? ['+'] : keys.split(/\+(?=.)/);
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).some((part) => part.toLowerCase() === name);
  return { mod: has('mod') || has('ctrl') || has('cmd'), shift: has('shift'), alt: has('alt'), key: key.toLowerCase() };
}

const NAMES: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  backspace: '⌫',
  delete: 'Del',
  ' ': 'Space',
};

/** `Ctrl ⇧ D` or `⌘ ⇧ D`, as drawn beside a control. */
export function formatKeys(keys: string, mac: boolean = isMac()): string {
  const chord = parseChord(keys);
  const names = [
    chord.mod ? (mac ? '⌘' : 'Ctrl') : '',
    chord.alt ? (mac ? '⌥' : 'Alt') : '',
    chord.shift ? '⇧' : '',
    NAMES[chord.key] ?? (chord.key.length === 1 ? chord.key.toUpperCase() : capital(chord.key)),
  ];
  return names.filter((name) => name !== '').join(' ');
}

/** The same for aria-keyshortcuts: `Control+Shift+D`. */
export function ariaKeys(keys: string, mac: boolean = isMac()): string {
  const chord = parseChord(keys);
  const names = [
    chord.mod ? (mac ? 'Meta' : 'Control') : '',
    chord.alt ? 'Alt' : '',
    chord.shift ? 'Shift' : '',
    chord.key === ' ' ? 'Space' : chord.key.length === 1 ? chord.key.toUpperCase() : capital(chord.key),
  ];
  return names.filter((name) => name !== '').join('+');
}

/**
 * Whether this key press is that chord. A sign that needs Shift on some layout (`?`, `+`) matches by what was typed, with or
 * without Shift.
 */
export function matchesChord(event: KeyboardEvent, keys: string, mac: boolean = isMac()): boolean {
  const chord = parseChord(keys);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || mod !== chord.mod || event.altKey !== chord.alt) return false;
  const isSign = chord.key.length === 1 && !/[\p{L}\p{N} ]/u.test(chord.key);
  if (!isSign && event.shiftKey !== chord.shift) return false;
  return event.key.toLowerCase() === chord.key;
}

function capital(word: string): string {
  return ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'].includes(word)
    ? `Arrow${word.slice(5, 6).toUpperCase()}${word.slice(6)}`
    : word.slice(0, 1).toUpperCase() + word.slice(1);
}
