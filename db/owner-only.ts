import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

/** What Proffer keeps is for the person who started it, and nobody else on the computer. */
const FOLDER = 0o700;
const FILE = 0o600;
const OTHERS = 0o077;
const SHARED = 0o1000;

/**
 * Makes a folder that only its owner can look into, and takes that from others where it was there with more. A folder of
 * somebody else, or one that is shared on purpose (as `/tmp`), stays as it is: what is put into it is closed by itself.
 * Fails as `mkdir` does.
 */
export function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: FOLDER });
  narrow(path, FOLDER);
}

/** Makes an empty file that only its owner can read where there is none, before anything is written into it. */
export function ownFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', FILE));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    narrow(path, FILE);
  }
}

/** Windows keeps what is in a person's own folder from others by itself, and knows no modes. */
function narrow(path: string, mode: number): void {
  if (process.platform === 'win32') return;
  const there = statSync(path);
  if (there.isDirectory() !== (mode === FOLDER) || there.uid !== process.getuid?.()) return;
  if ((there.mode & OTHERS) !== 0 && (there.mode & SHARED) === 0) chmodSync(path, mode);
}
