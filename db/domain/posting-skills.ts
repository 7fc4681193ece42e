import * as z from 'zod';
import { id, rating, text as longText } from './fields.ts';
import { sentencesOf, weightOf } from './posting-sentences.ts';
import type { Sentence } from './posting-sentences.ts';
import { tokensOf } from './skill-words.ts';
import type { Token } from './skill-words.ts';

/** A skill of a posting that becomes evidence: the sentence it stands in, and how much they want it. */
export const postingSkill = z.object({ skillId: id, importance: rating, quote: longText('The quote') });
export type PostingSkill = z.infer<typeof postingSkill>;

/** A skill that is searched for, and the other words it goes by. */
export type CatalogueSkill = { id: string; name: string; aliases: readonly string[] };
export type FoundSkill = { skillId: string; name: string; quote: string; importance: number };

/** How much of a text is searched, in UTF-16 code units: no posting is longer, and typing stays quick. */
const READ_MAX = 100_000;
/** Longest quote; a longer sentence is quoted around the word. */
const QUOTE_MAX = 400;

type Term = { skill: number; stems: readonly string[]; exact: string | null };

/** Names by their first word. A name of one or two letters is written exactly so or means something else. */
function termsBy(catalogue: readonly CatalogueSkill[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  catalogue.forEach(({ name, aliases }, skill) => {
    for (const word of [name, ...aliases]) {
      const tokens = tokensOf(word.slice(0, 200));
      const first = tokens[0];
      if (first === undefined) continue;
      const isShort = tokens.length === 1 && first.text.length <= 2;
      const term = { skill, stems: tokens.map(({ stem }) => stem), exact: isShort ? first.text : null };
      const list = terms.get(first.stem);
      if (list) list.push(term);
      else terms.set(first.stem, [term]);
    }
  });
  return terms;
}

/** Between the words of one name: nothing but a space, a hyphen, a slash or an ampersand. */
const JOINED = /^[ \t\u00a0]?[-–/&]?[ \t\u00a0]?$/;

function isNamed(term: Term, tokens: readonly Token[], at: number, text: string): boolean {
  for (let index = 0; index < term.stems.length; index += 1) {
    const token = tokens[at + index];
    if (token === undefined || token.stem !== term.stems[index]) return false;
    const before = index === 0 ? undefined : tokens[at + index - 1];
    if (before !== undefined && !JOINED.test(text.slice(before.to, token.from))) return false;
  }
  return true;
}

/** `Go` and `R` are languages where they stand alone in a list, not in `Go further`, `go-to-market` or `R&D`. */
function isExact(term: Term, tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (term.exact === null || token === undefined) return true;
  if (token.text !== term.exact) return false;
  if (/[-–&'’+#.]$/.test(text.slice(0, token.from).slice(-1)) || /^[-–&'’+#]/.test(text.slice(token.to, token.to + 1)))
    return false;
  const before = text.slice(Math.max(0, token.from - 3), token.from);
  const opens = token.from === 0 || /(?:[\n\r.!?:•*]|[-–]\s)\s*$/u.test(before);
  return !(opens && /^\s\p{Ll}/u.test(text.slice(token.to, token.to + 2)));
}

/**
 * What shows that something else is meant than the skill of one word: the hiring manager, a closing date, a coaching budget;
 * `only`: the one form of the word that can mean the skill (nobody who closes a tab is closing).
 */
const NOT_MEANT: Readonly<Record<string, { only?: RegExp; before?: RegExp; after?: RegExp }>> = {
  hir: {
    only: /^hiring$/i,
    before: /\b(?:is|are|re|now|our|currently|the|actively|not)\W{1,3}$/i,
    after: /^\W{1,2}(?:manager|team|process|for|a|an|in|senior|lead|product)\b/i,
  },
  clos: { only: /^closing$/i, after: /^\W{1,2}(?:date|to|of)\b/i },
  listen: { only: /^listening$/i },
  present: { only: /^presenting$/i },
  vis: {
    before: /\b(?:dental|health|our|company)(?: and)?\W{1,3}$/i,
    after: /^\W{1,2}(?:insurance|and dental|and mission)\b/i,
  },
  coach: { only: /^coach(?:ing|e[sd]?)?$/i, after: /^\W{1,2}(?:budget|sessions|for you)\b/i },
  agil: { before: /\b(?:our|an)\W{1,2}$/i, after: /^\W{1,2}(?:company|startup)\b/i },
};

function isMeant(term: Term, tokens: readonly Token[], at: number, text: string): boolean {
  const around = term.stems.length === 1 ? NOT_MEANT[term.stems[0] ?? ''] : undefined;
  const token = tokens[at];
  if (around === undefined || token === undefined) return true;
  if (around.only?.test(token.text) === false) return false;
  const before = text.slice(Math.max(0, token.from - 20), token.from);
  const after = text.slice(token.to, token.to + 20);
  return !(around.before?.test(before) || around.after?.test(after));
}

function quoteOf(text: string, { from, to }: Sentence, at: number): string {
  const bare = (part: string) => part.replace(/^[\s*•▪◦·–—-]+/u, '').trimEnd();
  if (to - from <= QUOTE_MAX) return bare(text.slice(from, to));
  const start = Math.max(from, Math.min(at - QUOTE_MAX / 2, to - QUOTE_MAX));
  const shown = bare(text.slice(start, start + QUOTE_MAX).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''));
  return `${start > from ? '… ' : ''}${shown}${start + QUOTE_MAX < to ? ' …' : ''}`;
}

/**
 * Skills a posting names, the most important first, each with the sentence where it is wanted most and a guess how much.
 * Whole words in any script; plural and common endings do not count. Linear in the text; changes nothing of it.
 */
export function skillsIn(posting: string, catalogue: readonly CatalogueSkill[]): FoundSkill[] {
  const text = posting.slice(0, READ_MAX);
  const terms = termsBy(catalogue);
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text);
  const found = new Map<number, FoundSkill>();
  let current = 0;
  tokens.forEach((token, at) => {
    while ((sentences[current]?.to ?? Infinity) <= token.from) current += 1;
    const sentence = sentences[current];
    if (!sentence || sentence.weight === null || sentence.from > token.from) return;
    for (const term of terms.get(token.stem) ?? []) {
      const skill = catalogue[term.skill];
      if (
        !skill ||
        !isNamed(term, tokens, at, text) ||
        !isExact(term, tokens, at, text) ||
        !isMeant(term, tokens, at, text)
      )
        continue;
      const importance = weightOf(text.slice(sentence.from, sentence.to), token.from - sentence.from, sentence.weight);
      if ((found.get(term.skill)?.importance ?? 0) >= importance) continue;
      found.set(term.skill, {
        skillId: skill.id,
        name: skill.name,
        quote: quoteOf(text, sentence, token.from),
        importance,
      });
    }
  });
  return [...found.values()].sort((a, b) => b.importance - a.importance);
}
