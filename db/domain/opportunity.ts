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

/** What one typed line says: `Senior PM @ Acme via Dana`. */
export type QuickLine = { title: string; company: string; via: string | null; url: string | null };

/**
 * Reads a line such as `Senior PM @ Acme via Dana https://…`. Words between are kept as typed; `at` works like `@`.
 * Returns null when no company can be told from the line.
 */
export function readQuickLine(input: string): QuickLine | null {
  const urlMatch = /https?:\/\/\S+/i.exec(input);
  const line = (urlMatch ? input.replace(urlMatch[0], ' ') : input).replace(/\s+/g, ' ').trim();
  const match = /^(.+?)\s*(?:@|\bat\b)\s*(.+?)(?:\s+via\s+(.+))?$/iu.exec(line);
  if (!match?.[1] || !match[2]) return null;
  return { title: match[1], company: match[2], via: match[3] ?? null, url: urlMatch?.[0] ?? null };
}
