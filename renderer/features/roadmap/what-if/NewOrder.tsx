import { useState } from 'react';
import type { PlaceChangeView } from '../../../../electron/ipc/contract/what-if.ts';
import { Button, cx, SectionHeading, VisuallyHidden } from '../../../components/index.ts';
import { percent } from '../../../lib/format.ts';
import { placeWords } from './words.ts';

/** Rows shown before somebody asks for all. */
const FIRST = 10;

/** What the ranking becomes: each gap in its new place, where it stood, and what would be closed. */
export function NewOrder({ places }: { places: readonly PlaceChangeView[] }) {
  const [isAll, setAll] = useState(false);
  const closed = places.filter(({ after }) => after === null);
  const open = places.filter(({ after }) => after !== null);
  const shown = [...closed, ...(isAll ? open : open.slice(0, FIRST))];
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="what-if-order">
      <SectionHeading id="what-if-order" aside="Place now">
        The ranking then
      </SectionHeading>
      <ol aria-label="The ranking then" className="card m-0 list-none p-0">
        {shown.map((place) => (
          <PlaceRow key={place.skillId} place={place} />
        ))}
      </ol>
      {open.length > FIRST && (
        <Button size="sm" variant="quiet" aria-expanded={isAll} onPress={() => setAll(!isAll)} className="mt-1">
          {isAll ? `Show the first ${FIRST}` : `Show all ${open.length}`}
        </Button>
      )}
    </section>
  );
}

function PlaceRow({ place }: { place: PlaceChangeView }) {
  const { text, spoken } = placeWords(place);
  const isClosed = place.after === null;
  return (
    <li className="flex items-center gap-3 border-b border-line px-2.5 py-1 last:border-b-0">
      <span className="tabular w-6 shrink-0 text-right text-ink2">{place.after ?? ''}</span>
      <span className={cx('min-w-0 flex-1 truncate', isClosed ? 'text-ink2' : 'text-ink')} title={place.name}>
        {place.name}
      </span>
      <span className="tabular w-12 shrink-0 text-right">{isClosed ? '' : percent(place.share)}</span>
      <span className="tabular w-16 shrink-0 text-right text-sm text-ink2" title={spoken}>
        <span aria-hidden="true">{text}</span>
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </span>
      <span className="tabular w-6 shrink-0 text-right text-sm text-ink3" aria-hidden="true">
        {place.before ?? ''}
      </span>
    </li>
  );
}
