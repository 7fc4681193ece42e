import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PipelineSort, PipelineView } from '../../../db/domain/pipeline-view.ts';
import { cx, Icon } from '../../components/index.ts';
import { sortBy } from './view-state.ts';

interface SortHeadProps {
  id: PipelineSort;
  label: string;
  sort: PipelineView['sort'];
  className?: string;
}

/** The head of a column that sorts by it, and the other way round when pressed again. */
export function SortHead({ id, label, sort, className }: SortHeadProps) {
  const isSorted = sort.by === id;
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      className={cx('min-w-0', className)}
    >
      <Button
        onPress={() => sortBy(id)}
        className="flex size-full min-w-0 items-center gap-1 px-2 text-left text-sm font-550 text-ink3 -outline-offset-2 data-hovered:text-ink"
      >
        <span className="truncate">{label}</span>
        {isSorted && <Icon icon={sort.isDescending ? ChevronDown : ChevronUp} size={13} />}
      </Button>
    </div>
  );
}
