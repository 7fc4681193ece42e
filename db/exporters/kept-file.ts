import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  existsSync,
  fsyncSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FILE_MAX_BYTES, copyName, hashOfCopy } from '../domain/material-file.ts';
import { type Result, fail, ok } from '../domain/result.ts';

/** Copies of files in a folder of the store's own, each under its SHA-256: one content lies there once, and says if it changed. */

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
const CHUNK = 256 * 1024;
/** Windows has no such flag, and asks for rights before it makes a link. */
const NO_LINK = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;
/** A pipe in place of a file would hold the reader for ever. */
const NO_WAIT = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** Half-written copies of this process: a clean-up leaves them alone. */
const writing = new Set<string>();
let count = 0;

/** A copy that lies in the folder under a temporary name, whole and on the disk. */
export interface HalfKept {
  temporary: string;
  /** Its name to be. */
  copy: string;
  /** Bytes. */
  size: number;
}

/**
 * Reads a file whole and writes it beside its place. `name` gives the copy its ending. Links, folders and what is no plain
 * file are refused, and what is empty or larger than `most` bytes. Nothing stays behind after a failure.
 */
export async function beginCopy(
  source: string,
  folder: string,
  name: string,
  most = FILE_MAX_BYTES,
): Promise<Result<HalfKept>> {
  const opened = await openPlain(source, most);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const temporary = join(folder, `.${process.pid}-${(count += 1)}.tmp`);
  writing.add(temporary);
  try {
    makeFolder(folder);
    const { hash, size } = await pour(file, temporary, most);
    if (size > 0 && size <= most) return ok({ temporary, copy: copyName(hash, name), size });
    giveUp(temporary);
    return size === 0 ? EMPTY(source) : tooLarge(source, most);
  } catch (error) {
    giveUp(temporary);
    return explained(error, source, folder);
  } finally {
    await file.close().catch(() => undefined);
  }
}

/** Gives a half-kept copy its name; the same content lies there once. Nothing stays behind after a failure. */
export function endCopy({ temporary, copy }: HalfKept, folder: string): Result<null> {
  try {
    const place = join(folder, copy);
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there?.isDirectory()) return fail('store', `There is a folder in the way at ${place}. Move it away.`);
    // The same content goes in place of itself; a damaged copy, or a link put there, is made whole by it.
    renameSync(temporary, place);
    syncFolder(folder);
    return ok(null);
  } catch (error) {
    return explained(error, copy, folder);
  } finally {
    giveUp(temporary);
  }
}

/**
 * Keeps a copy that comes in pieces under its name, when its bytes are what the name says; nothing stays behind when they
 * are not. Waits between the pieces.
 */
