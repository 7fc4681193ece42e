import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { AddFollowUpDialog } from './AddFollowUpDialog.tsx';
import { startAdding, stopAdding, useFollowUps } from './store.ts';

/** Offers *Add follow-up* everywhere and shows its form. Stands once in the shell. */
export function FollowUpHost() {
  const isAdding = useFollowUps((state) => state.isAdding);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'followup.add',
        label: 'Add follow-up',
        group: 'Everywhere',
        words: 'remind task new thank check',
        run: startAdding,
      },
    ],
    [],
  );
  useCommands(commands);
  return isAdding ? <AddFollowUpDialog onClose={stopAdding} /> : null;
}
