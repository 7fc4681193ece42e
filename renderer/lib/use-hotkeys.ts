import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { matchesChord, parseChord } from './keys.ts';

export interface Hotkey {
  /** `Mod+K`, `Mod+Shift+D`, `N`, `?`, `Alt+ArrowLeft`. */
  keys: string;
  onPress: (event: KeyboardEvent) => void;
  /** Also while something is typed into; combinations with Ctrl or ⌘ do so unless this is false. */
  inFields?: boolean;
  isDisabled?: boolean;
}

interface HotkeyOptions {
  /** Only while the focus is inside this element; otherwise anywhere in the window. */
  scope?: RefObject<HTMLElement | null>;
  isDisabled?: boolean;
}

const TYPED =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], button[aria-haspopup="listbox"]';
/** In an open menu or list of choices, letters look for an entry. */
const CHOOSING = '[role="menu"], [data-trigger] [role="listbox"]';
const NOT_TYPED = '[type="checkbox"], [type="radio"], [type="range"], [type="button"]';

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(CHOOSING) !== null) return true;
  const field = target.closest(TYPED);
  return field !== null && !field.matches(NOT_TYPED);
}

/** Something modal is open: what lies under it does not listen. */
function isCovered(scope: HTMLElement | null | undefined): boolean {
  const modal = document.querySelector('[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]');
  return modal !== null && !(scope !== null && scope !== undefined && modal.contains(scope));
}

/**
 * Registers shortcuts while the component is mounted. The one mounted last wins, and a press that was answered is answered
 * once. Single keys stay silent while a person types and while a dialog lies above.
 */
export function useHotkeys(hotkeys: readonly Hotkey[], { scope, isDisabled = false }: HotkeyOptions = {}): void {
  const current = useRef(hotkeys);
  useEffect(() => {
    current.current = hotkeys;
  });
  useEffect(() => {
    if (isDisabled) return;
    const answer = (event: KeyboardEvent) => {
      if (scope !== undefined && !(event.target instanceof Node && scope.current?.contains(event.target))) return false;
      if (isCovered(scope?.current)) return false;
      const typing = isTypedInto(event.target);
      const hotkey = current.current.find(
        (candidate) =>
          candidate.isDisabled !== true &&
          (!typing || (candidate.inFields ?? parseChord(candidate.keys).mod)) &&
          matchesChord(event, candidate.keys),
      );
      if (hotkey === undefined) return false;
      event.preventDefault();
      hotkey.onPress(event);
      return true;
    };
    answers.push(answer);
    if (answers.length === 1) {
      document.addEventListener('keydown', listenFirst, { capture: true });
      document.addEventListener('keydown', listen);
    }
    return () => {
      answers.splice(answers.indexOf(answer), 1);
      if (answers.length > 0) return;
      document.removeEventListener('keydown', listenFirst, { capture: true });
      document.removeEventListener('keydown', listen);
    };
  }, [scope, isDisabled]);
}

const answers: ((event: KeyboardEvent) => boolean)[] = [];
function listen(event: KeyboardEvent): void {
  if (!event.defaultPrevented) answered(event);
}
/** Lists keep the arrows to themselves, also with Alt, which moves through the places of the app. */
function listenFirst(event: KeyboardEvent): void {
  const isThroughPlaces = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
  if (isThroughPlaces && answered(event)) event.stopPropagation();
}
function answered(event: KeyboardEvent): boolean {
  return !event.isComposing && answers.toReversed().some((answer) => answer(event));
}
