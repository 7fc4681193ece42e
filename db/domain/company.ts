import * as z from 'zod';
import { line, optionalLine, text, url } from './fields.ts';

/** What a person types about an employer. */
export const companyFields = z.object({
  name: line('The company name'),
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
