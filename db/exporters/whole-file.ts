import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Result, fail, ok } from '../domain/result.ts';

/** Files that are whole or as they were before: written under another name, on the disk, and only then renamed. */

/** For the person who started the app, and nobody else on this computer. */
const OWNER_ONLY = 0o600;
let count = 0;

/** A name beside the file that nothing else has. */
const beside = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}-${(count += 1)}.tmp`);

/** Writes a text there as UTF-8, or bytes as they are or as they come. `onStart` is told the temporary name, so that an ending app can tidy up. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  onStart: (temporary: string) => void = () => undefined,
): Promise<Result<null>> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const temporary = beside(target);
  onStart(temporary);
  try {
    const file = await open(temporary, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return explained(error, path);
  }
}

/** The same at once, for an app that is about to end. */
export function writeWholeNow(path: string, text: string): Result<null> {
  let temporary = beside(path);
  try {
    const target = resolved(path);
    temporary = beside(target);
    const file = openSync(temporary, 'wx', OWNER_ONLY);
    try {
      writeFileSync(file, text, 'utf8');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
    return ok(null);
  } catch (error) {
    rmSync(temporary, { force: true });
    return explained(error, path);
  }
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What went wrong with a file, and what to do. The file there before is untouched. */
function explained(error: unknown, path: string): Result<never> {
  const name = basename(path);
  const folder = dirname(path);
  switch (typeof error === 'object' && error !== null && 'code' in error ? error.code : '') {
    case 'ENOENT':
      return fail('store', `The folder ${folder} is not there any more. Bring it back, or choose another place.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail(
        'store',
        `${name} cannot be written in ${folder}: the system does not allow it. Choose another folder.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('store', `${name} was not written: the disk is full. What was there before is untouched. Make room.`);
    case 'EISDIR':
    case 'ENOTDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return fail('store', `There is a folder where ${name} would be written. Choose another name or another place.`);
    case 'EBUSY':
      return fail('store', `${name} is in use by another program. Close it there; what was in it is untouched.`);
    case 'ENAMETOOLONG':
      return fail('store', 'This name is too long for a file here. Choose a shorter one.');
    default:
      return fail('store', `${name} could not be written in ${folder}. Choose another place.`);
  }
}
