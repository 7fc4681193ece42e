import { rows } from '../../repositories/rows.ts';
import { company, skill } from '../../schema/index.ts';
import type { Change } from '../core.ts';
import type { Random } from './random.ts';
import { COMPANIES } from './texts/companies.ts';

/** Skills and companies of a large sample. */
const SKILLS = 200;
const EMPLOYERS = 900;
const YEAR_AGO = 300 * 86_400_000;

export const FIELDS = [
  'Growth',
  'Platform',
  'Search',
  'Billing',
  'Data',
  'Onboarding',
  'Risk',
  'Mobile',
  'Partners',
  'Pricing',
] as const;

/** Skills up to the number wanted, after those that are there; answers the ids of all. */
export function addSkills(tx: Change, random: Random, known: Iterable<string>): string[] {
  const ids = [...known];
  while (ids.length < SKILLS) {
    const id = tx.newId();
    const levels = { current: random.int(0, 3), target: random.int(2, 5) };
    rows(tx.store, skill).insert(
      { id, name: `${random.pick(FIELDS)} practice ${ids.length}`, family: 'Measured', ...levels },
      tx.at - YEAR_AGO,
    );
    ids.push(id);
  }
  return ids;
}

export function addCompanies(tx: Change): string[] {
  return Array.from({ length: EMPLOYERS }, (_, index) => {
    const id = tx.newId();
    const text = COMPANIES[index % COMPANIES.length];
    if (!text) return id;
    const [name, industry, sizeBand, locations, researchProducts, researchChallenges] = text;
    const row = {
      id,
      name: `${name} ${index + 1}`,
      industry,
      sizeBand,
      locations,
      researchProducts,
      researchChallenges,
    };
    rows(tx.store, company).insert(row, tx.at - YEAR_AGO);
    return id;
  });
}
