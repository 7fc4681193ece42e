import { describe, expect, test } from 'vitest';
import { IMPORT_PROFILES, PROFILE_NAME } from '../../../db/domain/import-file.ts';
import {
  detectMapping,
  openQuestions,
  type ImportProfile,
  type OpportunityDraft,
} from '../../../db/importers/index.ts';
import { LAYOUTS, profileOf } from '../../../db/importers/profiles.ts';
import { OPTIONS, planOf, sampleBytes, tableOf } from './harness.ts';

const mappingOf = (name: string) => detectMapping(tableOf(sampleBytes(name)), OPTIONS);
const rowsOf = (name: string) => planOf(tableOf(sampleBytes(name))).rows;

/** What becomes of the rows of a file, by company. */
function draftsOf(name: string): Map<string, OpportunityDraft> {
  const drafts = rowsOf(name).flatMap((row) =>
    row.status === 'new' && row.kind === 'applications' ? [[row.company, row.draft] as const] : [],
  );
  return new Map(drafts);
}

const placeOf = ({ stageKind, closeOut }: OpportunityDraft) =>
  closeOut === null ? stageKind : `${stageKind}: ${closeOut.outcome ?? 'not told'}`;
const placesOf = (name: string) => Object.fromEntries([...draftsOf(name)].map(([of, draft]) => [of, placeOf(draft)]));

test.each<[string, ImportProfile]>([
  ['huntr-jobs.csv', 'huntr'],
  ['teal-jobs.csv', 'teal'],
  ['simplify-jobs.csv', 'simplify'],
  ['jobsync-export.csv', 'jobsync'],
  ['linkedin/Job Applications.csv', 'linkedin_applications'],
  ['linkedin/Saved Jobs.csv', 'linkedin_saved'],
  ['linkedin/Connections.csv', 'linkedin_connections'],
  ['spreadsheet-day-first.csv', 'sheet'],
  ['deutsch.csv', 'sheet'],
])('%s is recognised by its columns as %s', (name, profile) => {
  expect(mappingOf(name).profile).toBe(profile);
});

test('every program has a name to be shown by, and none takes the file of another', () => {
  expect(Object.keys(PROFILE_NAME).sort()).toEqual([...IMPORT_PROFILES].sort());
  for (const profile of IMPORT_PROFILES)
    for (const signs of LAYOUTS[profile].signs) expect(profileOf([...signs, 'Anything else'])).toBe(profile);
  expect(profileOf(['Company', 'Role', 'Status'])).toBe(null);
});

describe('Huntr', () => {
  test('lists become stages, and nothing has to be asked', () => {
    expect(openQuestions(mappingOf('huntr-jobs.csv'))).toEqual([]);
    expect(placesOf('huntr-jobs.csv')).toEqual({
      Tidalworks: 'applied',
      'Fernhollow GmbH': 'interview',
      Quillmark: 'lead',
      Saltmarsh: 'closed: rejected',
    });
  });
  test('descriptions become text; the marks of the program and the own name stay out', () => {
    const draft = draftsOf('huntr-jobs.csv').get('Tidalworks');
    expect(draft?.postingText).toBe(
      'What you do\n\nLead the pricing team & its roadmap.\n\n• Talk to customers (https://tidalworks.example/customers)\n• Ship weekly',
    );
    expect(draft).toMatchObject({
      deadline: '2026-12-01',
      salary: { min: 8_500_000, max: 9_500_000, currency: 'EUR' },
      addedOn: '2026-09-14',
    });
    expect(JSON.stringify(draft)).not.toMatch(/u1|rosa|Rosa|b1/);
  });
});

describe('Teal', () => {
  test('its statuses have their stages and outcomes, and nothing has to be asked', () => {
    expect(openQuestions(mappingOf('teal-jobs.csv'))).toEqual([]);
    expect(placesOf('teal-jobs.csv')).toEqual({
      Larkspur: 'interview',
      Brackenford: 'closed: rejected',
      Ottermere: 'lead',
      Pinegate: 'closed: withdrew',
      Wrenfield: 'closed: ghosted',
      Cindermoor: 'applied',
    });
  });
  test('the ends of a salary and its currency are put together; what is paid by the hour is kept as text', () => {
    const drafts = draftsOf('teal-jobs.csv');
    expect(drafts.get('Larkspur')).toMatchObject({
      salary: { min: 9_000_000, max: 11_000_000, currency: 'EUR' },
      appliedOn: '2026-09-03',
      excitement: 5,
    });
    expect(drafts.get('Cindermoor')).toMatchObject({ salary: null });
    expect(drafts.get('Cindermoor')?.notes).toContain('45 USD hourly');
  });
});

test('Simplify: statuses in capitals are known, saved jobs are leads', () => {
  expect(openQuestions(mappingOf('simplify-jobs.csv'))).toEqual([]);
  expect(placesOf('simplify-jobs.csv')).toEqual({
    Mossbridge: 'applied',
    Heronlake: 'interview',
    Sedgeway: 'closed: rejected',
    Thistledown: 'lead',
    Amberstow: 'closed: withdrew',
  });
  expect(draftsOf('simplify-jobs.csv').get('Sedgeway')?.closeOut?.on).toBe('2026-09-22');
});

test('LinkedIn: saved jobs become leads on the day they were saved, from the network', () => {
  const drafts = draftsOf('linkedin/Saved Jobs.csv');
  expect([...drafts.values()].map(placeOf)).toEqual(['lead', 'lead', 'lead']);
  expect(drafts.get('Copperfern')).toMatchObject({
    addedOn: '2026-10-28',
    appliedOn: null,
    source: 'professional_network',
    url: 'https://www.linkedin.com/jobs/view/3822222222',
  });
});

test('LinkedIn: connections become people with company, position, day and link, and never opportunities', () => {
  const rows = rowsOf('linkedin/Connections.csv');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ kind }) => kind === 'connections')).toBe(true);
  const people = rows.flatMap((row) => (row.status === 'new' && row.kind === 'connections' ? [row.person] : []));
  const linked = people.find(({ url, position, companyKey }) => url !== '' && position !== '' && companyKey !== null);
  expect(linked?.notes).toMatch(/^Connected On: /m);
});

test('a list in German: columns, statuses, days and decimal commas', () => {
  const mapping = mappingOf('deutsch.csv');
  expect(mapping.columns.map(({ use }) => use)).toEqual([
    'company',
    'title',
    'status',
    'appliedOn',
    'salary',
    'notes',
    'source',
  ]);
  expect(mapping.columns[4]?.number).toMatchObject({ mark: 'comma', certainty: 'certain' });
  const withEuro = planOf(tableOf(sampleBytes('deutsch.csv')), undefined, { ...mapping, defaultCurrency: 'EUR' });
  const drafts = withEuro.rows.flatMap((row) =>
    row.status === 'new' && row.kind === 'applications' ? [row.draft] : [],
  );
  expect(drafts.map(placeOf)).toEqual(['closed: rejected', 'interview', 'lead']);
  expect(drafts.map(({ salary }) => salary?.min ?? null)).toEqual([8_500_000, 9_250_050, null]);
});
