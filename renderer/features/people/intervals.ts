import { sayFailure } from '../../lib/undo.ts';
import type { MenuEntry } from '../../components/index.ts';
import { keepInTouch } from './actions.ts';
import { chooseInterval } from './warm-state.ts';
import type { IntervalOf } from './warm-state.ts';
import { intervalWords } from './warm-words.ts';

/** Days offered at once; any other number can be typed. */
export const OFFERED = [14, 30, 60, 90] as const;

const set = async (people: readonly IntervalOf[], days: number | null) => {
  const failure = await keepInTouch(people, days);
  if (failure !== null) sayFailure(failure);
};

/** The intervals to choose from for somebody, or for many at once. */
export function intervalItems(people: readonly IntervalOf[]): MenuEntry[] {
  const isAll = (days: number | null) => people.every(({ keepInTouchDays }) => keepInTouchDays === days);
  return [
    ...OFFERED.map((days) => ({
      id: String(days),
      label: intervalWords(days),
      isCurrent: isAll(days),
      onAction: () => void set(people, days),
    })),
    { id: 'own', label: 'Another number…', onAction: () => chooseInterval(people) },
    'separator',
    { id: 'none', label: 'No interval', isCurrent: isAll(null), onAction: () => void set(people, null) },
  ];
}
