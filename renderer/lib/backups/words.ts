import type {
  BackupReason,
  CountedTable,
  Damage,
  PassphraseStrength,
  StoreTrouble,
} from '../../../db/domain/backup.ts';
import { COUNTED_TABLES, KEPT, SHORTEST_PASSPHRASE } from '../../../db/domain/backup.ts';
import type {
  BackupContents,
  RestorePreview,
  Soundness,
  StoreContents,
} from '../../../electron/ipc/contract/backup.ts';
import { count, exactInstant, list } from '../format.ts';

export const REASON: Record<BackupReason, string> = {
  daily: 'Daily',
  migration: 'Before an update',
  import: 'Before an import',
  restore: 'Before restoring',
  by_hand: 'By hand',
};

export const SCHEDULE =
  'Made once a day while Proffer is open, and before every update of the store, import and restoring. ' +
  `The newest of each of the last ${KEPT.daily} days, ${KEPT.weekly} weeks and ${KEPT.monthly} months that have one are kept; those made by hand stay until you delete them.`;

const NOUN: Record<CountedTable, readonly [one: string, many: string]> = {
  opportunity: ['opportunity', 'opportunities'],
  company: ['company', 'companies'],
  person: ['person', 'people'],
  round: ['round', 'rounds'],
  debrief: ['debrief', 'debriefs'],
  follow_up: ['follow-up', 'follow-ups'],
  skill: ['skill', 'skills'],
  story: ['story', 'stories'],
};

/** `Opportunities`, for the head of a row. */
export const kindName = (table: CountedTable): string => {
  const [, many] = NOUN[table];
  return many.charAt(0).toUpperCase() + many.slice(1);
};

/** `12 opportunities, 30 people and 8 rounds`; what there is none of is left out. */
export function contentsLine({ counts }: StoreContents): string {
  const parts = COUNTED_TABLES.flatMap((table) => {
    const [one, many] = NOUN[table];
    return counts[table] === 0 ? [] : [count(counts[table], one, many)];
  });
  return parts.length === 0 ? 'Nothing is written in it yet' : list(parts);
}

const DAMAGE: Record<Damage, string> = {
  missing: 'Not there any more',
  empty: 'An empty file',
  no_store: 'Not a store of Proffer',
  damaged: 'Damaged: it cannot be restored',
  newer: 'Made by a newer Proffer',
};

export const contentsWords = (read: BackupContents): string =>
  read.ok ? contentsLine(read.contents) : DAMAGE[read.damage];

/** Which backup it is, in one line. */
export const previewName = ({ at, fileName }: RestorePreview, zone: string): string =>
  at === null ? fileName : `The backup of ${exactInstant(at, zone)}`;

/** Whether restoring would change none of what is counted. */
export const isSame = ({ differences }: RestorePreview): boolean =>
  differences?.every(({ back, gone, other }) => back + gone + other === 0) === true;

export function soundnessWords(found: Soundness): string {
  if (found.sound) return 'The store is sound: every page and every reference was read.';
  const what = found.pages
    ? 'The file of the store is damaged.'
    : `${count(found.references, 'entry refers', 'entries refer')} to something that is not there.`;
  return `${what} Restore the newest backup that is sound; the store as it is stays among the backups.`;
}

const STRENGTH: Record<PassphraseStrength, string> = {
  none: 'Four or more words that have nothing to do with each other are easy to keep and hard to guess.',
  too_short: `Too short. Use at least ${SHORTEST_PASSPHRASE} characters.`,
  weak: 'Weak: a computer guesses this in little time. Add a word or two.',
  fair: 'Fair: it holds against somebody who finds the file. One more word makes it strong.',
  strong: 'Strong.',
};
export const strengthWords = (strength: PassphraseStrength): string => STRENGTH[strength];

export const TROUBLE: Record<StoreTrouble, { title: string; text: string }> = {
  damaged: {
    title: 'Your store cannot be read',
    text: 'The file is damaged. Choose a backup to go on with; the damaged file is put aside and kept, every byte of it.',
  },
  missing: {
    title: 'Your store is not in its place',
    text: 'Its backups are still there. Choose one to go on with, or bring the file back and try again.',
  },
  newer: {
    title: 'Your store was written by a newer Proffer',
    text: 'Install that Proffer to open it. Nothing was changed. An older backup can be restored here; the newer store is then put aside and kept.',
  },
  blocked: {
    title: 'Your store cannot be opened just now',
    text: 'Nothing was changed. Do what is said below, then try again.',
  },
};
