import { addDays, weekday } from '../../../db/domain/dates.ts';
import { Button } from '../../components/index.ts';
import { openReview } from '../../lib/review/open.ts';

/** On the last day of a week and on the first of the next: the week can be looked back at. */
export function ReviewLine({ today }: { today: string }) {
  const day = weekday(today);
  if (day !== 7 && day !== 1) return null;
  const isLast = day === 7;
  return (
    <p className="m-0 flex shrink-0 flex-wrap items-center gap-1 px-4 pb-1 text-base text-ink2">
      {isLast ? 'The week ends today.' : 'A new week begins.'}
      <Button size="sm" variant="quiet" onPress={() => openReview(isLast ? null : addDays(today, -1))}>
        {isLast ? 'Review this week' : 'Review last week'}
      </Button>
    </p>
  );
}
