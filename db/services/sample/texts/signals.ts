/** How often interviewers press on a skill, and what they say when they do. */
export const SIGNALS: readonly { skill: string; weight: number; quotes: readonly string[] }[] = [
  {
    skill: 'Experiment design',
    weight: 10,
    quotes: [
      'How would you know it was the new page and not the school holidays?',
      'What would have made you stop the test early, and did you write that down before?',
      'You have four thousand visitors a week. Which test do you not run?',
      'Show me a feature you took out because of a result.',
      'Two metrics moved apart. Which one did you believe?',
      'What is the smallest effect worth shipping here?',
      'We want somebody who has been wrong in public and measured it.',
      'Why a test at all, why not just ship it to one country?',
      'How do you test with twelve customers who all know each other?',
    ],
  },
  {
    skill: 'Pricing and packaging',
    weight: 4,
    quotes: [
      'What would you charge for this, and who would be the first to leave?',
      'Which plan would you kill tomorrow?',
      'How did you move old customers to new prices without a revolt?',
      'Where is the line between packaging and hiding?',
      'Tell me about a price you got wrong.',
    ],
  },
  {
    skill: 'SQL and data modelling',
    weight: 5,
    quotes: [
      'Here are three tables, which question can they not answer?',
      'Write me the retention query, pseudo-code is fine.',
      'Who pulled that number, you or an analyst?',
      'How would you model a subscription that pauses?',
      'What did you do when the two reports disagreed?',
    ],
  },
  {
    skill: 'Executive storytelling',
    weight: 4,
    quotes: [
      'Tell it to me as if I had two minutes and a flight.',
      'What was the one sentence the board remembered?',
      'You lost me at the third number. Start again.',
      'Which slide would you cut first?',
    ],
  },
  {
    skill: 'Roadmap negotiation',
    weight: 3,
    quotes: [
      'The sales director walks in with a signed contract. What now?',
      'When did you last give in, and was it right?',
      'How do you say no to somebody who outranks you?',
    ],
  },
  {
    skill: 'Market sizing',
    weight: 3,
    quotes: [
      'How many bakeries would pay for this, roughly, and why?',
      'What is your number built on when the register ends in 2019?',
      'Which of your assumptions would I attack first?',
    ],
  },
  {
    skill: 'Stakeholder management',
    weight: 3,
    quotes: [
      'Who was against it, and what did they need?',
      'Nine country managers, one flow. Where do you begin?',
      'What did you do about the person who stayed silent?',
    ],
  },
  {
    skill: 'Customer interviews',
    weight: 3,
    quotes: [
      'What did a customer tell you last month that you did not want to hear?',
      'Ask me about my shopping as if I were the customer.',
      'How do you keep the sixth interview from being a copy of the first?',
    ],
  },
  {
    skill: 'Prioritisation',
    weight: 3,
    quotes: [
      'You have five engineers and eleven requests. Which six do I tell no, and how?',
      'What did you stop that was going well?',
      'Is that a score or an opinion with decimals?',
    ],
  },
  {
    skill: 'Product strategy',
    weight: 3,
    quotes: [
      'What would you not build here, even if asked?',
      'Where are we in three years if everything goes wrong?',
      'Which belief of ours would you test first?',
    ],
  },
  {
    skill: 'System design',
    weight: 2,
    quotes: ['Sketch what happens between the tap and the invoice.', 'Where does this break at ten times the load?'],
  },
  {
    skill: 'Influence without authority',
    weight: 2,
    quotes: [
      'Nobody reported to you. Why did they follow?',
      'How did you win the engineers who had seen three managers go?',
    ],
  },
  {
    skill: 'Decision making',
    weight: 2,
    quotes: ['What did you decide with half of the facts?', 'Which decision would you take back?'],
  },
  {
    skill: 'Coaching',
    weight: 1,
    quotes: [
      'Whom did you make better, and how would they describe it?',
      'What do you do with a junior who is always right?',
    ],
  },
];

export const POSTING_SKILLS = [
  'Experiment design',
  'SQL and data modelling',
  'Stakeholder management',
  'Product analytics',
  'Pricing and packaging',
  'Delivery planning',
  'Customer interviews',
  'Agile practice',
  'Python',
  'Written communication',
  'Machine learning basics',
  'Prioritisation',
  'Vision',
  'APIs and integrations',
] as const;
/** How a posting words it. */
export const POSTING_LINE: Readonly<Record<string, string>> = {
  'Experiment design': 'You have run controlled experiments and can explain one that failed.',
  'SQL and data modelling': 'You answer your own questions with SQL.',
  'Stakeholder management': 'You keep sales, support and operations on one page.',
  'Product analytics': 'You know where people leave and you know why.',
  'Pricing and packaging': 'You have owned prices or plans before.',
  'Delivery planning': 'You plan a quarter with two squads and keep it honest.',
  'Customer interviews': 'You talk with customers every week, without being asked.',
  'Agile practice': 'Certified in scrum or something like it.',
  Python: 'Python or R is a plus.',
  'Written communication': 'You write so that others can decide while you sleep.',
  'Machine learning basics': 'You have worked with models in production.',
  Prioritisation: 'You say no kindly and with reasons.',
  Vision: 'You paint a picture of where this is in three years.',
  'APIs and integrations': 'You have shipped interfaces that other companies build on.',
};
export const RECRUITER_QUOTES = [
  'They come back to this in every briefing.',
  'The last two candidates stumbled over it.',
  'It is on the must-have list, not the nice-to-have one.',
  'She asked me to test for it before I send anyone.',
  'That is what the team lost when their last manager left.',
  'He said: bring me somebody who has done this twice.',
] as const;
/** Ideas of my own: nobody asked for them. */
export const OWN_IDEAS: readonly (readonly [string, number, string])[] = [
  ['Python', 4, 'Everybody I follow seems to write notebooks.'],
  ['Machine learning basics', 3, 'Might matter for the forecast companies.'],
  ['Facilitation', 3, 'Would make my workshops less tiring.'],
  ['Agile practice', 2, 'A certificate may help with the big ones.'],
];
