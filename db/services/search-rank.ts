import { folded, spellingsOf, wordsOf } from '../domain/search-words.ts';
import type { FoundRow } from '../repositories/search.ts';
import type { Owner } from '../repositories/search-owner.ts';
import { piecesOf } from './search-hit.ts';

/** Things with a name of their own; of the others the title is a text like any. */
const NAMED = new Set(['opportunity', 'company', 'person', 'skill', 'story', 'material', 'initiative', 'tag', 'stage']);
NAMED.add('saved_view').add('follow_up').add('template');

const DAY = 86_400_000;
/** What is changed this long ago counts half as recent as what is changed now. */
const HALF_RECENT = 30 * DAY;

/**
 * How good a finding is, above the order the index gives: its name before its text, whole words before beginnings, what is
 * going on before what is closed, and of two alike the more recent one.
 */
export function worthOf(words: readonly string[], row: FoundRow, owner: Owner, now: number): number {
  const name = NAMED.has(row.kind) ? nameWorth(words, row.title) : 0;
  const isWhole = name === 0 && wholeWords(words, row.excerpt);
  const recent = HALF_RECENT / (HALF_RECENT + Math.max(0, now - owner.at));
  return name * 10 + (isWhole ? 8 : 0) + (owner.closed === 1 ? 0 : 6) + recent * 3;
}

/** 4 the very name, 3 all its words whole, 2 all beginnings of its words, 1 some of them, 0 none. */
function nameWorth(words: readonly string[], name: string): number {
  const own = wordsOf(name).map(folded);
  const found = words.map((word) => {
    const spellings = spellingsOf(word);
    if (own.some((one) => spellings.includes(one))) return 2;
    return own.some((one) => spellings.some((spelling) => one.startsWith(spelling))) ? 1 : 0;
  });
  if (found.every((one) => one === 2)) return own.length === words.length ? 4 : 3;
  if (found.every((one) => one > 0)) return 2;
  return found.some((one) => one > 0) ? 1 : 0;
}

function wholeWords(words: readonly string[], excerpt: string): boolean {
  const marked = new Set(piecesOf(excerpt).flatMap(({ text, match }) => (match ? [folded(text)] : [])));
  return words.every((word) => spellingsOf(word).some((spelling) => marked.has(spelling)));
}
