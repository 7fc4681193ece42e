import { SearchField } from '../../components/index.ts';
import { find, useFind } from './use-find.ts';

/** Looks for a setting: the sections without it step back. Enter goes to the first that is left. */
export function FindSettings() {
  const words = useFind((state) => state.words);
  const left = useFind(({ words: looked, found, sections }) => (looked.trim() === '' ? sections.length : found.length));
  const goToFirst = () => {
    const { sections, found } = useFind.getState();
    const first = sections.find(({ title }) => found.includes(title));
    first?.element.querySelector<HTMLElement>('input, button:not([aria-label^="Reset:"]), [tabindex="0"]')?.focus();
  };
  return (
    <>
      <SearchField label="Find a setting" value={words} onChange={find} onSubmit={goToFirst} className="w-56" />
      <span role="status" className="sr-only">
        {words.trim() === '' ? '' : left === 0 ? 'No setting found' : `${left} sections found`}
      </span>
    </>
  );
}
