import { type RefObject, useEffect, useRef } from 'react';
import { type SettingsTarget, useSettingsTarget } from '../../lib/settings-target.ts';

/** Scrolls only the settings: `scrollIntoView` would move the whole window as well. */
function bringUp(part: HTMLElement): void {
  let scroller = part.parentElement;
  while (scroller !== null && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
  if (scroller !== null) scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  part.focus({ preventScroll: true });
}

/** The element to put around a part of the settings; it comes into view with the focus when something led to it. */
export function useTarget(own: SettingsTarget): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isMeant = useSettingsTarget(({ target }) => target === own);
  useEffect(() => {
    if (!isMeant) return;
    if (place.current !== null) bringUp(place.current);
    useSettingsTarget.setState({ target: null });
  }, [isMeant, own]);
  return place;
}
