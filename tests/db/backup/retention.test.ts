import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupName, backupName, readBackupName } from '../../../db/backup/name.ts';
import { toForget } from '../../../db/backup/retention.ts';
import { BACKUP_REASONS } from '../../../db/domain/backup.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

const anyBackup = fc.record({
  at: fc.integer({ min: 0, max: 700 * 24 }).map((hours) => START + hours * 3_600_000),
  reason: fc.constantFrom(...BACKUP_REASONS),
});

/** Days, weeks and months by the calendar of the test's own, in UTC. */
const dayOf = ({ at }: BackupName) => new Date(at).toISOString().slice(0, 10);
const mondayOf = ({ at }: BackupName) => {
  const date = new Date(at);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};
const monthOf = ({ at }: BackupName) => new Date(at).toISOString().slice(0, 7);

describe('a backup', () => {
  it('says in its name when it was made and why', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect(readBackupName(backupName(backup))).toEqual(backup);
      }),
    );
    for (const other of [
      'proffer.db',
      'proffer-2026-11-22T10-15-30Z-daily.db.partial',
      'x.db',
      'proffer-2026-13-40T99-00-00Z-daily.db',
    ])
      expect(readBackupName(other)).toBeNull();
  });

  it('is kept for the last 12 days, 10 weeks and 9 months that have one', () => {
    fc.assert(
      fc.property(fc.array(anyBackup, { maxLength: 60 }), (backups) => {
        const forgotten = toForget(backups, 'UTC');
        const kept = backups.filter((backup) => !forgotten.includes(backup));
        const made = backups.filter(({ reason }) => reason !== 'by_hand').sort((a, b) => b.at - a.at);
        const newestPer = (keyOf: (backup: BackupName) => string, most: number) =>
          [...new Set(made.map(keyOf))].slice(0, most).map((key) => made.find((backup) => keyOf(backup) === key));
        const wanted = new Set([...newestPer(dayOf, 12), ...newestPer(mondayOf, 10), ...newestPer(monthOf, 9)]);
        expect(new Set(kept.filter(({ reason }) => reason !== 'by_hand'))).toEqual(wanted);
        expect(kept.filter(({ reason }) => reason === 'by_hand')).toHaveLength(
          backups.filter(({ reason }) => reason === 'by_hand').length,
        );
      }),
    );
  });

  it('made every day for three years leaves 12 + 8 + 6 of them at most, over nine months', () => {
    let backups: BackupName[] = [];
    for (let day = 0; day < 1100; day += 1) {
      backups.push({ at: START + day * DAY, reason: 'daily' });
      const gone = new Set(toForget(backups, 'UTC'));
      backups = backups.filter((backup) => !gone.has(backup));
    }
    expect(backups.length).toBeLessThanOrEqual(12 + 10 + 9);
    expect(new Set(backups.map(monthOf)).size).toBe(9);
    expect(new Set(backups.map(dayOf)).size).toBe(backups.length);
  });
});
