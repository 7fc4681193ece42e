/** Why a backup was made. All but `by_hand` are made by the app itself. */
export const BACKUP_REASONS = ['daily', 'migration', 'import', 'restore', 'by_hand'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** What can be wrong with a file that should be a store. */
export const DAMAGES = ['missing', 'empty', 'no_store', 'damaged', 'newer'] as const;
export type Damage = (typeof DAMAGES)[number];

/** What a person would look for in a backup. */
export const COUNTED_TABLES = [
  'opportunity',
  'company',
  'person',
  'round',
  'debrief',
  'follow_up',
  'skill',
  'story',
] as const;
export type CountedTable = (typeof COUNTED_TABLES)[number];

/** How many days, weeks and months keep a backup of their own. */
export const KEPT = { daily: 12, weekly: 10, monthly: 9 } as const;

/** What work on a backup does just now. */
export const BACKUP_STEPS = ['copying', 'checking', 'sealing', 'unsealing', 'comparing'] as const;
export type BackupStep = (typeof BACKUP_STEPS)[number];

/** Why the store did not open; `blocked` passes when what blocks it is gone. */
export const STORE_TROUBLES = ['damaged', 'missing', 'newer', 'blocked'] as const;
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

/** Characters of a passphrase; a shorter one is guessed in no time. */
export const SHORTEST_PASSPHRASE = 8;
/** As a person counts them: an accented letter is one. */
export const charactersIn = (passphrase: string): string[] => Array.from(passphrase.normalize('NFC'));

export const LONGEST_PASSPHRASE = 1000;

/** How hard a passphrase is to guess, from what can be counted in it. */
export type PassphraseStrength = 'none' | 'too_short' | 'weak' | 'fair' | 'strong';

/**
 * Whoever has the file can try as many passphrases as they like, so length is what counts: repeated characters and plain
 * runs (`aaaa`, `1234`) count once.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = charactersIn(passphrase);
  if (characters.length === 0) return 'none';
  if (characters.length < SHORTEST_PASSPHRASE) return 'too_short';
  const fresh = characters.filter((character, at) => !isRun(characters[at - 1], character)).length;
  if (fresh < 12 || new Set(characters).size < 7) return 'weak';
  return fresh < 20 ? 'fair' : 'strong';
}

/** Whether a character only repeats the one before it, or counts it up or down by one. */
function isRun(before: string | undefined, character: string): boolean {
  if (before === undefined) return false;
  return Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;
}
