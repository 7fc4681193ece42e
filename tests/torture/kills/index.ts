import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Victims } from '../victims.ts';
import { killBackups } from './backups.ts';
import type { Course, Tally } from './course.ts';
import { killImports } from './imports.ts';
import { killMigrations } from './migrations.ts';
import { killRestores } from './restores.ts';
import { killSaves } from './saves.ts';
import { killTrash } from './trash.ts';

/** Every kind of work that is killed, and its share of the kills. */
export const COURSES: readonly { name: string; share: number; run(course: Course): Promise<Tally> }[] = [
  { name: 'saves', share: 0.3, run: killSaves },
  { name: 'imports', share: 0.15, run: killImports },
  { name: 'migrations', share: 0.15, run: killMigrations },
  { name: 'backups', share: 0.125, run: killBackups },
  { name: 'restores', share: 0.2, run: killRestores },
  { name: 'emptying the trash', share: 0.075, run: killTrash },
];

/** Runs one of them in a folder of its own. */
export async function runCourse(course: (typeof COURSES)[number], victims: Victims, kills: number): Promise<Tally> {
  const place = mkdtempSync(join(tmpdir(), 'proffer-kill-'));
  try {
    return await course.run({ victims, place, kills: Math.round(kills * course.share) });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
