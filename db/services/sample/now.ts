import { saveComparison } from '../offer.ts';
import { type Timeline, must } from './timeline.ts';

/** Days before today on which the person wrote down what they have now, to hold the first offer against. */
const WRITTEN = 3;
const euros = (amount: number) => amount * 100;

/** What the invented product manager earns where they are: the offers are compared with it. */
export function planNow(timeline: Timeline): void {
  const now = {
    currency: 'EUR',
    basePerYear: euros(82_000),
    bonusAmount: null,
    bonusPercent: 8,
    equityGrant: null,
    equityYears: null,
    equityCliffMonths: null,
    signOn: null,
    benefitsPerYear: euros(3_600),
    daysOff: 28,
    terms: 'Three months’ notice. The team moves to another city next summer.',
    receivedOn: null,
    answerBy: null,
  };
  timeline.add(timeline.instant(timeline.date(WRITTEN), '19:40'), (services) =>
    must(saveComparison(services, { now })),
  );
}
