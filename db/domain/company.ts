import * as z from 'zod';
import { line, optionalLine, text, url } from './fields.ts';
import { companyKind } from './vocabulary.ts';

/** What a person types about an employer or an agency. */
export const companyFields = z.object({
  name: line('The company name'),
  kind: companyKind,
  website: url,
  industry: optionalLine('The industry'),
  sizeBand: optionalLine('The size'),
  locations: optionalLine('The locations'),
  researchProducts: text('This note'),
  researchMarket: text('This note'),
  researchCulture: text('This note'),
  researchChallenges: text('This note'),
  researchDirection: text('This note'),
});
export type CompanyFields = z.infer<typeof companyFields>;

/** A company added by itself: its name, and what else is known already. */
export const newCompanyFields = companyFields.pick({ name: true, kind: true, website: true });
export type NewCompany = z.infer<typeof newCompanyFields>;
