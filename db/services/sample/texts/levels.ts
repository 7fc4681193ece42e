/** Why a level rose, in my words. */
export const LEVEL_NOTES: Readonly<Record<string, string>> = {
  'Experiment design':
    'Planned the price test myself: the size of the effect, the stop rule, and what would change my mind.',
  'Executive storytelling': 'Told the merger to the board in six slides, and they repeated the third one back to me.',
  'Customer interviews': 'Two colleagues now run theirs from my guide.',
  'Roadmap negotiation': 'Sales and support signed the same quarter without a second meeting.',
  'Product analytics': 'Nobody checks my queries any more.',
  'Metrics and goals': 'Dropped two goals in the middle of the quarter and could say why.',
};

/** Levels of the years before the search: skill, days ago, level, target, why. */
export const EARLIER_LEVELS: readonly (readonly [string, number, number, number, string])[] = [
  ['Experiment design', 640, 0, 2, 'Read about tests, ran none.'],
  ['Executive storytelling', 700, 1, 3, 'First deck alone. Nobody remembered the third slide.'],
  ['Executive storytelling', 320, 2, 3, 'A demo instead of the deck.'],
];

export const STRUCK = { skill: 'Experiment design', reason: 'A line that stands in every posting of theirs' };
/** The skill of which one line of a posting counts half. */
export const COUNTED_HALF = 'Experiment design';
