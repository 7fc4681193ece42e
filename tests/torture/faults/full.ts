import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MIGRATIONS } from '../../support/store.ts';
import { ROWS_OF_IMPORT } from '../import-file.ts';
import { unsoundBackups } from '../kills/backup-folder.ts';
import { contentOf, same } from '../kills/content.ts';
import { storeIn } from '../kills/course.ts';
import { KEPT } from '../kills/migrations.ts';
import { looking } from '../sound.ts';
import type { Disk } from './disk.ts';
import { type FaultTally, Judge } from './fault.ts';
import { Hand } from './hand.ts';

/** Room left on the full disk, from none to nearly enough: it ends at another place of the work each time. */
const LEFT = [0, 16_384, 70_000, 200_000, 600_000, 1_200_000];
const FULL = /full|cannot be written|may not write|not sound/;
const SAVED = "SELECT count(*) FROM opportunity WHERE title LIKE 'Number %'";
const IMPORTED = "SELECT count(*) FROM opportunity WHERE title LIKE 'Role %'";
const MOST_SAVES = 400;

/** A full disk under everything that writes: refused in words, nothing half there, and work goes on when there is room. */
export async function fullDisk(script: string, disk: Disk): Promise<FaultTally> {
  const hand = new Hand(script);
  const judge = new Judge(hand, 'full disk', disk.by);
  const folder = join(disk.folder, 'store');
  const store = storeIn(folder);
  try {
    await judge.works({ do: 'open', folder, migrations: MIGRATIONS }, 'with room');
    await judge.works({ do: 'save', number: 0 }, 'with room');
    await judge.works({ do: 'backup' }, 'with room');
    const from = join(folder, 'backups', readdirSync(join(folder, 'backups'))[0] ?? '');
    let [saved, imported] = [1, 0];
    for (const left of LEFT) {
      const when = `with ${left} bytes left`;
      disk.fill(hand, store, left);
      saved += await saveUntilFull(judge, hand, saved, when);
      if (await judge.eitherWay({ do: 'import', number: left }, when, FULL)) imported += ROWS_OF_IMPORT;
      await judge.eitherWay({ do: 'backup' }, when, FULL);
      if (await judge.eitherWay({ do: 'restore', from }, when, FULL)) [saved, imported] = [1, 0];
      disk.free(hand);
      judge.holds(store, SAVED, saved, when);
      judge.holds(store, IMPORTED, imported, when);
      for (const problem of unsoundBackups(folder)) judge.wrong(`${when}: ${problem}`);
      await judge.works({ do: 'save', number: saved }, 'with room again');
      await judge.works({ do: 'import', number: left + 1 }, 'with room again');
      [saved, imported] = [saved + 1, imported + ROWS_OF_IMPORT];
      await judge.works({ do: 'backup' }, 'with room again');
    }
    await judge.works({ do: 'empty trash' }, 'with room again');
    await judge.works({ do: 'restore', from }, 'with room again');
    judge.holds(store, SAVED, 1, 'restored');
    await judge.works({ do: 'close' }, 'at the end');
    await migrate(judge, hand, disk);
  } finally {
    await hand.end();
  }
  return judge.tally;
}

async function saveUntilFull(judge: Judge, hand: Hand, first: number, when: string): Promise<number> {
  for (let count = 0; count < MOST_SAVES; count += 1) {
    const order = { do: 'save', number: first + count } as const;
    const reply = await hand.ask(order);
    if (reply.ok) continue;
    judge.refusedWell(order, when, reply, FULL);
    return count;
  }
  judge.wrong(`${when}: ${MOST_SAVES} saves found room`);
  return MOST_SAVES;
}

/** A store of an earlier version stays what it is when there is no room to bring it to this one. */
async function migrate(judge: Judge, hand: Hand, disk: Disk): Promise<void> {
  for (const name of readdirSync(KEPT).sort()) {
    const folder = join(disk.folder, name);
    mkdirSync(folder);
    writeFileSync(storeIn(folder), gunzipSync(readFileSync(join(KEPT, name))));
    const before = looking(storeIn(folder), contentOf);
    disk.fill(hand, storeIn(folder), 300_000);
    await judge.fails({ do: 'open', folder, migrations: MIGRATIONS }, `${name} without room`, FULL);
    disk.free(hand);
    if (!same(looking(storeIn(folder), contentOf), before)) judge.wrong(`${name} is not as it was`);
    for (const problem of unsoundBackups(folder)) judge.wrong(problem);
    await judge.works({ do: 'open', folder, migrations: MIGRATIONS }, `${name} with room again`);
    await judge.works({ do: 'close' }, 'migrated');
    rmSync(folder, { recursive: true });
  }
}
