import { BACKUP_REASONS, type BackupReason } from '../domain/backup.ts';

/** Backups name themselves: when they were made and why, so that the list needs to open none of them. */

export interface BackupName {
  /** UTC milliseconds, whole seconds. */
  at: number;
  reason: BackupReason;
}

/** `proffer-2026-11-22T10-15-30Z-daily.db`: sorts by time, and is a file name on every system. */
export function backupName({ at, reason }: BackupName): string {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  return `proffer-${stamp}Z-${reason}.db`;
}

const PATTERN = /^proffer-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-([a-z_]+)(?:-\d+)?\.db$/;

/** What a file name says, or null when it names no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, day, hour, minute, second, word] = PATTERN.exec(name) ?? [];
  const reason = BACKUP_REASONS.find((known) => known === word);
  const at = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return reason === undefined || Number.isNaN(at) ? null : { at, reason };
}
