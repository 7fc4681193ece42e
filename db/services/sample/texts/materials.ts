import type { MaterialKind } from '../../../domain/vocabulary.ts';

export interface MaterialText {
  kind: MaterialKind;
  name: string;
  /** The oldest first: days ago, what it is called, its bullets, and what is said of it. */
  versions: readonly (readonly [number, string, readonly string[], string])[];
}

/** The résumés first: which of the two an opportunity got is drawn by its place here. */
export const MATERIALS: readonly MaterialText[] = [
  {
    kind: 'resume',
    name: 'Résumé, growth',
    versions: [
      [
        150,
        'v1',
        [
          'Raised activation by removing steps of the sign-up',
          'Responsible for pricing of the starter plan',
          'Led discovery for three squads',
        ],
        'As I wrote it on the last evening at Penbright.',
      ],
      [
        96,
        'v2',
        [
          'Raised activation from 31 % to 46 % by removing steps of the sign-up',
          'Responsible for pricing of the starter plan',
          'Led discovery for three squads',
          'Interviewed 240 customers in two years',
        ],
        'Numbers, after two recruiters asked for them.',
      ],
      [
        41,
        'v3',
        [
          'Product analytics: raised activation from 31 % to 46 % by removing seven of eleven steps',
          'Pricing and packaging: tested three prices in two weeks, +19 % revenue per customer',
          'Led discovery for three squads',
          'Interviewed 240 customers in two years',
          'Experiment design: took four of nine half-built features out after one week, 11 weeks of the team saved',
        ],
        'The price test and the export, which every panel asks about.',
      ],
    ],
  },
  {
    kind: 'resume',
    name: 'Résumé, platform',
    versions: [
      [
        150,
        'v1',
        ['Replaced custom integrations with one interface', 'Responsible for the roadmap of a platform team'],
        '',
      ],
      [
        88,
        'v2',
        [
          'Replaced four custom integrations with one interface; the fifth partner took 9 days',
          'Responsible for the roadmap of a platform team',
          'Cut support tickets by 27 % with SQL and data modelling of my own',
        ],
        '',
      ],
    ],
  },
  {
    kind: 'cover_letter',
    name: 'Letter, second market',
    versions: [[70, 'v1', ['I was wrong about a market by half and found out in five weeks'], '']],
  },
  {
    kind: 'case_study',
    name: 'The export nobody missed',
    versions: [
      [104, 'v1', ['Features removed after one week of evidence'], ''],
      [
        60,
        'v2',
        [
          '4 of 9 features removed after one week of evidence',
          'Experiment design: 3 stop rules written before the start',
        ],
        'Six slides; the stop rules are on the first.',
      ],
    ],
  },
  {
    kind: 'portfolio',
    name: 'Onboarding, before and after',
    versions: [[112, 'v1', ['Eleven steps became four', 'Nice new illustrations'], '']],
  },
  {
    kind: 'portfolio',
    name: 'Three prices, two weeks',
    versions: [[36, 'v1', ['Pricing and packaging: 3 prices tested in 2 weeks, +19 % revenue per customer'], '']],
  },
];

/** What the first letter says; what is in between comes from the brief it is written for. */
export const SECOND_MARKET =
  'Dear team,\n\nI was wrong about a market by half and found out in five weeks instead of a year.\n\nI would like to tell you how.';
export const LETTER_HEAD = 'Dear team,';
export const LETTER_END = 'I would be glad to show you how we found out.';
/** Companies that got the second letter and the pieces; the first of them without the weak piece. */
export const GIVEN = ['Velloquay', 'Bellowstream', 'Ferrowell', 'Vesperloom'] as const;
