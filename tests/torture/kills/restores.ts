import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder } from '../../../db/backup/write.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, newStore } from '../../support/store.ts';
import { tellStory } from '../../support/story.ts';
import { looking, unsound } from '../sound.ts';
import { backupsIn, unsoundBackups } from './backup-folder.ts';
import { type Content, contentOf, same } from './content.ts';
import { type Course, type Tally, killSteps, storeIn } from './course.ts';

/** Killed between any two steps of a restore, and at moments within them: the store is the former one or the restored one. */
export async function killRestores({ victims, place, kills }: Course): Promise<Tally> {
  const tally: Tally = { name: 'restores', kills: 0, acknowledged: 0, problems: [] };
  const mine = storeWith(place, 'Mine', 12);
  const backup = storeWith(place, 'From the backup', 5);
  const contents = { mine: contentOfFile(mine), backup: contentOfFile(backup) };
  const whole = await restore(null, null);
  if (whole.problems.length > 0) throw new Error(whole.problems.join('\n'));
  await killSteps(tally, whole.ending, kills, restore);
  return tally;

  async function restore(dieAt: number | null, patience: number | null) {
    const folder = mkdtempSync(join(place, 'restore-'));
    copyFileSync(mine, storeIn(folder));
    const job = { job: 'restore', folder, migrations: MIGRATIONS, first: 0, dieAt, from: backup } as const;
    const ending = await victims.run(job, patience);
    const problems = [...oneOrTheOther(folder, contents, ending.acknowledged), ...unsoundBackups(folder)];
    rmSync(folder, { recursive: true, force: true });
    return { ending, problems };
  }
}

function oneOrTheOther(folder: string, { mine, backup }: { mine: Content; backup: Content }, said: string[]): string[] {
  const problems: string[] = [];
  const store = newStore({ folder });
  const found = contentOf(store.services.store.sqlite);
  store.shut();
  const isBackup = same(found, backup);
  if (!isBackup && !same(found, mine)) problems.push('the store is neither the former nor the restored one');
  if (said.some((line) => line.endsWith('restored')) && !isBackup)
    problems.push('it was restored, and is the former one');
  if (isBackup) {
    const kept = backupsIn(folder).find(({ reason }) => reason === 'restore');
    const former = kept && contentOfFile(join(backupFolder(storeIn(folder)), kept.name));
    if (!former || !same(former, mine)) problems.push('the former store is not among the backups');
  }
  return [...problems, ...looking(storeIn(folder), unsound)];
}

function storeWith(place: string, title: string, count: number): string {
  const store = newStore({ folder: mkdtempSync(join(place, 'source-')) });
  tellStory(store);
  for (let number = 0; number < count; number += 1) newOpportunity(store.services, { title: `${title} ${number}` });
  store.services.store.sqlite.pragma('journal_mode = DELETE');
  store.shut();
  return storeIn(store.folder);
}

const contentOfFile = (path: string): Content => looking(path, contentOf);
