import { navigate, useNavigation } from './navigation.ts';
import type { PanelPlace } from './navigation.ts';

/**
 * The way to the field where something is written. What holds a field says so with `data-focus-target`, the button that
 * unfolds its section with `data-focus-section`; `closing.why_us` stands in the section `closing`.
 */

/** How long a panel may take to show what was asked for, in milliseconds. */
const PATIENCE = 4000;
const FIELD = 'textarea, input:not([type="hidden"]), [contenteditable="true"], [role="radio"], [role="combobox"]';

type Place = Extract<PanelPlace, { id: string }>;

/** Shows the thing, unless it is shown already, and puts the focus where `target` is written. */
export function goToField(place: Place, target: string): void {
  const { page, panel } = useNavigation.getState().place;
  const isPage = page?.kind === place.kind && page.id === place.id;
  const isPanel = panel?.kind === place.kind && 'id' in panel && panel.id === place.id;
  if (!isPage && !isPanel) navigate.openPanel(place);
  else if (isPage && panel !== null) navigate.closePanel();
  focusWhenThere(target);
}

let stopLast: () => void = () => undefined;

/** Focuses the field of this name as soon as it is there, unfolding what hides it. A later call replaces this one. */
export function focusWhenThere(target: string): void {
  stopLast();
  const pressed = new Set<Element>();
  const look = () => {
    const wanted = unfold(target, pressed);
    if (wanted === null) return;
    stop();
    wanted.scrollIntoView({ block: 'center' });
    wanted.focus();
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => stop(), PATIENCE);
  function stop() {
    observer.disconnect();
    clearTimeout(timer);
  }
  stopLast = stop;
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  look();
}

/** The field once it can be seen; until then presses, once each, what is in its way. */
function unfold(target: string, pressed: Set<Element>): HTMLElement | null {
  const holder = document.querySelector(`[data-focus-target="${CSS.escape(target)}"]`);
  if (holder === null) {
    const section = target.split('.')[0] ?? '';
    pressOnce(document.querySelector(`[data-focus-section="${CSS.escape(section)}"][aria-expanded="false"]`), pressed);
    return null;
  }
  // An entry that is only read takes the focus itself.
  if (holder instanceof HTMLElement && holder.tabIndex === -1 && holder.hasAttribute('tabindex') && isSeen(holder))
    return holder;
  const fields = [holder, ...holder.querySelectorAll(FIELD)].filter((one) => one.matches(FIELD));
  const seen = fields.find((one) => isSeen(one));
  if (seen instanceof HTMLElement) return seen;
  pressOnce(holder.querySelector('button[aria-expanded="false"]'), pressed);
  const button = holder.matches('button') ? holder : holder.querySelector('button:not([aria-expanded])');
  return fields.length === 0 && button instanceof HTMLElement ? button : null;
}

function pressOnce(button: Element | null, pressed: Set<Element>): void {
  if (!(button instanceof HTMLElement) || pressed.has(button)) return;
  pressed.add(button);
  button.click();
}

/** In a folded part nothing is seen; hidden inputs of drawn controls are, by what they lie in. */
const isSeen = (element: Element) => element.closest('[hidden], [inert], [aria-hidden="true"]') === null;
