import { useMemo } from 'react';
import { Dialog } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { QuickAddForm } from './QuickAddForm.tsx';
import { closeQuickAdd, openQuickAdd, useQuickAdd } from './quick-add-state.ts';

/** Adds an opportunity from one line or a pasted posting. Shown once in the window; opens by its command from everywhere. */
export function QuickAdd() {
  const { isOpen, stage, isWide } = useQuickAdd();
  useCommands(
    useMemo(
      () => [
        {
          id: 'opportunity.add',
          label: 'Add opportunity',
          group: 'Everywhere',
          keys: 'N',
          words: 'new job role posting application',
          run: () => openQuickAdd(),
        },
      ],
      [],
    ),
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeQuickAdd}
      size={isWide ? 'lg' : 'md'}
      title={stage === null ? 'Add opportunity' : `Add to ${stage.name}`}
      subtitle="One line is enough. A posting can be pasted whole, with its link."
    >
      <QuickAddForm />
    </Dialog>
  );
}
