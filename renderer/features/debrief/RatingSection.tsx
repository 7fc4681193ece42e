import { RatingGroup } from '../../components/index.ts';
import type { Rating } from '../../components/index.ts';
import { useDebrief } from './use-debrief.ts';

const asRating = (value: number | null): Rating | null =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;

/** How did it go: one key, and the first thing that has the focus. */
export function RatingSection() {
  const rating = useDebrief(({ form }) => asRating(form.rating));
  const edit = useDebrief((debrief) => debrief.edit);
  return (
    <div data-autofocus="">
      <RatingGroup
        label="How did it go?"
        value={rating}
        onChange={(next) => edit((form) => ({ ...form, rating: next }))}
      />
    </div>
  );
}
