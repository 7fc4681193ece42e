import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useCommands } from '../../lib/commands.ts';

interface ScreenActions {
  add: () => void;
  filter: RefObject<HTMLInputElement | null>;
}

/** What can be done on the screen of the materials, from the palette and by key. */
export function useScreenCommands(actions: ScreenActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const commands = useMemo(
    () => [
      {
        id: 'material.add',
        label: 'Add material…',
        group: 'Materials',
        keys: 'A',
        words: 'new résumé resume cover letter portfolio case study',
        run: () => latest.current.add(),
      },
      {
        id: 'material.filter',
        label: 'Filter materials',
        group: 'Materials',
        keys: '/',
        run: () => latest.current.filter.current?.focus(),
      },
    ],
    [],
  );
  useCommands(commands);
}
