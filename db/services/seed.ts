import type { StageKind } from '../domain/vocabulary.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { rows } from '../repositories/rows.ts';
import { skill, stage } from '../schema/index.ts';
import { type Change, type Services, write } from './core.ts';

const STAGES: readonly { name: string; kind: StageKind; colour: string; staleAfterDays: number | null }[] = [
  { name: 'Lead', kind: 'lead', colour: 'grey', staleAfterDays: 14 },
  { name: 'Applied', kind: 'applied', colour: 'blue', staleAfterDays: 14 },
  { name: 'Screen', kind: 'screen', colour: 'sky', staleAfterDays: 10 },
  { name: 'Interview', kind: 'interview', colour: 'teal', staleAfterDays: 14 },
  { name: 'Final', kind: 'final', colour: 'amber', staleAfterDays: 10 },
  { name: 'Offer', kind: 'offer', colour: 'green', staleAfterDays: 7 },
  { name: 'Closed', kind: 'closed', colour: 'grey', staleAfterDays: null },
];

/** The catalogue of a new store: four families, then customer research, leadership, data and interviewing. */
const SKILLS: Readonly<Record<string, readonly string[]>> = {
  Communication: [
    'Executive storytelling',
    'Written communication',
    'Presenting',
    'Facilitation',
    'Negotiation',
    'Listening',
  ],
  'Strategic thinking': [
    'Product strategy',
    'Prioritisation',
    'Market sizing',
    'Competitive analysis',
    'Pricing and packaging',
    'Business modelling',
    'Vision',
  ],
  'Technical knowledge': [
    'System design',
    'APIs and integrations',
    'Machine learning basics',
    'Security and privacy',
    'Platform thinking',
    'Prototyping',
  ],
  'Project management': [
    'Delivery planning',
    'Risk management',
    'Stakeholder management',
    'Roadmap negotiation',
    'Agile practice',
    'Launch management',
  ],
  'Customer research': ['Customer interviews', 'Survey design', 'Usability testing', 'Segmentation', 'Jobs to be done'],
  Leadership: ['Influence without authority', 'Coaching', 'Hiring', 'Conflict resolution', 'Decision making'],
  Data: [
    'Experiment design',
    'SQL and data modelling',
    'Product analytics',
    'Metrics and goals',
    'Python',
    'Forecasting',
  ],
  Interviewing: ['Case interviews', 'Behavioural interviews', 'Product sense', 'Closing'],
};

/**
 * Where a skill stands before the person says so: levels that leave a gap, so that what is asked for shows on the
 * roadmap at once. Both are there to be corrected.
 */
export const FIRST_LEVELS = { current: 2, target: 4 } as const;

/** Fills a new store with the default stages and skills, once; what the person removes does not come back. */
export function seed(services: Services): void {
  if (getSetting(services.store, 'seeded') !== undefined) return;
  write(services, (tx) => {
    STAGES.forEach((row, index) =>
      rows(tx.store, stage).insert({ id: tx.newId(), ...row, position: index + 1 }, tx.at),
    );
    seedSkills(tx);
    putSetting(tx.store, 'seeded', true, tx.at);
  });
}

function seedSkills(tx: Change): void {
  for (const [family, names] of Object.entries(SKILLS))
    for (const name of names) rows(tx.store, skill).insert({ id: tx.newId(), name, family, ...FIRST_LEVELS }, tx.at);
}
