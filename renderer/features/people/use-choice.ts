import { useCallback, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useCommandRegistry } from '../../lib/commands.ts';
import { matchesChord } from '../../lib/keys.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** In a table a letter looks for a row by name; with Shift it stays the command it is everywhere. */
function runShifted(event: KeyboardEvent): void {
  if (!event.shiftKey || event.key.length !== 1) return;
  const commands = Object.values(useCommandRegistry.getState().commands);
  const command = commands.find(({ keys }) => keys !== undefined && matchesChord(event.nativeEvent, keys));
  if (command === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  command.run();
}

/**
 * The rows that are chosen, as far as they are in sight; Delete moves them to the trash. With `isNeverNone` the first row
 * is chosen while no other is, so that a key always has something to act on.
 */
export function useChoice<T extends { id: string; name: string }>(
  rows: readonly T[],
  moveToTrash: (rows: readonly T[]) => Promise<void>,
  { isNeverNone = false } = {},
) {
  const [wanted, setWanted] = useState(NOBODY);
  const chosen = useMemo(() => {
    const there = rows.filter(({ id }) => wanted.has(id));
    return isNeverNone && there.length === 0 ? rows.slice(0, 1) : there;
  }, [rows, wanted, isNeverNone]);
  const selected = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const none = useCallback(() => setWanted(NOBODY), []);
  const trash = () => {
    none();
    void moveToTrash(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || chosen.length === 0) return;
    event.preventDefault();
    trash();
  };
  const select = (ids: 'all' | ReadonlySet<string>) =>
    setWanted(ids === 'all' ? new Set(rows.map(({ id }) => id)) : ids);
  const listKeys = { onKeyDown, onKeyDownCapture: runShifted };
  return { chosen, selected, select, none, listKeys, trash };
}
