import uFuzzy from '@leeoniya/ufuzzy';
import { type Result, ok } from '../domain/result.ts';
import { opportunitiesOfCompany } from '../repositories/person.ts';
import * as repository from '../repositories/search.ts';
import type { Services } from './core.ts';

type Opens = { kind: 'opportunity' | 'person' | 'company' | 'round' | 'skill'; id: string } | null;
export type Hit = {
  kind: ReturnType<typeof kindOf>;
  refId: string;
  title: string;
  snippet: { text: string; match: boolean }[];
  opens: Opens;
};

/** More than are shown are asked for: what lies in the trash, or says the same again, is left out afterwards. */
const SPARE = 2;

/**
 * Finds what a person typed, word by word, each a prefix. A word the index does not know is replaced by the nearest
 * one it does; `corrected` then says what was searched for instead.
 */
export function search(
  { store }: Services,
  text: string,
  limit: number,
): Result<{ hits: Hit[]; corrected: string | null }> {
  const words = wordsOf(text);
  if (words.length === 0) return ok({ hits: [], corrected: null });
  const hits = hitsFor({ store }, words, limit);
  if (hits.length > 0) return ok({ hits, corrected: null });
  const mended = mend({ store }, words);
  if (mended === null) return ok({ hits: [], corrected: null });
  return ok({ hits: hitsFor({ store }, mended, limit), corrected: mended.join(' ') });
}

type WithStore = Pick<Services, 'store'>;

/** The words in a text as the index cuts them: letters and digits. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 12) ?? [];

const matchOf = (words: readonly string[]) => words.map((word) => `"${word}"*`).join(' ');

function hitsFor({ store }: WithStore, words: readonly string[], limit: number): Hit[] {
  const hits: Hit[] = [];
  const shown = new Set<string>();
  for (const row of repository.find(store, matchOf(words), limit * SPARE)) {
    const owner = repository.ownerOf(store, row.kind, row.refId);
    if (!owner || owner.trashed === 1) continue;
    // The same sentence of ten postings is one finding.
    const said = `${titleOf(row, owner)}\n${row.excerpt}`;
    if (shown.has(said)) continue;
    shown.add(said);
    hits.push({
      kind: kindOf(row.kind),
      refId: row.refId,
      title: titleOf(row, owner),
      snippet: piecesOf(row.excerpt),
      opens: opensOf(row, owner),
    });
    if (row.kind === 'company') hits.push(...rolesAt({ store }, row));
    if (hits.length >= limit) break;
  }
  return withoutRepeats(hits).slice(0, limit);
}

/** Whoever types a company's name mostly wants what is going on there: its opportunities follow it. */
function rolesAt({ store }: WithStore, { refId, title }: repository.FoundRow): Hit[] {
  return opportunitiesOfCompany(store, refId).map((role) => ({
    kind: 'opportunity',
    refId: role.id,
    title: `${title} · ${role.title}`,
    snippet: [{ text: role.stage, match: false }],
    opens: { kind: 'opportunity', id: role.id },
  }));
}

const withoutRepeats = (hits: readonly Hit[]) => [...new Map(hits.map((hit) => [hit.refId, hit])).values()];

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Words with the unknown ones replaced by the nearest known; null when nothing near is known. */
function mend({ store }: WithStore, words: readonly string[]): string[] | null {
  const known = repository.terms(store);
  let changed = false;
  const mended = words.map((word) => {
    const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (plain.length < 3 || known.some((term) => term.startsWith(plain))) return word;
    const near = nearest(known, plain);
    if (near === null) return word;
    changed = true;
    return near;
  });
  return changed ? mended : null;
}

function nearest(known: string[], word: string): string | null {
  const [ids, info, order] = fuzzy.search(known, word);
  const first = order?.[0];
  if (ids && info && first !== undefined) return known[info.idx[first] ?? -1] ?? null;
  return ids?.[0] === undefined ? null : (known[ids[0]] ?? null);
}

function piecesOf(excerpt: string): Hit['snippet'] {
  const pieces: Hit['snippet'] = [];
  for (const [index, part] of excerpt.replace(/\s+/g, ' ').split(repository.MARK_START).entries()) {
    const [marked, rest] = index === 0 ? ['', part] : splitAt(part, repository.MARK_END);
    if (marked !== '') pieces.push({ text: marked, match: true });
    if (rest !== '') pieces.push({ text: rest, match: false });
  }
  return pieces;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Parts of a debrief are shown as the debrief, parts of a brief as a pain. */
function kindOf(kind: string) {
  switch (kind) {
    case 'opportunity':
    case 'company':
    case 'person':
    case 'round':
    case 'debrief':
    case 'note':
    case 'interaction':
    case 'follow_up':
    case 'skill':
    case 'evidence':
    case 'pain':
    case 'story':
    case 'material':
    case 'initiative':
    case 'close_out':
    case 'closing_answer':
      return kind;
    case 'question_asked':
    case 'reservation':
    case 'skill_signal':
      return 'debrief';
    default:
      return 'opportunity';
  }
}

function titleOf(row: repository.FoundRow, owner: repository.Owner): string {
  if (row.kind === 'opportunity') return `${owner.company ?? ''} · ${row.title}`;
  if (owner.skill) return owner.company ? `${owner.skill} · ${owner.company}` : owner.skill;
  if (owner.company && owner.title) return `${owner.company} · ${owner.title}`;
  return owner.person ?? (row.title === '' ? 'Untitled' : row.title);
}

function opensOf({ kind, refId }: repository.FoundRow, owner: repository.Owner): Opens {
  if (kind === 'company') return { kind, id: refId };
  if (owner.skillId) return { kind: 'skill', id: owner.skillId };
  if (owner.roundId) return { kind: 'round', id: owner.roundId };
  if (owner.opportunityId) return { kind: 'opportunity', id: owner.opportunityId };
  return owner.personId ? { kind: 'person', id: owner.personId } : null;
}
