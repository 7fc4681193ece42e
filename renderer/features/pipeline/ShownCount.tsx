import { useDeferredValue } from 'react';
import { isFiltering } from '../../../db/domain/pipeline-filter.ts';
import { useDay } from '../../lib/use-day.ts';
import { useColumns } from './board-resource.ts';
import { useShown } from './shown.ts';
import { useViewState } from './view-state.ts';
import { shownWords } from './view-words.ts';

/** How many pass what is chosen in the form: behind it the same words cannot be read out. */
export function ShownCount() {
  const { columns } = useColumns();
  const view = useDeferredValue(useViewState((state) => state.view));
  const shown = useShown(columns, view, useDay());
  return (
    <p role="status" className="tabular m-0 text-sm text-ink3">
      {shown !== null && isFiltering(view.filter) && shownWords(shown)}
    </p>
  );
}
