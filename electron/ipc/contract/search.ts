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
] as const;
export const searchHit = z.object({
  kind: z.enum(SEARCH_KINDS),
  refId: z.string(),
  title: z.string(),
  /** The text around the match, in pieces; `match` pieces are shown marked. */
  snippet: z.array(z.object({ text: z.string(), match: z.boolean() })),
  /** The opportunity, person, round or skill a click opens, null for a list only. */
  opens: z
    .object({ kind: z.enum(['opportunity', 'person', 'company', 'round', 'skill', 'follow_up']), id: z.string() })
    .nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchContract = {
  'search.find': query(
    z.object({ text: z.string().max(500), limit: z.number().int().min(1).max(100).default(20) }),
    z.object({ hits: z.array(searchHit), corrected: z.string().nullable() }),
  ),
} as const;
