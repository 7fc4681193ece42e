import { type RefObject, useLayoutEffect, useState } from 'react';
import { create } from 'zustand';

/** The sections on the settings page as they stand, and what is looked for in them. */
type Section = { title: string; element: HTMLElement };
type Find = { words: string; sections: readonly Section[]; found: readonly string[] };
export const useFind = create<Find>(() => ({ words: '', sections: [], found: [] }));

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Everything a section says: its words, the names of its controls, and what stands in its fields. */
function textOf(element: HTMLElement): string {
  const named = [...element.querySelectorAll('[aria-label], input, textarea')].map(
    (one) =>
      `${one.getAttribute('aria-label') ?? ''} ${one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : ''}`,
  );
  return [element.textContent, ...named].join(' ').toLowerCase();
}

const holds = (words: readonly string[], element: HTMLElement) => {
  const text = textOf(element);
  return words.every((word) => text.includes(word));
};

/** Looks for words on the page: only the sections that hold all of them stay. */
export function find(text: string): void {
  const words = wordsOf(text);
  useFind.setState(({ sections }) => ({
    words: text,
    found: words.length === 0 ? [] : sections.filter(({ element }) => holds(words, element)).map(({ title }) => title),
  }));
}

/** Makes a section known to the list at the side and to the find field; answers whether it is left out now. */
export function useSection(title: string, place: RefObject<HTMLElement | null>): boolean {
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    useFind.setState(({ sections }) => ({ sections: inOrder([...sections, { title, element }]) }));
    return () =>
      useFind.setState(({ sections }) => ({ sections: sections.filter((section) => section.element !== element) }));
  }, [title, place]);
  return useFind(({ words, found }) => words.trim() !== '' && !found.includes(title));
}

const inOrder = (sections: readonly Section[]) =>
  [...sections].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** The section that is read now: the last whose beginning has been passed by the page's scroll. */
export function useCurrentSection(scroller: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useLayoutEffect(() => {
    const page = scroller.current;
    if (page === null) return;
    const look = () => {
      const top = page.getBoundingClientRect().top + 96;
      const passed = useFind.getState().sections.filter(({ element }) => element.getBoundingClientRect().top <= top);
      const isAtEnd = page.scrollTop + page.clientHeight >= page.scrollHeight - 2;
      setCurrent((isAtEnd ? useFind.getState().sections.at(-1) : passed.at(-1))?.title ?? null);
    };
    page.addEventListener('scroll', look, { passive: true });
    return () => page.removeEventListener('scroll', look);
  }, [scroller]);
  return current;
}
