import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a person could type, each with a mark that is found wherever it ends up. */
const KINDS = [
  'role',
  'company',
  'person',
  'note',
  'posting',
  'location',
  'debrief',
  'letter',
  'story',
  'material',
  'skill',
  'tag',
  'template',
  'draft',
  'half-form',
  'search',
  'passphrase',
  'file-name',
  'refused',
  'failing',
] as const;
export type Kind = (typeof KINDS)[number];

export const canary = (kind: Kind) => `Canary${KINDS.indexOf(kind) + 10}${kind.replace('-', '')}Zq7`;
export const CANARIES = KINDS.map(canary);

/** What is read of a running app may go away at any moment: then there is nothing. */
function unlessGone<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing;
    throw error;
  }
}

/** Every file below a folder, by its path inside it with `/`. */
export function filesBelow(folder: string, at = folder): string[] {
  return unlessGone(() => readdirSync(at), []).flatMap((name) => {
    const path = join(at, name);
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined) return [];
    if (about.isDirectory()) return filesBelow(folder, path);
    return about.isFile() ? [relative(folder, path).split(sep).join('/')] : [];
  });
}

/** The canaries in some bytes, in both ways that programs write texts. */
export const canariesIn = (bytes: Buffer) =>
  CANARIES.filter((one) => bytes.includes(one, 0, 'utf8') || bytes.includes(one, 0, 'utf16le'));

/** The store itself: its file, SQLite's files beside it, and the backups. Nothing else may hold what was typed. */
export const isStore = (name: string) => /^(sample\/)?(proffer\.db(-wal|-shm)?|backups\/.+)$/.test(name);

/** Every file below a folder but the store that holds a canary, with those it holds. */
export const strays = (folder: string, mayHold: (name: string) => boolean = () => false) =>
  filesBelow(folder)
    .filter((name) => !mayHold(name))
    .flatMap((name) =>
      canariesIn(unlessGone(() => readFileSync(join(folder, name)), Buffer.alloc(0))).map((one) => `${name}: ${one}`),
    );
