import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { knownMigrations, openStore } from '../../../db/open.ts';
import { MIGRATIONS } from '../../support/store.ts';
import { looking, unsound } from '../sound.ts';
import { unsoundBackups } from './backup-folder.ts';
import { type Content, contentOf, cutTo, same } from './content.ts';
import { type Course, type Tally, killSteps, storeIn } from './course.ts';

/** Stores as earlier versions wrote them. */
export const KEPT = join(import.meta.dirname, '..', '..', 'support', 'stores');
const NEWEST = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;

/** Killed at steps and at random moments of the walk of every kept store to the newest version. */
export async function killMigrations({ victims, place, kills }: Course): Promise<Tally> {
  const tally: Tally = { name: 'migrations', kills: 0, acknowledged: 0, problems: [] };
  const names = readdirSync(KEPT).sort();
  for (const [index, name] of names.entries()) {
    const bytes = gunzipSync(readFileSync(join(KEPT, name)));
    const share = Math.floor(((index + 1) * kills) / names.length) - Math.floor((index * kills) / names.length);
    const whole = await walk(bytes, null, null);
    await killSteps(tally, whole.ending, share, (step, patience) => walk(bytes, step, patience));
  }
  return tally;

  async function walk(bytes: Buffer, dieAt: number | null, patience: number | null) {
    const folder = mkdtempSync(join(place, 'kept-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(storeIn(folder), bytes);
    const before = looking(storeIn(folder), contentOf);
    const job = { job: 'migration', folder, migrations: MIGRATIONS, first: 0, dieAt } as const;
    const ending = await victims.run(job, patience);
    const problems = [...oldOrNew(folder, before, ending.acknowledged.length > 0), ...opensNow(folder, before)];
    problems.push(...unsoundBackups(folder));
    rmSync(folder, { recursive: true, force: true });
    return { ending, problems };
  }
}

/** The killed store is the old one, to its last row and definition, or the new one; never anything between. */
function oldOrNew(folder: string, before: Content, acknowledged: boolean): string[] {
  return looking(storeIn(folder), (sqlite) => {
    const found = contentOf(sqlite);
    if (found.version === before.version)
      return [
        ...(same(found, before) ? [] : ['the old store is not as it was']),
        ...(acknowledged ? ['it was migrated, and is old'] : []),
        ...unsound(sqlite),
      ];
    if (found.version !== NEWEST) return [`it stands at version ${found.version}`];
    return [...(same(cutTo(before.tables, found.tables), before.tables) ? [] : ['rows changed']), ...unsound(sqlite)];
  });
}

/** And opening it again brings it all the way. */
function opensNow(folder: string, before: Content): string[] {
  const opened = openStore({ path: storeIn(folder), migrations: MIGRATIONS });
  if (!opened.ok) return [`it does not open: ${opened.error.message}`];
  const found = contentOf(opened.value.sqlite);
  opened.value.close();
  return found.version === NEWEST && same(cutTo(before.tables, found.tables), before.tables)
    ? []
    : ['opened again, it is not whole'];
}
