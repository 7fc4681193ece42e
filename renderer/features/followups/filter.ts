import type { FollowUpKind } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { spokenRow } from '../../lib/follow-ups/words.ts';

/** What the list is narrowed to; null and an empty text leave everything. */
export interface FollowUpFilter {
  text: string;
  kind: FollowUpKind | null;
  personId: string | null;
  madeBy: 'rule' | 'me' | null;
}

export const EVERYTHING: FollowUpFilter = { text: '', kind: null, personId: null, madeBy: null };

export const isNarrowed = ({ text, kind, personId, madeBy }: FollowUpFilter): boolean =>
  text.trim() !== '' || kind !== null || personId !== null || madeBy !== null;

/** Those that are of the kind, with the person and made as chosen, and in which every word appears. */
export function matching(
  rows: readonly FollowUpView[],
  { text, kind, personId, madeBy }: FollowUpFilter,
  today: string,
): readonly FollowUpView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (kind !== null && row.kind !== kind) return false;
    if (personId !== null && row.personId !== personId) return false;
    if (madeBy !== null && (row.rule === null ? 'me' : 'rule') !== madeBy) return false;
    if (words.length === 0) return true;
    const typed = `${row.person ?? ''} ${row.company ?? ''} ${row.draft} ${row.skipReason}`;
    const all = `${spokenRow(row, today)} ${typed}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Everybody the rows are about, by name. */
export function peopleOf(rows: readonly FollowUpView[]): { value: string; label: string }[] {
  const names = new Map(
    rows.flatMap(({ personId, person }) => (personId === null ? [] : [[personId, person ?? 'Somebody']])),
  );
  return [...names].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
}
