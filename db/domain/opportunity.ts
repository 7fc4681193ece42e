import * as z from 'zod';
import { currency, id, isoDate, line, money, optionalLine, rating, text, url } from './fields.ts';
import { need, opportunitySource, workMode } from './vocabulary.ts';

/** What a person types about one role; its company and stage have commands of their own. */
export const opportunityFields = z.object({
  title: line('The role'),
  level: optionalLine('The level'),
  source: opportunitySource,
  sourcePersonId: id.nullable(),
  postingUrl: url,
  postingText: text('The posting'),
  location: optionalLine('The location'),
  workMode: workMode.nullable(),
  salaryMin: money.nullable(),
  salaryMax: money.nullable(),
  salaryCurrency: currency.nullable(),
  excitement: rating.nullable(),
  appliedOn: isoDate.nullable(),
  deadline: isoDate.nullable(),
  need: need,
  needNotes: text('This note'),
  coreProblem: text('The core problem'),
  benefits: text('The benefits'),
  notes: text('The notes'),
});
export type OpportunityFields = z.infer<typeof opportunityFields>;
