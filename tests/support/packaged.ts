import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

const root = resolve(import.meta.dirname, '..', '..');

/** Packages the application as `npm run package` does, on whatever Electron the tests have; answers its folder. */
export function packApp(): string {
  const out = mkdtempSync(join(tmpdir(), 'proffer-packed-'));
  execFileSync(process.execPath, [join(root, 'build', 'package.mjs'), `--out=${out}`, '--stand-in'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const folder = readdirSync(out).find((name) => name.includes('unpacked'));
  if (folder === undefined) throw new Error(`Nothing was packaged in ${out}.`);
  return join(out, folder);
}

const DRIVER = join('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/**
 * A copy that tests can drive: with the inspect switch on, without which nobody can look inside, and where the stand-in
 * runs, with the driver that was built for it. What would be given to people has neither.
 */
export async function drivableCopy(packed: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'proffer-drivable-'));
  cpSync(packed, copy, { recursive: true });
  const executable = join(copy, 'proffer');
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  const own = join(root, DRIVER);
  if (existsSync(own)) cpSync(own, join(copy, 'resources', 'app.asar.unpacked', prebuilt()));
  return executable;
}

/** Where the one prebuilt driver of this platform lies in a package. */
export const prebuilt = () =>
  join('node_modules', 'better-sqlite3', 'prebuilds', `${process.platform}-${process.arch}.node`);
