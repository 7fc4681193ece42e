import { open } from 'node:fs/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/** @typedef {{ name: string, offset: number, packed: number, method: number, mode: number }} Entry */

const END_RECORD = 0x06054b50;
const LARGEST_COMMENT = 0xffff;

/**
 * The table of contents of a zip file (without the 64-bit extension: archives under 4 GB).
 * Written here because machines without `unzip` must manage too, and only a handful of 25,000 entries is wanted.
 * @returns {Promise<Entry[]>}
 */
export async function listZip(/** @type {string} */ file) {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, LARGEST_COMMENT + 22));
    await handle.read(tail, 0, tail.length, size - tail.length);
    let end = tail.length - 22;
    while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
    if (end < 0) throw new Error(`${file} is no zip file`);

    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));
    const entries = [];
    for (let at = 0; at + 46 <= directory.length;) {
      const nameLength = directory.readUInt16LE(at + 28);
      entries.push({
        name: directory.toString('utf8', at + 46, at + 46 + nameLength),
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        mode: directory.readUInt32LE(at + 38) >>> 16,
        offset: directory.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks the entries for which `rename` names a place (relative to `folder`), keeping their permissions.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | undefined} rename
 */
export async function unzip(file, folder, rename) {
  const handle = await open(file);
  try {
    for (const entry of await listZip(file)) {
      const name = rename(entry.name);
      if (name === undefined || entry.name.endsWith('/')) continue;
      const target = join(folder, normalize(name));
      if (!target.startsWith(folder + sep)) throw new Error(`${entry.name} leads out of the archive`);
      await mkdir(dirname(target), { recursive: true });

      // The local header repeats the name and has an extra field of its own length.
      const header = Buffer.alloc(30);
      await handle.read(header, 0, 30, entry.offset);
      const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
      const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
      if (entry.packed === 0) {
        await pipeline([], output);
        continue;
      }
      const input = createReadStream(file, { start, end: start + entry.packed - 1 });
      if (entry.method === 0) await pipeline(input, output);
      else if (entry.method === 8) await pipeline(input, createInflateRaw(), output);
      else throw new Error(`${entry.name} is packed by an unknown method (${entry.method})`);
    }
  } finally {
    await handle.close();
  }
}
