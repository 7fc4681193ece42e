import * as z from 'zod';
import { query } from './shape.ts';

export const SEARCH_KINDS = [
  'opportunity',
  'company',
  'person',
  'round',
  'debrief',
  'note',
  'interaction',
  'follow_up',
  'skill',
  'evidence',
  'pain',
  'story',
  'material',
  'initiative',
  'close_out',
  'closing_answer',
  'offer',
  'tag',
  'stage',
  'saved_view',
  'template',
] as const;
/** What a finding can open. */
export const OPENED_KINDS = [
  'opportunity',
  'person',
  'company',
  'round',
  'skill',
  'follow_up',
  'story',
  'material',
  'initiative',
  'tag',
  'stage',
  'saved_view',
  'template',
] as const;
export const searchHit = z.object({
  kind: z.enum(SEARCH_KINDS),
  refId: z.string(),
  title: z.string(),
  /** The text around the match, in pieces; `match` pieces are shown marked. */
  snippet: z.array(z.object({ text: z.string(), match: z.boolean() })),
  /** What a click opens, and where in it the text is written; null when it stands nowhere by itself. */
  opens: z.object({ kind: z.enum(OPENED_KINDS), id: z.string(), target: z.string().nullable() }).nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchContract = {
  'search.find': query(
    z.object({ text: z.string().max(500), limit: z.number().int().min(1).max(100).default(20) }),
    z.object({ hits: z.array(searchHit), corrected: z.string().nullable() }),
  ),
} as const;
