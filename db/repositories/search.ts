import type { Term } from '../domain/search-words.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** Around a match in the excerpt, characters that nobody types. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

export type FoundRow = { kind: string; refId: string; title: string; excerpt: string };

/**
 * What matches a full-text query (FTS5 syntax), best first: a match in a title weighs five times one in the text.
 * Excerpts are cut only for the rows that are answered. What lies in the trash is among them.
 */
export function find({ sqlite }: Store, match: string, limit: number): FoundRow[] {
  return prepared<[string, number], FoundRow>(
    sqlite,
    `SELECT d.kind, d.ref_id AS refId, d.title,
       snippet(search_index, -1, '${MARK_START}', '${MARK_END}', '…', 14) AS excerpt
     FROM search_index CROSS JOIN search_document d ON d.id = search_index.rowid
     WHERE search_index MATCH ? AND rank MATCH 'bm25(5.0, 1.0)' ORDER BY rank LIMIT ?`,
  ).all(match, limit);
}

/** The companies and people whose name matches a full-text query. */
export function named({ sqlite }: Store, match: string, limit: number): string[] {
  return prepared<[string, number], string>(
    sqlite,
    `SELECT d.ref_id FROM search_index CROSS JOIN search_document d ON d.id = search_index.rowid
     WHERE search_index MATCH ? AND d.kind IN ('company', 'person') LIMIT ?`,
  )
    .pluck()
    .all(`title : (${match})`, limit) as string[];
}

type Known = { writes: string; terms: readonly Term[] };
const read = new WeakMap<Store['sqlite'], Known>();

/** Every word the index knows, in order; what a mistyped word is compared with. Kept until something is written. */
export function terms({ sqlite }: Store): readonly Term[] {
  const own = prepared<[], number>(sqlite, 'SELECT total_changes()').pluck().get();
  const writes = `${own} ${String(sqlite.pragma('data_version', { simple: true }))}`;
  const known = read.get(sqlite);
  if (known?.writes === writes) return known.terms;
  const rows = prepared<[], Term>(sqlite, 'SELECT term, doc AS texts FROM search_term').all();
  const sorted = rows.sort((a, b) => (a.term < b.term ? -1 : 1));
  read.set(sqlite, { writes, terms: sorted });
  return sorted;
}
