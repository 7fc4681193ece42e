/** A word as the index keeps it: small, without marks on its letters. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** How many words of a text are searched for; more are left out. */
const MOST_WORDS = 12;

/** The words in a text as the index cuts them: letters and digits. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, MOST_WORDS) ?? [];

/** How German and English keyboards write the same letter, where a shorter word would mean too much. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ss/g, 'ß'],
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/(?<=.)ae(?=..)/g, 'a'],
  [/(?<=.)oe(?=..)/g, 'o'],
  [/(?<=.)ue(?=..)/g, 'u'],
];

/** Every way the index may hold a typed word: `Müller` also as `mueller`, `Strasse` also as `straße`. */
export function spellingsOf(word: string): string[] {
  const small = word.toLowerCase().normalize('NFC');
  const others = SPELLINGS.map(([from, to]) => small.replaceAll(from, to)).filter((other) => other !== small);
  return [...new Set([small, ...others].map(folded))];
}

/** How many letters of a word may be wrong: none in short ones. */
export const mistakesIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/**
 * How many letters are to be changed, added, removed or swapped with the next to make `word` the whole of `term`, and to
 * make it the beginning of `term`. Both are `most + 1` when it takes more than `most`.
 */
export function mistakesBetween(word: string, term: string, most: number): { whole: number; beginning: number } {
  const tooMany = { whole: most + 1, beginning: most + 1 };
  if (term.length < word.length - most) return tooMany;
  const end = Math.min(term.length, word.length + most);
  let before: number[] = [];
  let row = Array.from({ length: end + 1 }, (_, column) => column);
  for (let line = 1; line <= word.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= end; column += 1)
      next.push(cheapest({ word, term, line, column, before, row, left: next[column - 1] ?? 0 }));
    if (Math.min(...next) > most) return tooMany;
    [before, row] = [row, next];
  }
  const atMost = (mistakes: number) => Math.min(mistakes, most + 1);
  return {
    whole: atMost(term.length === end ? (row[end] ?? most + 1) : most + 1),
    beginning: atMost(Math.min(...row)),
  };
}

interface Cell {
  word: string;
  term: string;
  line: number;
  column: number;
  before: readonly number[];
  row: readonly number[];
  left: number;
}

function cheapest({ word, term, line, column, before, row, left }: Cell): number {
  const isSame = word[line - 1] === term[column - 1];
  const replaced = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
  const least = Math.min(replaced, (row[column] ?? 0) + 1, left + 1);
  const isSwapped =
    line > 1 && column > 1 && word[line - 1] === term[column - 2] && word[line - 2] === term[column - 1];
  return isSwapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least;
}

export interface Term {
  term: string;
  /** In how many texts it stands. */
  texts: number;
}

/**
 * The terms a mistyped word may mean, nearest first: fewer mistakes, then whole words before beginnings, then what is
 * written more often. The word itself is not among them.
 */
export function nearestTerms(terms: readonly Term[], typed: string, count: number): string[] {
  const word = folded(typed);
  const most = mistakesIn(word);
  if (most === 0) return [];
  return terms
    .flatMap(({ term, texts }) => {
      const { whole, beginning } = mistakesBetween(word, term, most);
      if (beginning === 0 || Math.min(whole, beginning) > most) return [];
      return [{ term, texts, cost: Math.min(whole * 2, beginning * 2 + 1) }];
    })
    .toSorted((a, b) => a.cost - b.cost || b.texts - a.texts)
    .slice(0, count)
    .map(({ term }) => term);
}

/** Whether any of the terms, which are in order, begins so. */
export function isBeginning(terms: readonly Term[], word: string): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.term ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return terms[low]?.term.startsWith(word) ?? false;
}