export async function keepPieces(pieces: Iterable<Uint8Array>, folder: string, copy: string): Promise<Result<null>> {
  const temporary = join(folder, `.${process.pid}-${(count += 1)}.tmp`);
  writing.add(temporary);
  const hash = createHash('sha256');
  try {
    makeFolder(folder);
    const file = await open(temporary, 'wx', OWNER_ONLY);
    try {
      for (const piece of pieces) {
        hash.update(piece);
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (hash.digest('hex') === hashOfCopy(copy)) return endCopy({ temporary, copy, size: 0 }, folder);
    giveUp(temporary);
    return fail('unreadable', 'A file in this export is damaged, so it was not kept. Export it again.');
  } catch (error) {
    giveUp(temporary);
    return explained(error, copy, folder);
  }
}

/** Takes a half-kept copy away again; where that fails, the next clean-up finds it. */
export function giveUp(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // There may be no folder to look in, which the failure before has said.
  } finally {
    writing.delete(temporary);
  }
}

async function pour(from: FileHandle, to: string, most: number): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256');
  const target = await open(to, 'wx', OWNER_ONLY);
  try {
    let size = 0;
    for await (const chunk of chunksOf(from)) {
      size += chunk.byteLength;
      if (size > most) break;
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    await target.sync();
    return { hash: hash.digest('hex'), size };
  } finally {
    await target.close();
  }
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function openPlain(path: string, most: number): Promise<Result<{ file: FileHandle }>> {
  try {
    if (lstatSync(path).isSymbolicLink()) return LINK(path);
    const file = await open(path, constants.O_RDONLY | NO_LINK | NO_WAIT);
    const stat = await file.stat();
    const refused = !stat.isFile() ? NO_FILE(path) : stat.size > most ? tooLarge(path, most) : null;
    if (refused === null) return ok({ file });
    await file.close();
    return refused;
  } catch (error) {
    return unread(error, path);
  }
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  if (lstatSync(folder).isSymbolicLink()) throw Object.assign(new Error('a link'), { code: 'ELOOP' });
  chmodSync(folder, OWNER_ONLY_FOLDER);
}

/** So that the new name is on the disk as well; some systems cannot, and need not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What is in the place of a copy: it as it was kept, nothing (a link or a folder is nothing), or something else. */
export async function stateOfCopy(folder: string, copy: string): Promise<'there' | 'missing' | 'changed'> {
  const wanted = hashOfCopy(copy);
  if (wanted === null || lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 'missing';
  const opened = await openPlain(join(folder, copy), Number.MAX_SAFE_INTEGER);
  if (!opened.ok) return 'missing';
  const { file } = opened.value;
  try {
    const hash = createHash('sha256');
    for await (const chunk of chunksOf(file)) hash.update(chunk);
    return hash.digest('hex') === wanted ? 'there' : 'changed';
  } catch {
    return 'missing';
  } finally {
    await file.close().catch(() => undefined);
  }
}

/** Writes a copy of a kept file somewhere else, whole or not at all. */
export async function copyOut(source: string, target: string): Promise<Result<null>> {
  const opened = await openPlain(source, Number.MAX_SAFE_INTEGER);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const folder = dirname(target);
  const temporary = join(folder, `.${process.pid}-${(count += 1)}.tmp`);
  try {
    await pour(file, temporary, Number.MAX_SAFE_INTEGER);
    renameSync(temporary, target);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return explained(error, target, folder);
  } finally {
    await file.close().catch(() => undefined);
  }
}

/**
 * Removes every copy that is not needed, and what an earlier run left half-written; anything else in the folder stays.
 * Answers whether all of it is gone.
 */
export function sweep(folder: string, needed: ReadonlySet<string>): boolean {
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) return true;
  let isClean = true;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isLeft = /^\.\d+-\d+\.tmp$/.test(name) && !writing.has(path);
    if (!isLeft && (hashOfCopy(name) === null || needed.has(name))) continue;
    try {
      rmSync(path, { force: true });
    } catch {
      isClean = false;
    }
  }
  return isClean;
}

const LINK = (path: string) =>
  fail(
    'invalid',
    `${basename(path)} is a link to another file. Choose the file itself; links can lead anywhere later.`,
  );
const NO_FILE = (path: string) => fail('invalid', `${basename(path)} is not a file. Choose a document.`);
const EMPTY = (path: string) => fail('invalid', `${basename(path)} is empty. Save it in its program first.`);
const tooLarge = (path: string, most: number) =>
  fail(
    'invalid',
    `${basename(path)} is larger than ${Math.floor(most / 1024 / 1024)} MB, the most that is kept. Make it smaller, for example with fewer pictures.`,
  );

const codeOf = (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : '');

function unread(error: unknown, path: string): Result<never> {
  const name = basename(path);
  switch (codeOf(error)) {
    case 'ENOENT':
      return fail('not_found', `${name} is not there any more. Choose it again.`);
    case 'EACCES':
    case 'EPERM':
      return fail('store', `${name} may not be read. Allow reading it, or choose another file.`);
    case 'ELOOP':
      return LINK(path);
    default:
      return fail('store', `${name} could not be read. Copy it to this computer and choose it there.`);
  }
}

/** What went wrong while writing, and what to do. Nothing that was there before is touched. */
function explained(error: unknown, path: string, folder: string): Result<never> {
  const name = basename(path);
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('store', `${name} was not kept: the disk is full. Make room and try again.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('store', `${name} was not kept: the system does not allow writing in ${folder}. Allow it there.`);
    case 'ELOOP':
    case 'EEXIST':
    case 'ENOTDIR':
      return fail('store', `${name} was not kept: ${folder} is not a folder. Move away what is in its place.`);
    case 'EISDIR':
      return fail('store', `There is a folder where ${name} would be written. Choose another name.`);
    case 'ENAMETOOLONG':
      return fail('store', 'This name is too long for a file here. Choose a shorter one.');
    default:
      return fail('store', `${name} could not be written in ${folder}. Look whether the folder is there.`);
  }
}
