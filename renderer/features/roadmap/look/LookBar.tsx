import { isFiltered } from '../../../../db/domain/roadmap-filter.ts';
import { Button, FilterChip } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { changeFilter, clearFilter, isTrying, keep, putBack, useLook } from './state.ts';
import type { ShownRoadmap } from './use-shown-roadmap.ts';
import { filterParts, heardWords, moveWords } from './words.ts';

/** Moves that are told one by one. */
const MOST_MOVES = 3;

/** What the roadmap is looked at through, and how to come back from it. Empty while it is shown as it stands. */
export function LookBar({ shown }: { shown: ShownRoadmap }) {
  const state = useLook();
  const { through, stands } = shown;
  const tries = isTrying(state);
  return (
    <div className="flex shrink-0 flex-col gap-1.5 px-4">
      <div className="flex flex-wrap items-center gap-1.5">
        {filterParts(state.filter).map(({ id, label, without }) => (
          <FilterChip key={id} label={label} onRemove={() => changeFilter(without)} />
        ))}
        {isFiltered(state.filter) && (
          <Button variant="quiet" size="sm" onPress={clearFilter}>
            Clear the filter
          </Button>
        )}
        {/* There before it says anything: what comes with its words is not read out. */}
        <p role="status" aria-label="What is counted" className="tabular m-0 text-sm text-ink3">
          {isFiltered(state.filter) && through !== null && heardWords(through)}
        </p>
      </div>
      {tries && (
        <section
          aria-label="Tried out, not kept"
          className="mb-2 flex flex-wrap items-center gap-2 rounded-md bg-amber-wash px-2.5 py-1.5 text-sm"
        >
          <p role="status" className="m-0 min-w-0 flex-1 text-ink">
            <span className="font-650">Tried out, not kept:</span> {triedWords(state)}.{' '}
            <span className="tabular text-ink2">{through === null ? '' : movesWords(through.moves)}</span>
          </p>
          <Button size="sm" onPress={putBack}>
            Put back
          </Button>
          <Button
            size="sm"
            variant="primary"
            isDisabled={stands === null}
            onPress={() => {
              if (stands !== null) void keep(stands.constants);
            }}
          >
            Keep
          </Button>
        </section>
      )}
    </div>
  );
}

function triedWords({ levels, impact }: Pick<ReturnType<typeof useLook.getState>, 'levels' | 'impact'>): string {
  const tried = Object.values(levels).map(({ name, current, target }) => `${name} at level ${current} → ${target}`);
  return [...tried, ...(impact === null ? [] : ['other numbers in the rule'])].join(', ');
}

function movesWords(moves: readonly { name: string; from: number | null; to: number | null }[]): string {
  const places = moves.filter(({ from, to }) => from !== to);
  if (places.length === 0) return 'The order stays.';
  const told = places.slice(0, MOST_MOVES).map((move) => `${move.name} ${moveWords(move)}`);
  const rest = places.length - told.length;
  return `Places: ${told.join(', ')}${rest > 0 ? ` and ${count(rest, 'more', 'more')}` : ''}.`;
}
