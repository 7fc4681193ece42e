import { basename, dirname, extname, join } from 'node:path';
import { FILE_MAX_BYTES, type FileState, hashOfCopy, isProgram, shownFileName } from '../domain/material-file.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { beginCopy, copyOut, endCopy, giveUp, stateOfCopy, sweep } from '../exporters/kept-file.ts';
import type { Store } from '../open.ts';
import { neededFiles } from '../repositories/material-lines.ts';
import { rows } from '../repositories/rows.ts';
import { material } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';
import { titleOf } from './material.ts';
import { whenWritten } from './turns.ts';

const NOT_THERE = fail('not_found', 'This material is not there any more. It may be in the trash.');
const NO_FILE = fail('not_found', 'No file is attached here. Attach one first.');
const MISSING = fail(
  'not_found',
  'The kept copy of this file is not there any more. Attach the file again, or bring the folder “files” back from a backup.',
);
const PROGRAM = (name: string) =>
  fail('invalid', `${name} is a program or can run one, so it is not kept here. Attach a document, such as a PDF.`);

/** The folder of the copies, beside the store file. */
export const filesFolder = ({ path }: Store): string => join(dirname(path), 'files');

type Ask<T> = (what: T) => Promise<Result<{ path: string | null }>>;
export type KeptFile = { name: string; size: number; state: FileState };

const liveMaterial = (store: Store, id: string) => {
  const row = rows(store, material).get(id);
  return row?.trashedAt === null ? row : undefined;
};

/** Asks for a file and keeps a copy of it with the version; null when it was given up. The one there before is replaced. */
export async function chooseFile(
  services: Services,
  id: string,
  ask: Ask<null>,
): Promise<Result<Done<{ fileName: string | null }>>> {
  if (liveMaterial(services.store, id) === undefined) return NOT_THERE;
  const chosen = await ask(null);
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  return path === null ? ok({ value: { fileName: null }, step: null }) : attachFile(services, id, path);
}

/** Copies a file into the store's folder and gives it to a version, in one step of undo. `most` in bytes. */
export async function attachFile(
  services: Services,
  id: string,
  path: string,
  { name = shownFileName(basename(path)), most = FILE_MAX_BYTES } = {},
): Promise<Result<Done<{ fileName: string | null }>>> {
  const { store } = services;
  const before = liveMaterial(store, id);
  if (before === undefined) return NOT_THERE;
  if (isProgram(name)) return PROGRAM(name);
  const folder = filesFolder(store);
  const begun = await beginCopy(path, folder, name, most);
  if (!begun.ok) return begun;
  // From here on nothing waits: a clean-up never sees the copy without the row that needs it.
  return whenWritten(services, () => {
    if (services.store !== store) {
      giveUp(begun.value.temporary);
      return fail('conflict', 'Another store was opened meanwhile. Attach the file again where it belongs.');
    }
    const kept = endCopy(begun.value, folder);
    if (!kept.ok) return kept;
    const { copy, size } = begun.value;
    const about = { label: `Attached ${name} to ${titleOf(before)}`, aggregate: 'material', subjectId: id } as const;
    return change(services, about, (tx) => {
      if (!rows(tx.store, material).update(id, { fileName: name, fileCopy: copy, fileSize: size }, tx.at))
        return NOT_THERE;
      return ok({ fileName: name });
    });
  });
}

/** Takes the file off a version; the copy stays until the trash is emptied and undo needs it no more. */
export function detachFile(services: Services, id: string): Result<Done<null>> {
  const before = liveMaterial(services.store, id);
  if (before === undefined) return NOT_THERE;
  const label = `Took ${before.fileName || 'the file'} off ${titleOf(before)}`;
  return change(services, { label, aggregate: 'material', subjectId: id }, (tx) => {
    rows(tx.store, material).update(id, { fileName: '', fileCopy: null, fileSize: null }, tx.at);
    return ok(null);
  });
}

/** The file of a version, and whether its copy is still what was attached; null without one. */
export async function fileOf({ store }: Services, id: string): Promise<Result<KeptFile | null>> {
  const row = liveMaterial(store, id);
  if (row === undefined) return NOT_THERE;
  if (row.fileCopy === null) return ok(null);
  const state = await stateOfCopy(filesFolder(store), row.fileCopy);
  return ok({ name: row.fileName, size: row.fileSize ?? 0, state });
}

/** Where the copy lies, if it may be handed out: in the folder, a plain file, and nothing that a system would run. */
async function placeOf(
  { store }: Services,
  id: string,
): Promise<Result<{ path: string; name: string; state: FileState }>> {
  const row = liveMaterial(store, id);
  if (row === undefined) return NOT_THERE;
  const { fileCopy, fileName } = row;
  if (fileCopy === null) return NO_FILE;
  if (hashOfCopy(fileCopy) === null) return MISSING;
  if (isProgram(fileCopy) || isProgram(fileName)) return PROGRAM(fileName);
  const state = await stateOfCopy(filesFolder(store), fileCopy);
  return state === 'missing' ? MISSING : ok({ path: join(filesFolder(store), fileCopy), name: fileName, state });
}

/** Opens the copy with the system's program. `show` answers with what went wrong, empty when nothing did. */
export async function openFile(
  services: Services,
  id: string,
  show: (path: string) => Promise<string>,
): Promise<Result<{ state: FileState }>> {
  const place = await placeOf(services, id);
  if (!place.ok) return place;
  const wrong = await show(place.value.path);
  if (wrong !== '')
    return fail('conflict', `No program opened ${place.value.name}. Save a copy and open it from its folder.`);
  return ok({ state: place.value.state });
}

/** Asks where, and writes a copy there under the name the file came with; null when it was given up. */
export async function saveFile(
  services: Services,
  id: string,
  ask: Ask<string>,
): Promise<Result<{ path: string | null }>> {
  const place = await placeOf(services, id);
  if (!place.ok) return place;
  const chosen = await ask(place.value.name);
  if (!chosen.ok || chosen.value.path === null) return chosen;
  const { path } = chosen.value;
  const wanted = extname(place.value.name);
  // Under another ending it would be another kind of file, perhaps one that runs.
  if (extname(path).toLowerCase() !== wanted.toLowerCase())
    return fail('invalid', `The copy needs the ending ${wanted || 'it has'}. Choose a name with it.`);
  const written = await copyOut(place.value.path, path);
  return written.ok ? ok({ path }) : written;
}

/** Keeps what is now in a copy that was changed (written over by the program that opened it) as the file of the version. */
export async function keepChanged(services: Services, id: string): Promise<Result<Done<{ fileName: string | null }>>> {
  const place = await placeOf(services, id);
  if (!place.ok) return place;
  if (place.value.state === 'there') return ok({ value: { fileName: place.value.name }, step: null });
  return attachFile(services, id, place.value.path, { name: place.value.name });
}

/** Removes the copies that no version and no step of undo needs; answers whether all of them are gone. */
export const sweepFiles = ({ store }: Services): boolean => sweep(filesFolder(store), neededFiles(store));
