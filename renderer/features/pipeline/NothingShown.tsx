import { ListFilter } from 'lucide-react';
import { Button, EmptyState } from '../../components/index.ts';
import { clearFilter } from './view-state.ts';

/** The filter leaves nothing. */
export function NothingShown() {
  return (
    <EmptyState
      icon={ListFilter}
      action={
        <Button variant="primary" onPress={clearFilter}>
          Clear the filter
        </Button>
      }
    >
      No opportunity passes this filter. Take a part of it out above, or clear it to see all of them.
    </EmptyState>
  );
}
