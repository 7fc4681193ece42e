import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { startAddingFollowUp } from '../../lib/follow-ups/add.ts';
import { prefillAtHand } from '../../lib/follow-ups/at-hand.ts';

const COMMANDS: readonly Command[] = [
  {
    id: 'followup.add',
    label: 'Add follow-up',
    group: 'Everywhere',
    keys: 'F',
    words: 'remind task new thank check repeat',
    run: () => startAddingFollowUp(prefillAtHand()),
  },
];

/** Offers *Add follow-up* from the first picture on; its form joins a moment later. */
export function FollowUpShortcut() {
  useCommands(COMMANDS);
  return null;
}
