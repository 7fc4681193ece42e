import { create } from 'zustand';

/** Which sections are folded, the same for every opportunity while the window lives. */
interface Folded {
  folded: ReadonlySet<string>;
  toggle: (section: string) => void;
}

export const useFolded = create<Folded>((set) => ({
  folded: new Set(['Details', 'Posting']),
  toggle: (section) =>
    set(({ folded }) => {
      const next = new Set(folded);
      if (!next.delete(section)) next.add(section);
      return { folded: next };
    }),
}));

/** Opens a section for something in it that is wanted. */
export function unfold(section: string): void {
  const { folded, toggle } = useFolded.getState();
  if (folded.has(section)) toggle(section);
}
