import fc from 'fast-check';
import { type DoingName, NAMES } from './year.ts';

/** What happens in a year, one after the other: what a person does, and what the clock does. */

/** What makes most of a year. */
const OFTEN: DoingName[] = ['planRound', 'planRound', 'roundHappens', 'message', 'move', 'settle', 'debrief', 'offer'];
/** What would end most of it, were it as likely as the rest. */
const SELDOM = new Set<DoingName>(['trashPerson', 'trashOpportunity', 'switchRules', 'switchRulesOfOne', 'closeOut']);

export type Step =
  | { is: 'do'; name: DoingName; a: number; b: number }
  | { is: 'undo' }
  | { is: 'redo' }
  /** Hours that pass, or the clock going back; the app was open, or is started again, or nobody has looked yet. */
  | { is: 'pass'; hours: number; andStarts: boolean }
  /** The computer's zone changes. */
  | { is: 'travel'; zone: string }
  | { is: 'daily' };

const number = fc.nat({ max: 997 });
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      is: fc.constant('do' as const),
      name: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...NAMES.filter((name) => !SELDOM.has(name))) },
        { weight: 5, arbitrary: fc.constantFrom(...OFTEN) },
        { weight: 2, arbitrary: fc.constantFrom(...SELDOM) },
      ),
      a: number,
      b: number,
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('redo' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('pass' as const),
      andStarts: fc.nat({ max: 4 }).map((one) => one > 0),
      hours: fc.oneof(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 12 }).map((days) => days * 24),
        fc.integer({ min: 20, max: 70 }).map((days) => days * 24),
        fc.integer({ min: -72, max: -1 }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('travel' as const),
      zone: fc.constantFrom(
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
        'Europe/Lisbon',
        'America/New_York',
        'Asia/Kolkata',
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('daily' as const) }) },
);
