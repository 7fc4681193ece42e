/** What happened on an initiative and when, in days ago. */
export type InitiativeDays = {
  added: number;
  /** Day, hours, what they went into. */
  hours: readonly (readonly [number, number, string])[];
  /** The day it was done or dropped. */
  ended?: number;
};

/** By the title of the initiative. */
export const INITIATIVE_DAYS: Readonly<Record<string, InitiativeDays>> = {
  'Write up the price test as a case study': {
    added: 18,
    hours: [
      [15, 2, 'Outline, and the numbers out of the old deck'],
      [9, 2.5, 'The decision and what we stopped'],
      [2, 1, 'Read aloud to Inês'],
    ],
  },
  'Two mock rounds on test design with Oksana': {
    added: 24,
    hours: [
      [19, 2, 'First round: power and when to stop'],
      [12, 2, 'Second round: peeking'],
      [5, 1, 'Wrote down the answers that held'],
    ],
  },
  'Short course on causal inference': { added: 60, hours: [] },
  'Retention queries by hand, ten evenings': { added: 45, hours: [[30, 1.5, 'First evening, cohorts by week']] },
  'Retell the merger in six slides': { added: 38, hours: [] },
  'Python for analysts': { added: 102, hours: [] },
  'Scrum certificate': { added: 88, hours: [] },
  'Size a market in public, one a month': { added: 50, hours: [] },
  'Negotiation evenings with Henrik': {
    added: 96,
    hours: [
      [90, 2, 'What the sales director wants to hear'],
      [79, 2, 'Saying no with a date'],
      [70, 2.5, 'Played it through twice'],
    ],
    ended: 66,
  },
  'Read two books on board communication': {
    added: 75,
    hours: [
      [68, 3, 'First book, half'],
      [55, 3, 'First book, rest'],
      [43, 3, 'Second book: only the chapters on numbers'],
    ],
    ended: 40,
  },
  'Product design bootcamp': { added: 34, hours: [[31, 2, 'First evening']], ended: 30 },
};
