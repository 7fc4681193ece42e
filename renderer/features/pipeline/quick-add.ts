import * as z from 'zod';
import { LINE_MAX } from '../../../db/domain/fields.ts';
import { readQuickLine } from '../../../db/domain/opportunity.ts';

/** What was typed, and the person's own corrections of how it was read (null: as read). */
export const quickForm = z.object({ text: z.string(), company: z.string().nullable(), title: z.string().nullable() });
export type QuickForm = z.infer<typeof quickForm>;
export const EMPTY_FORM: QuickForm = { text: '', company: null, title: null };

/** What will be stored. */
export interface Understood {
  company: string;
  title: string;
  via: string | null;
  postingUrl: string;
  /** The whole of what was pasted, as it was, when it is more than one line. */
  postingText: string;
}

const URL = /https?:\/\/\S+/i;

/** Reads one line (`Senior PM @ Acme via Dana`) or a pasted posting; corrections win. */
export function understand({ text, company, title }: QuickForm): Understood {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const headline = lines.find((line) => withoutUrl(line) !== '') ?? '';
  const read = readQuickLine(headline);
  return {
    company: company ?? (read?.company ?? '').slice(0, LINE_MAX),
    title: title ?? (read?.title ?? withoutUrl(headline)).slice(0, LINE_MAX),
    via: read?.via ?? null,
    postingUrl: linkIn(text),
    postingText: lines.length > 1 ? text : '',
  };
}

const withoutUrl = (line: string) => line.replace(URL, ' ').trim();
/** A link at the end of a sentence does not take its full stop or bracket along. */
const linkIn = (text: string) => URL.exec(text)?.[0].replace(/[).,;>\]]+$/, '') ?? '';
