import { isHalfKnown } from './half-known.ts';
import { companyKeyOf, titleKeyOf } from './same-name.ts';

/**
 * Which people and which companies look like the same one entered twice. A guess that is shown and never acted on: the
 * person merges them, or says once that they are not the same.
 */

export interface PersonLike {
  id: string;
  name: string;
  email: string;
  companyId: string | null;
}
export interface CompanyLike {
  id: string;
  name: string;
}
export type DuplicateReason = 'email' | 'name' | 'similar_name';
/** Two ids, the smaller one first. */
export interface DuplicatePair {
  aId: string;
  bId: string;
  reason: DuplicateReason;
}

/** Two ids as one text, whichever order they come in: what *not the same* is remembered by. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Entries that share one key and are compared each with each; more than that is a habit of naming, not a slip. */
const MOST_ALIKE = 12;

class Pairs {
  private readonly found = new Map<string, DuplicatePair>();
  private readonly apart: ReadonlySet<string>;

  constructor(apart: ReadonlySet<string>) {
    this.apart = apart;
  }
  /** The reason found first stands. */
  add(one: string, other: string, reason: DuplicateReason): void {
    const key = pairKey(one, other);
    if (one === other || this.apart.has(key) || this.found.has(key)) return;
    const [aId, bId] = one < other ? [one, other] : [other, one];
    this.found.set(key, { aId, bId, reason });
  }
  addEach<T extends { id: string }>(group: readonly T[], reasonOf: (a: T, b: T) => DuplicateReason | null): void {
    if (group.length > MOST_ALIKE) return;
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) {
        const reason = reasonOf(a, b);
        if (reason !== null) this.add(a.id, b.id, reason);
      }
    });
  }
  all(): DuplicatePair[] {
    return [...this.found.values()].sort((a, b) => (a.aId + a.bId < b.aId + b.bId ? -1 : 1));
  }
}

function groupsBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A name without accents, `Haddad, Ines` as `haddad ines`. */
const wordsOf = (name: string): string[] =>
  titleKeyOf(name.normalize('NFD').replace(/\p{M}/gu, '')).split(' ').filter(Boolean);
const sameWords = (a: readonly string[], b: readonly string[]) => a.toSorted().join(' ') === b.toSorted().join(' ');

/**
 * Pairs of people who look the same: the same mail address; the same name at the same company, or at one where the other
 * has none; a similar name (initials, a middle name more, one letter off) at the same company. `apart` holds the pairs
 * (as `pairKey`) that are known not to be the same.
 */
export function duplicatePeople(
  people: readonly PersonLike[],
  apart: ReadonlySet<string> = new Set(),
): DuplicatePair[] {
  const pairs = new Pairs(apart);
  for (const group of groupsBy(people, ({ email }) => (email.includes('@') ? [email.trim().toLowerCase()] : [])))
    pairs.addEach(group, () => 'email');
  const named = people.map((one) => ({ ...one, words: wordsOf(one.name) }));
  for (const group of groupsBy(named, ({ words }) => [words.toSorted().join(' ')]))
    pairs.addEach(group, (a, b) => (areNamesakes(a, b) ? 'name' : null));
  // Names that differ in one word share another one, so only people of one company who share a word are compared.
  const employed = named.filter(({ companyId, name }) => companyId !== null && !isHalfKnown(name));
  const shared = groupsBy(employed, ({ companyId, words }) => words.map((word) => `${companyId} ${word}`));
  for (const group of shared) pairs.addEach(group, (a, b) => (areSimilar(a.words, b.words) ? 'similar_name' : null));
  return pairs.all();
}

type Named = PersonLike & { words: string[] };

function areNamesakes(a: Named, b: Named): boolean {
  if (!sameWords(a.words, b.words) || a.words.length === 0) return false;
  if (a.companyId === b.companyId) return a.companyId !== null || a.words.length > 1;
  // The same full name where only one of them has a company; a first name alone says too little.
  return (a.companyId === null || b.companyId === null) && a.words.length > 1 && !isHalfKnown(a.name);
}

/** Whether two different names at one company may be one: `I. Haddad`, `Ines Maria Haddad`, `Ines Hadad`. */
function areSimilar(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const unmatched = [...more];
  let differing = 0;
  for (const word of fewer) {
    const same = unmatched.indexOf(word);
    const at = same === -1 ? unmatched.findIndex((other) => isShortFor(word, other) || isOneOff(word, other)) : same;
    if (at === -1) return false;
    if (same === -1) differing += 1;
    unmatched.splice(at, 1);
  }
  return differing <= 1;
}

const isShortFor = (a: string, b: string) => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** One letter more, less or other, in words long enough for that to be a slip. */
function isOneOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}

/** Pairs of companies of one name, legal forms aside. */
export function duplicateCompanies(
  companies: readonly CompanyLike[],
  apart: ReadonlySet<string> = new Set(),
): DuplicatePair[] {
  const pairs = new Pairs(apart);
  for (const group of groupsBy(companies, ({ name }) => [companyKeyOf(name)])) pairs.addEach(group, () => 'name');
  return pairs.all();
}
