import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import Database from 'better-sqlite3';
import type { BackupStep } from '../domain/backup.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { writeWhole } from '../exporters/whole-file.ts';
import { checkStoreFile } from './check.ts';
import { explainBackup, removeStore, settle } from './write.ts';

/** Backups behind a passphrase, in the age format: any program that reads age opens them too. */

/** What age files begin with. */
const AGE = 'age-encryption.org/v1\n';
/** Bytes read at once. */
const AT_ONCE = 1024 * 1024;

/** Told what is being done, and how much of it is done, 0–1; null where that is not known. */
export type Told = (step: BackupStep, part: number | null) => void;

export interface Sealing {
  storePath: string;
  newest: number;
  /** The file to write. */
  to: string;
  passphrase: string;
}

/**
 * Writes the store behind a passphrase: a sound copy of one moment, encrypted as it is read. The copy lies beside the
 * store meanwhile, and is removed. Failures: `store` (no room, no permission, a store that is not sound).
 */
export async function sealStore({ storePath, newest, to, passphrase }: Sealing, told: Told): Promise<Result<null>> {
  const plain = `${storePath}.sealing`;
  try {
    told('copying', null);
    copyMoment(storePath, plain);
    told('checking', null);
    if (!checkStoreFile(plain, newest).ok)
      return fail('store', 'The store is not sound, so nothing was saved. Check it in the settings under Backups.');
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase.normalize('NFC'));
    told('sealing', null);
    const sealed = await encrypter.encrypt(await readTold(plain, (part) => told('sealing', part)));
    return await writeWhole(to, chunksOf(sealed));
  } catch (error) {
    return explainBackup(error, storePath);
  } finally {
    removeStore(plain);
  }
}

function copyMoment(storePath: string, to: string): void {
  removeStore(to);
  const sqlite = new Database(storePath, { readonly: true, timeout: 5000 });
  try {
    sqlite.prepare('VACUUM INTO ?').run(to);
  } finally {
    sqlite.close();
  }
  settle(to);
}

/** A file as a stream that says how far it is. */
async function readTold(path: string, told: (part: number) => void): Promise<ReadableStream<Uint8Array>> {
  const { size } = await stat(path);
  const chunks = (createReadStream(path, { highWaterMark: AT_ONCE }) as AsyncIterable<Uint8Array>)[
    Symbol.asyncIterator
  ]();
  let read = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done === true) return controller.close();
      read += next.value.length;
      told(read / Math.max(1, size));
      controller.enqueue(new Uint8Array(next.value));
    },
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Whether a file says of itself that it lies behind a passphrase or a key. */
export async function isSealed(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === AGE;
  } catch {
    // A folder cannot be read, and is no such file.
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Decrypts a file beside the store, for `prepareRestore`. Failures: `invalid` with the field `passphrase` (a wrong one),
 * `unreadable` (cut short, changed, made for a key), `store` (no room).
 */
export async function unseal(from: string, to: string, passphrase: string, told: Told): Promise<Result<null>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  let stage: 'header' | 'content' = 'header';
  try {
    removeStore(to);
    told('unsealing', null);
    const content = await decrypter.decrypt(await readTold(from, (part) => told('unsealing', part)));
    stage = 'content';
    await pipeline(chunksOf(content), createWriteStream(to, { flags: 'wx', mode: 0o600 }));
    return ok(null);
  } catch (error) {
    removeStore(to);
    return stage === 'header' ? refusedHeader(error, from) : refusedContent(error, to);
  }
}

const CHANGED = fail(
  'unreadable',
  'This file is damaged or cut short, and cannot be opened. Choose another one, or copy it again from where it came.',
);

function refusedHeader(error: unknown, from: string): Promise<Result<never>> | Result<never> {
  if (!(error instanceof Error) || !error.message.includes('no identity matched')) return CHANGED;
  return refusedPassphrase(from);
}

async function refusedPassphrase(from: string): Promise<Result<never>> {
  const file = await open(from, 'r');
  const { buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
  await file.close();
  if (!buffer.toString('latin1').startsWith(`${AGE}-> scrypt `))
    return fail(
      'unreadable',
      'This file was encrypted for a key and not with a passphrase. Decrypt it with the program that made it, then choose what comes out.',
    );
  return fail(
    'invalid',
    'This passphrase does not open the file. Check capitals and spaces, and try again.',
    'passphrase',
  );
}

/** Files say no with a code of the system; the library says what it found without one. */
function refusedContent(error: unknown, to: string): Result<never> {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? explainBackup(error, to)
    : CHANGED;
}
