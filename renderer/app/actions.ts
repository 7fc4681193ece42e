import type { Opens } from '../../db/domain/notice-facts.ts';
import type { AppAction } from '../../electron/ipc/contract/action.ts';
import { notify } from '../components/index.ts';
import { runCommand, useCommandRegistry } from '../lib/commands.ts';
import { openFollowUp } from '../lib/follow-ups/wanted.ts';
import { navigate } from '../lib/navigation.ts';
import { lookAtOffered } from '../lib/transfer/wanted.ts';
import { usePlaceKnown } from './place.ts';

/** How long a command may take to be offered in a window that has just opened, in milliseconds. */
const PATIENCE = 10_000;

/** Does what the menu, a notice or the tray asks for, from the first moment of the page on. */
export function listenForActions(): () => void {
  return window.proffer.onAction((text) => {
    const action = JSON.parse(text) as AppAction;
    // Before that the place the person left would be put over the one that is asked for.
    whenPlaceKnown(() => doAction(action));
  });
}

function whenPlaceKnown(work: () => void): void {
  if (usePlaceKnown.getState()) return work();
  const stop = usePlaceKnown.subscribe((isKnown) => {
    if (!isKnown) return;
    stop();
    work();
  });
}

function doAction(action: AppAction): void {
  switch (action.is) {
    case 'run':
      return runWhenOffered(action.command);
    case 'open':
      return openThing(action.opens);
    case 'export':
      return lookAtOffered();
    case 'tell':
      return void notify({ message: action.message });
    case 'say':
      return void notify({
        message: action.title,
        action: { label: 'Open', onAction: () => openThing(action.opens) },
      });
  }
}

/** Commands of features join after the first picture. */
function runWhenOffered(id: string): void {
  if (runCommand(id)) return;
  const stop = useCommandRegistry.subscribe(() => {
    if (runCommand(id)) end();
  });
  const timer = setTimeout(() => end(), PATIENCE);
  const end = () => {
    stop();
    clearTimeout(timer);
  };
}

/** Shows what a notice or the tray speaks of. */
export function openThing(opens: Opens): void {
  switch (opens.kind) {
    case 'sheet':
      return navigate.openPage({ kind: 'sheet', id: opens.roundId });
    case 'debrief':
      return navigate.openPanel({ kind: 'debrief', roundId: opens.roundId });
    case 'follow_up':
      return openFollowUp(opens.id);
    case 'today':
      return navigate.go({ screen: 'today' });
  }
}
