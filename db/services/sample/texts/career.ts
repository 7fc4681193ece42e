import type { Challenge, InitiativeKind, Lane } from '../../../domain/vocabulary.ts';

/** Where I stand and where I want to be; what is not named keeps what the catalogue gave it. */
export const LEVELS: Readonly<Record<string, readonly [number, number]>> = {
  'Experiment design': [2, 4],
  'Pricing and packaging': [2, 4],
  'SQL and data modelling': [2, 4],
  'Executive storytelling': [3, 4],
  'Market sizing': [2, 3],
  'Roadmap negotiation': [3, 4],
  'Product strategy': [3, 4],
  'System design': [2, 3],
  'Metrics and goals': [3, 4],
  Forecasting: [2, 3],
  'Platform thinking': [2, 3],
  Python: [0, 3],
  'Agile practice': [2, 4],
  'Machine learning basics': [1, 3],
  Vision: [2, 3],
  'Customer interviews': [5, 5],
  Prioritisation: [4, 4],
  'Stakeholder management': [4, 4],
  'Written communication': [4, 4],
  'Influence without authority': [4, 4],
  Coaching: [3, 3],
  'Decision making': [4, 4],
  'Launch management': [4, 4],
  'Product analytics': [4, 4],
  'Conflict resolution': [3, 3],
  Segmentation: [3, 4],
  Closing: [2, 4],
};
/** Levels that rose on the way: skill, days ago, level before. */
export const LEVELS_BEFORE: readonly (readonly [string, number, number])[] = [
  ['Experiment design', 75, 1],
  ['Executive storytelling', 40, 2],
  ['Customer interviews', 95, 4],
  ['Roadmap negotiation', 66, 2],
  ['Product analytics', 110, 3],
  ['Metrics and goals', 24, 2],
];

export type StoryText = {
  title: string;
  situation: string;
  task: string;
  action: string;
  result: string;
  number: string;
  challenges: readonly Challenge[];
  skills: readonly string[];
};
export const STORIES: readonly StoryText[] = [
  {
    title: 'The export nobody missed',
    situation: 'Harborline had nine features half built, one of them a bulk export that two teams swore by.',
    task: 'Decide what to finish with five engineers and one quarter.',
    action:
      'Put a button in front of each feature for a week, wrote down beforehand what would make us stop, and published the counts.',
    result: 'Four features were taken out, the team got eleven weeks back.',
    number: '4 of 9 features removed',
    challenges: ['right_product', 'following_the_wrong_plan'],
    skills: ['Experiment design', 'Prioritisation'],
  },
  {
    title: 'Three prices, two weeks',
    situation: 'A year of argument about the price of the starter plan.',
    task: 'End it without losing customers.',
    action:
      'Showed three prices to new visitors in three cities, with finance in the room for the plan and the reading.',
    result: 'The middle price won; revenue per new customer rose and churn did not.',
    number: '+19 % revenue per customer',
    challenges: ['data_or_time_for_research'],
    skills: ['Pricing and packaging', 'Experiment design'],
  },
  {
    title: 'No to the largest customer',
    situation: 'A third of revenue asked for a module that only they would use.',
    task: 'Keep them and the roadmap.',
    action:
      'Visited them with the lost-deal interviews of eight others and offered an interface instead of the module.',
    result: 'They stayed for two more years, the interface brought three partners.',
    number: '5 months of work not spent',
    challenges: ['following_the_wrong_plan', 'shielding_the_team'],
    skills: ['Roadmap negotiation', 'Stakeholder management', 'APIs and integrations'],
  },
  {
    title: 'Eleven steps to four',
    situation: 'Half of the people who signed up at Penbright never saw a lesson.',
    task: 'Raise activation without a new team.',
    action: 'Watched fourteen people sign up, removed what none of them understood, tested the rest.',
    result: 'More people arrived and fewer wrote to support.',
    number: 'Activation 31 % → 46 %',
    challenges: ['right_product'],
    skills: ['Customer interviews', 'Product analytics', 'Usability testing'],
  },
  {
    title: 'Two roadmaps into one',
    situation: 'Two teams built onboarding twice after a merger.',
    task: 'Make it one team without losing either.',
    action: 'Let both rank the problems together, blind, and began with the three they agreed on.',
    result: 'One roadmap in five weeks, nobody left.',
    number: '2 roadmaps → 1 in 5 weeks',
    challenges: ['shielding_the_team', 'following_the_wrong_plan'],
    skills: ['Influence without authority', 'Conflict resolution'],
  },
  {
    title: 'The tickets that came from two screens',
    situation: 'Support doubled in a year.',
    task: 'Find out what to build away.',
    action: 'Sorted four weeks of tickets by screen with a query of my own and sat beside support for two days.',
    result: 'Two screens were redrawn in three weeks.',
    number: '−27 % tickets',
    challenges: ['data_or_time_for_research'],
    skills: ['SQL and data modelling', 'Product analytics'],
  },
  {
    title: 'The forecast that was wrong in public',
    situation: 'I had told the board that the new plan would pay for itself by spring, and it did not.',
    task: 'Say so before somebody else did, and keep the team.',
    action: 'Put the forecast and the truth on one page, with the assumption that broke, and read it out myself.',
    result: 'The board kept the plan and asked for that page every quarter.',
    number: '',
    challenges: ['following_the_wrong_plan'],
    skills: ['Executive storytelling'],
  },
  {
    title: 'One interface for three partners',
    situation: 'Three partners each wanted their own way into the timetable.',
    task: 'Build it once.',
    action: '',
    result: '',
    number: '3 partners on 1 interface',
    challenges: ['right_product'],
    skills: ['APIs and integrations'],
  },
  {
    title: 'Half the meetings, twice the decisions',
    situation: 'Every choice at Penbright waited for a meeting on Thursday.',
    task: 'Let the teams decide without me.',
    action: 'Wrote down who decides what, and cancelled the meeting for a month to see what broke.',
    result: 'Nothing broke; decisions took days instead of weeks.',
    number: 'Decisions in half the time',
    challenges: ['shielding_the_team'],
    skills: ['Influence without authority'],
  },
];

