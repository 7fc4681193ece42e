import { useEffect, useMemo } from 'react';
import { notify } from '../components/index.ts';
import { call } from '../lib/client.ts';
import { type Command, useCommandRegistry, useCommands } from '../lib/commands.ts';
import { openReview } from '../lib/review/open.ts';
import { useHotkeys } from '../lib/hooks.ts';
import { navigate, useNavigation } from '../lib/navigation.ts';
import { LOWER_SCREENS, MAIN_SCREENS } from './screens.ts';
import { openPalette, openShortcuts } from './shell-state.ts';

async function undo(): Promise<void> {
  const result = await call('history.undo', {});
  if (!result.ok) notify({ message: result.error.message, tone: 'error' });
  else
    notify({
      message: result.value.undone === null ? 'There is nothing to undo.' : `Undone: ${result.value.undone.label}`,
    });
}

async function redo(): Promise<void> {
  const result = await call('history.redo', null);
  if (!result.ok) notify({ message: result.error.message, tone: 'error' });
  else
    notify({
      message: result.value.redone === null ? 'There is nothing to redo.' : `Done again: ${result.value.redone.label}`,
    });
}

/** One more window at the same place, to look at two things at once. */
async function openWindow(): Promise<void> {
  const result = await call('app.openWindow', { place: useNavigation.getState().place });
  if (!result.ok) notify({ message: result.error.message, tone: 'error' });
}

const SHELL: readonly Command[] = [
  { id: 'palette.open', label: 'Find or do', group: 'Everywhere', keys: 'Mod+K', run: openPalette },
  {
    id: 'shortcuts.open',
    label: 'Show the shortcuts',
    group: 'Everywhere',
    keys: '?',
    words: 'keys keyboard help',
    run: openShortcuts,
  },
  { id: 'history.undo', label: 'Undo', group: 'Everywhere', keys: 'Mod+Z', run: () => void undo() },
  { id: 'history.redo', label: 'Redo', group: 'Everywhere', keys: 'Mod+Shift+Z', run: () => void redo() },
  {
    id: 'go.back',
    label: 'Back',
    group: 'Everywhere',
    keys: 'Alt+ArrowLeft',
    run: () => useNavigation.getState().goBack(),
  },
  {
    id: 'go.forward',
    label: 'Forward',
    group: 'Everywhere',
    keys: 'Alt+ArrowRight',
    run: () => useNavigation.getState().goForward(),
  },
  {
    id: 'window.new',
    label: 'Open a second window here',
    group: 'Everywhere',
    keys: 'Mod+Shift+N',
    words: 'new window side by side two',
    run: () => void openWindow(),
  },
  {
    id: 'review.open',
    label: 'Weekly review',
    group: 'Everywhere',
    words: 'go to week retrospective what happened learnt next',
    run: () => openReview(null),
  },
  ...[...MAIN_SCREENS, ...LOWER_SCREENS].map(({ screen, label, keys }): Command => ({
    id: `go.${screen}`,
    label: `Go to ${label}`,
    group: 'Everywhere',
    ...(keys === undefined ? {} : { keys }),
    ...(screen === 'import' ? { words: 'import a spreadsheet csv table file linkedin jobsync' } : {}),
    run: () => navigate.go({ screen }),
  })),
];

/** Keys that also work while typing: those with a modifier, but not undo, which belongs to the text there. */
const inFields = ({ id, keys = '' }: Command) => /Mod\+|Alt\+/.test(keys) && !id.startsWith('history.');

/** The shell's own commands, the keys of all commands, and the mouse's back and forward. */
export function useShell(): void {
  useCommands(SHELL);
  const commands = useCommandRegistry((state) => state.commands);
  const hotkeys = useMemo(
    () =>
      Object.values(commands).flatMap((command) =>
        command.keys === undefined ? [] : [{ keys: command.keys, onPress: command.run, inFields: inFields(command) }],
      ),
    [commands],
  );
  useHotkeys(hotkeys);
  useEffect(() => {
    const onMouse = (event: MouseEvent) => {
      if (event.button === 3) useNavigation.getState().goBack();
      if (event.button === 4) useNavigation.getState().goForward();
    };
    window.addEventListener('mouseup', onMouse);
    return () => window.removeEventListener('mouseup', onMouse);
  }, []);
}
