import { useEffect } from 'react';
import { create } from 'zustand';

/** Something the app can do: shown in the palette and the list of shortcuts, and run by its keys. */
export type Command = {
  id: string;
  /** What it does, as a person would say it: `Add opportunity`. */
  label: string;
  /** Where it belongs in the list of shortcuts: `Everywhere`, `Pipeline`. */
  group: string;
  /** Keys such as `N`, `Mod+K`, `Mod+Shift+D`, `G P` (one after the other); Mod is Ctrl, on a Mac Command. */
  keys?: string;
  /** More words that find it. */
  words?: string;
  run: () => void;
};

type Registry = { commands: Record<string, Command> };
export const useCommandRegistry = create<Registry>(() => ({ commands: {} }));

/** What is offered now, in the order it came: of two with the same id the later one counts, and the earlier comes back after it. */
type Offer = { commands: readonly Command[] };
let offers: readonly Offer[] = [];

function show(next: readonly Offer[]): void {
  offers = next;
  const commands = next.flatMap((one) => one.commands);
  useCommandRegistry.setState({ commands: Object.fromEntries(commands.map((one) => [one.id, one])) });
}

/** Offers these commands while the component is shown. Pass a stable (memoised) list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const own: Offer = { commands };
    show([...offers, own]);
    return () => show(offers.filter((one) => one !== own));
  }, [commands]);
}

export function runCommand(id: string): boolean {
  const command = useCommandRegistry.getState().commands[id];
  command?.run();
  return command !== undefined;
}
