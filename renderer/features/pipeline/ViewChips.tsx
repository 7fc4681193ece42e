import { DEFAULT_VIEW } from '../../../db/domain/pipeline-view.ts';
import { Button, cx, FilterChip } from '../../components/index.ts';
import { inSentence } from '../../lib/labels.ts';
import type { Shown } from './shown.ts';
import { changeFilter, changeView, clearFilter } from './view-state.ts';
import { filterParts, GROUP, shownWords, SORT } from './view-words.ts';

/** What narrows and orders the view, each part with a way to take it out. Empty while everything is shown as it stands. */
export function ViewChips({ shown }: { shown: Shown }) {
  const { view, columns, context } = shown;
  const { sort, group } = view;
  const parts = filterParts(view.filter, columns.board, context.today);
  const isOrdered = sort.by !== 'board' || group !== 'none';
  const isFiltered = parts.length > 0;
  const isNamed = isFiltered || isOrdered;
  return (
    <div
      {...(isNamed && { role: 'group', 'aria-label': 'What is shown' })}
      className={cx('flex shrink-0 flex-wrap items-center gap-1.5 px-4', isNamed && 'pb-2')}
    >
      {parts.map((part) => (
        <FilterChip key={part.id} label={part.label} onRemove={() => changeFilter(part.without)} />
      ))}
      {group !== 'none' && (
        <FilterChip label={`Grouped by ${inSentence(GROUP[group])}`} onRemove={() => changeView({ group: 'none' })} />
      )}
      {sort.by !== 'board' && (
        <FilterChip
          label={`Sorted by ${inSentence(SORT[sort.by])}${sort.isDescending ? ', last first' : ''}`}
          onRemove={() => changeView({ sort: DEFAULT_VIEW.sort })}
        />
      )}
      {isFiltered && (
        <Button variant="quiet" size="sm" onPress={clearFilter}>
          Clear the filter
        </Button>
      )}
      {/* There before it says anything: what comes with its words is not read out. */}
      <p role="status" aria-label="How many are shown" className="tabular m-0 text-sm text-ink3">
        {isFiltered && shownWords(shown)}
      </p>
    </div>
  );
}
