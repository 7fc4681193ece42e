import { type Result, ok } from '../domain/result.ts';
import { isBeginning, nearestTerms, spellingsOf, wordsOf } from '../domain/search-words.ts';
import * as companies from '../repositories/company.ts';
import { type Owner, ownerOf } from '../repositories/search-owner.ts';
import * as repository from '../repositories/search.ts';
import type { Services } from './core.ts';
import { type Hit, hitOf } from './search-hit.ts';
import { worthOf } from './search-rank.ts';

/** So many of what the index finds are ranked; what lies in the trash, or says the same again, is left out of them. */
const RANKED = 120;
/** So many of the texts around a named company or person are looked through. */
const AROUND = 300;
/** Shorter beginnings name too many. */
const SHORTEST_NAME = 3;
/** The other words a word may mean that are tried, and the searches made for one text at most. */
const MEANINGS = 4;
const MOST_TRIES = 12;
/** The opportunities that follow a company found by name. */
const ROLES = 6;

type Reading = Pick<Services, 'store' | 'clock'>;
type Found = { row: repository.FoundRow; owner: Owner };

/**
 * Finds what a person typed: every word, each by its beginning, in one text or in a text and the names of the company
 * and the person it belongs to. A mistyped word is replaced by the nearest one the index knows; `corrected` then
 * says what was searched for instead.
 */
export function search(
  services: Reading,
  text: string,
  limit: number,
): Result<{ hits: Hit[]; corrected: string | null }> {
  const typed = wordsOf(text);
  if (typed.length === 0) return ok({ hits: [], corrected: null });
  const terms = repository.terms(services.store);
  for (const words of readings(terms, typed)) {
    const hits = hitsFor(services, words, limit);
    const corrected = words.every((word, index) => word === typed[index]) ? null : words.join(' ');
    if (hits.length > 0) return ok({ hits, corrected });
  }
  return ok({ hits: [], corrected: null });
}

/** What the words may have been meant to be: as typed when the index knows them all, then with one replaced after the other. */
function* readings(terms: Parameters<typeof nearestTerms>[0], typed: readonly string[]): Generator<string[]> {
  const meanings = typed.map((word) => {
    const isKnown = spellingsOf(word).some((spelling) => isBeginning(terms, spelling));
    return { word, isKnown, near: isKnown ? [] : nearestTerms(terms, word, MEANINGS) };
  });
  if (meanings.some(({ isKnown, near }) => !isKnown && near.length === 0)) return;
  const first = meanings.map(({ word, isKnown, near }) => (isKnown ? word : (near[0] ?? word)));
  yield first;
  let tries = 1;
  for (const [index, { word, isKnown, near }] of meanings.entries()) {
    // A known word can be mistyped too, when nothing has it beside the others.
    const others = isKnown ? (typed.length > 1 ? nearestTerms(terms, word, MEANINGS) : []) : near.slice(1);
    for (const other of others) {
      if (tries >= MOST_TRIES) return;
      tries += 1;
      yield first.with(index, other);
    }
  }
}

const matchOf = (words: readonly string[]) =>
  words
    .map(
      (word) =>
        `(${spellingsOf(word)
          .map((spelling) => `"${spelling}"*`)
          .join(' OR ')})`,
    )
    .join(' AND ');

function hitsFor(services: Reading, words: readonly string[], limit: number): Hit[] {
  const now = services.clock.now();
  const direct = findRows(services, words, RANKED);
  const ranked = [...direct, ...(direct.length < RANKED ? findAround(services, words) : [])]
    .map(({ row, owner }) => ({ row, owner, worth: worthOf(words, row, owner, now) }))
    .toSorted((a, b) => b.worth - a.worth);
  const hits = new Map<string, Hit>();
  const said = new Set<string>();
  for (const { row, owner } of ranked) {
    const hit = hitOf(row, owner);
    // The same sentence of ten postings is one finding.
    const says = `${hit.title}\n${row.excerpt}`;
    if (said.has(says)) continue;
    said.add(says);
    for (const one of row.kind === 'company' ? [hit, ...rolesAt(services, row)] : [hit])
      if (!hits.has(one.refId)) hits.set(one.refId, one);
    if (hits.size >= limit) break;
  }
  return [...hits.values()].slice(0, limit);
}

function findRows({ store }: Reading, words: readonly string[], limit: number): Found[] {
  return repository.find(store, matchOf(words), limit).flatMap((row) => {
    const owner = ownerOf(store, row.kind, row.refId);
    return owner === undefined || owner.trashed === 1 ? [] : [{ row, owner }];
  });
}

/** Texts that hold some of the words and belong to a company or a person whose name holds the others. */
function findAround(services: Reading, words: readonly string[]): Found[] {
  const cuts = words.slice(1).flatMap((_, index) => {
    const [start, end] = [words.slice(0, index + 1), words.slice(index + 1)];
    return [
      { name: start, rest: end },
      { name: end, rest: start },
    ];
  });
  const named = cuts.filter(({ name }) => name.every((word) => word.length >= SHORTEST_NAME));
  return named.flatMap(({ name, rest }) => {
    const ids = new Set(repository.named(services.store, matchOf(name), 20));
    if (ids.size === 0) return [];
    const isAround = (id: string | null) => id !== null && ids.has(id);
    return findRows(services, rest, AROUND).filter(
      ({ row, owner }) => (isAround(owner.companyId) || isAround(owner.personId)) && !ids.has(row.refId),
    );
  });
}

/** Whoever types a company's name mostly wants what is going on there: its opportunities follow it, open ones first. */
function rolesAt({ store }: Reading, { refId, title }: repository.FoundRow): Hit[] {
  return companies
    .rolesAt(store, refId)
    .slice(0, ROLES)
    .map((role) => ({
      kind: 'opportunity',
      refId: role.id,
      title: `${title} · ${role.title}`,
      snippet: [{ text: role.stage, match: false }],
      opens: { kind: 'opportunity', id: role.id, target: null },
    }));
}
