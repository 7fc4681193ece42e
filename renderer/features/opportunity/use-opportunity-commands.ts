import { useMemo } from 'react';
import { useCommands } from '../../lib/commands.ts';
import { openCloseOut, trash } from './actions.ts';

/** What can be done to the opportunity that is open, from the palette. */
export function useOpportunityCommands(id: string, company: string): void {
  const commands = useMemo(() => {
    const group = 'Opportunity';
    return [
      { id: 'opportunity.close_out', label: `Close out ${company}…`, group, run: () => openCloseOut(id) },
      { id: 'opportunity.trash', label: `Move ${company} to the trash`, group, run: () => void trash(id, company) },
    ];
  }, [id, company]);
  useCommands(commands);
}