/** lane, title, kind, hours, skills with gain, how I checked the market, what came of it */
export type InitiativeText = readonly [
  Lane,
  string,
  InitiativeKind,
  number,
  readonly (readonly [string, number])[],
  string,
  string,
];
export const INITIATIVES: readonly InitiativeText[] = [
  [
    'now',
    'Write up the price test as a case study',
    'portfolio',
    8,
    [
      ['Experiment design', 1],
      ['Pricing and packaging', 1],
    ],
    'Asked for in four rounds, twice by managers.',
    '',
  ],
  [
    'now',
    'Two mock rounds on test design with Oksana',
    'practice',
    4,
    [['Experiment design', 1]],
    'The doubt of three panels.',
    '',
  ],
  [
    'next',
    'Short course on causal inference',
    'course',
    20,
    [['Experiment design', 1]],
    'One analyst named it, nobody else.',
    '',
  ],
  [
    'next',
    'Retention queries by hand, ten evenings',
    'practice',
    10,
    [['SQL and data modelling', 1]],
    'Pressed on in most analytical rounds.',
    '',
  ],
  [
    'next',
    'Retell the merger in six slides',
    'practice',
    3,
    [['Executive storytelling', 1]],
    'A chief executive stopped me at the third number.',
    '',
  ],
  ['later', 'Python for analysts', 'course', 40, [['Python', 2]], 'Only postings ask for it.', ''],
  ['later', 'Scrum certificate', 'certification', 24, [['Agile practice', 1]], 'Nobody who hires has asked.', ''],
  [
    'later',
    'Size a market in public, one a month',
    'project',
    12,
    [['Market sizing', 1]],
    'Two case studies were about it.',
    '',
  ],
  [
    'done',
    'Negotiation evenings with Henrik',
    'mentoring',
    6,
    [['Roadmap negotiation', 1]],
    'Two managers pressed on it in spring.',
    'Used it the week after; the sales director question no longer scares me.',
  ],
  [
    'done',
    'Read two books on board communication',
    'reading',
    9,
    [['Executive storytelling', 1]],
    'A vice president asked for “the one sentence”.',
    'Six slides became my standard.',
  ],
  [
    'dropped',
    'Product design bootcamp',
    'course',
    60,
    [['Prototyping', 1]],
    'No posting and no person ever asked.',
    'Stopped after the first evening: it was for designers.',
  ],
];
