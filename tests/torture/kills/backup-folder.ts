import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkStoreFile } from '../../../db/backup/check.ts';
import { backupFolder, listBackups } from '../../../db/backup/write.ts';
import { knownMigrations } from '../../../db/open.ts';
import { MIGRATIONS } from '../../support/store.ts';
import { storeIn } from './course.ts';

const NEWEST = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;

export const backupsIn = (folder: string) => listBackups(backupFolder(storeIn(folder)));

/** Every file that calls itself a backup must be one; answers those that are not. */
export function unsoundBackups(folder: string): string[] {
  const place = backupFolder(storeIn(folder));
  if (!existsSync(place)) return [];
  const listed = backupsIn(folder).map(({ name }) => name);
  const unlisted = readdirSync(place).filter((name) => name.endsWith('.db') && !listed.includes(name));
  return [
    ...unlisted.map((name) => `the backup ${name} is in no list`),
    ...listed.flatMap((name) => {
      const checked = checkStoreFile(join(place, name), NEWEST);
      return checked.ok ? [] : [`the backup ${name} is ${checked.damage}`];
    }),
  ];
}
