import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder } from '../../../db/backup/write.ts';
import { looking, unsound } from '../sound.ts';
import { backupsIn, unsoundBackups } from './backup-folder.ts';
import { type Course, type Tally, killRepeatedly, partsOf, storeIn } from './course.ts';

const WHOLE: Record<string, string> = {
  opportunity: `SELECT 1 FROM opportunity WHERE title = 'Number ' || @n`,
  note: `SELECT 1 FROM note WHERE body = 'Number ' || @n`,
};

const holds = (path: string, number: number): boolean =>
  looking(path, (sqlite) => sqlite.prepare(WHOLE['opportunity'] ?? '').get({ n: String(number) }) !== undefined);

/** Killed while backups are made and changes saved meanwhile: what calls itself a backup is one, and holds what came before it. */
export const killBackups = (course: Course): Promise<Tally> =>
  killRepeatedly(course, {
    name: 'backups',
    job: 'backups',
    patience: 250,
    look: (folder, { acknowledged }) => {
      const said = acknowledged.map(partsOf);
      const made = backupsIn(folder);
      const promised = said.filter(({ what }) => what === 'backup');
      const problems = unsoundBackups(folder);
      if (made.length < promised.length)
        problems.push(`${promised.length} backups were promised, ${made.length} are there`);
      const last = promised.at(-1);
      if (last && !made.some(({ name }) => holds(join(backupFolder(storeIn(folder)), name), last.number)))
        problems.push('no backup holds what was saved before it');
      problems.push(
        ...looking(storeIn(folder), (sqlite) => [
          ...said
            .filter(
              ({ number, what }) => what in WHOLE && !sqlite.prepare(WHOLE[what] ?? '').get({ n: String(number) }),
            )
            .map(({ number, what }) => `${what} ${number} is not there`),
          ...unsound(sqlite),
        ]),
      );
      for (const { name } of made) rmSync(join(backupFolder(storeIn(folder)), name));
      return problems;
    },
  });
