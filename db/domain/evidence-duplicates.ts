import { postingKeyOf } from './posting-similar.ts';
import type { EvidenceSource } from './vocabulary.ts';

/** A piece of evidence as far as it decides whether it is one too many. */
export type Repeated = {
  id: string;
  skillId: string;
  opportunityId: string | null;
  source: EvidenceSource;
  quote: string;
  importance: number;
  /** Counts for nothing already. */
  isStruck: boolean;
  /** The link and the text of the posting of its opportunity, empty where there is none. */
  postingUrl: string;
  postingText: string;
};

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Share of words two sentences have in common from which they are taken for the same one. */
const SAME_FROM = 0.8;

/** Whether two quotes are the same sentence, or nearly: case, punctuation, a word more or less. */
export function isNearlySame(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.includes(' ') && ` ${long} `.includes(` ${short} `)) return true;
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size) >= SAME_FROM;
}

/** By what a posting is known again: its opportunity, its link, its text. */
const postingKeys = ({ opportunityId, postingUrl, postingText }: Repeated): Set<string> => {
  if (opportunityId === null) return new Set();
  const [link, text] = [postingKeyOf(postingUrl), folded(postingText)];
  return new Set([
    `of ${opportunityId}`,
    ...(link === '' ? [] : [`at ${link}`]),
    ...(text === '' ? [] : [`reads ${text}`]),
  ]);
};

/**
 * The pieces of evidence that one posting gave twice for one skill, also where the same posting was pasted on two
 * opportunities: each by id with the one it repeats. The most important stays, of equals the one that was there first
 * (ids grow with time). What is struck repeats nothing.
 */
export function repeatedEvidence(rows: readonly Repeated[]): Map<string, string> {
  const repeated = new Map<string, string>();
  const kept: { row: Repeated; keys: Set<string> }[] = [];
  const counted = rows.filter(({ source, isStruck }) => source === 'job_posting' && !isStruck);
  counted.sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const row of counted) {
    const keys = postingKeys(row);
    const first = kept.find(
      (one) =>
        one.row.skillId === row.skillId &&
        [...keys].some((key) => one.keys.has(key)) &&
        isNearlySame(one.row.quote, row.quote),
    );
    if (first) repeated.set(row.id, first.row.id);
    else kept.push({ row, keys });
  }
  return repeated;
}
