import type { CostKind } from '../../../domain/vocabulary.ts';

export const CORE_PROBLEMS = [
  'Nobody can say which releases earned their place, so the loudest voice decides.',
  'They sell to one person and are used by another, and the two are drifting apart.',
  'The roadmap is a list of promises made by sales.',
  'Growth has stopped and there is no way to learn why quickly.',
  'Each team optimises its own number while the customer waits between them.',
  'The product is trusted by experts and feared by everyone else.',
  'A price nobody dares to touch holds the business back.',
  'They need a second product before the first one stops paying for both.',
  'Good data exists and no decision uses it.',
  'A merger left two of everything.',
  'Customers start and do not finish, and the reason is a guess.',
  'Every country does it differently and calls it local knowledge.',
] as const;
export const NEED_NOTES = {
  bandwidth: [
    'One manager for four squads; they want more of the same, fast.',
    'Two roadmaps and one pair of hands.',
    'The manager went on leave and the work did not.',
  ],
  expertise: [
    'Nobody on the team has run tests before.',
    'They lost the only person who knew pricing.',
    'A team of engineers that never had a product manager.',
  ],
  unknown: ['Could not find out yet why it is open. Ask.', ''],
} as const;
export const BENEFITS = [
  'A way to stop things, so that the rest gets done. A pricing test in the first quarter.',
  'Customers heard every week, decisions on one page.',
  'Somebody who has merged two roadmaps before and knows where it hurts.',
  'Calm in front of the board, with numbers that hold.',
] as const;
/** name, problem, power user, what I do for it */
export const SEGMENTS: readonly (readonly [string, string, boolean, string])[] = [
  [
    'Sales',
    'Learns of changes from customers.',
    true,
    'A launch note two weeks ahead and a seat in lost-deal interviews.',
  ],
  [
    'Support',
    'Explains the same screens every day.',
    true,
    'A monthly list of tickets by screen, with one built away each month.',
  ],
  ['Engineering', 'Changes of direction without reasons.', false, 'Open hour on Mondays, beliefs written down.'],
  ['Finance', 'Cannot forecast from the plans in use.', false, 'Three plans instead of fourteen.'],
  ['Operations', 'Works around the product by mail.', true, 'Two days a month beside them, workarounds as backlog.'],
  ['Data', 'Asked for numbers, never for questions.', false, 'Questions first, one table both sides trust.'],
  [
    'Country managers',
    'Each fears to lose the local way.',
    true,
    'One flow with three places where countries may differ.',
  ],
  ['Compliance', 'Is asked last.', false, 'In the first review, with a checklist they wrote.'],
];
export const COSTS: Readonly<Record<CostKind, readonly (readonly [string, string])[]>> = {
  compensation: [
    ['Above the range of the posting.', 'A start at the top of the range and a review after six months.'],
    ['They pay below my last salary.', 'Equity and a four-day summer; I named a floor.'],
  ],
  opportunity_cost: [
    ['They have an internal candidate.', 'Offer to coach her into the second role.'],
    [
      'A specialist with ten years in the field is in the process.',
      'A plan for the first ninety days that needs no specialist.',
    ],
  ],
  risk: [
    ['No title of that kind on my résumé.', 'Reference from the engineer who led the platform with me.'],
    ['The last two hires left early.', 'Proposed a paid week on a real problem first.'],
  ],
} as const;
export const CLOSING: Readonly<
  Record<'why_us' | 'right_fit' | 'strengths_weaknesses' | 'your_questions', readonly string[]>
> = {
  why_us: [
    'You move from selling a tool to selling an outcome. I took Harborline the same way: from seats to shipments, and revenue per customer rose by 19 %. And your public post about the release that failed is why I wrote to you and not to others.',
    'Your next step is a second market. I sized one, was wrong by half, found out in five weeks and moved the team before it cost a year. What draws me here is how openly your managers talk about what they stopped.',
  ],
  right_fit: [
    'I led three squads without being their boss. The hardest decision was to refuse our largest customer; I told them myself. Designers and engineers I worked with will tell you that I ask for the case against my plan first.',
    'You need somebody between sales and engineering. I stood there for four years, and both sides still call me.',
  ],
  strengths_weaknesses: [
    'I stop things: four of nine features taken out, support tickets down by 27 %. I stay too long in the data before I speak; since last year I write the answer I expect before I open a query.',
    'Strong with numbers that change a decision. Weak at small talk in large rounds; I now meet two people before each workshop.',
  ],
  your_questions: [
    'Which belief would change your plan for next year if it broke? How do sales and product settle an argument today? What was hard about this role for the person before?',
    'What did you stop this year? Who speaks with customers, and who hears of it? Where would you like to see me after two years?',
  ],
};
