import type { RefObject } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../../components/index.ts';
import { useCurrentSection, useFind } from './use-find.ts';

/** The sections of the page, at its side. */
export function SectionLinks({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const sections = useFind((state) => state.sections);
  const words = useFind((state) => state.words);
  const found = useFind((state) => state.found);
  const current = useCurrentSection(scroller);
  const shown = words.trim() === '' ? sections : sections.filter(({ title }) => found.includes(title));
  return (
    <nav aria-label="Parts of the settings" className="w-44 shrink-0 max-[56rem]:hidden overflow-y-auto py-3 pr-3 pl-1">
      <ul className="m-0 flex list-none flex-col p-0">
        {shown.map(({ title, element }) => (
          <li key={title}>
            <Button
              onPress={() => goTo(scroller.current, element)}
              aria-current={title === current ? 'true' : undefined}
              className={cx(
                'block w-full truncate rounded-md px-2 py-1 text-left text-sm data-hovered:bg-hover',
                title === current ? 'font-650 text-ink' : 'text-ink2',
              )}
            >
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a section up below the heading, with the focus. */
function goTo(page: HTMLElement | null, element: HTMLElement): void {
  if (page === null) return;
  page.scrollTop += element.getBoundingClientRect().top - page.getBoundingClientRect().top - 56;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
