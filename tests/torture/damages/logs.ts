import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { type Damage, PAGE, overwrite, rubbish } from './damage.ts';

const wal = (path: string) => `${path}-wal`;
const shm = (path: string) => `${path}-shm`;
const left = (name: string, spoil: (path: string) => void): Damage => ({ name: `log: ${name}`, spoil, log: true });

/** A store left by a killed program: its newest changes are in the log beside it, and that is what is spoiled. */
export const LOG_DAMAGES: readonly Damage[] = [
  left('missing', (path) => rmSync(wal(path))),
  left('empty', (path) => truncateSync(wal(path), 0)),
  left('cut in its header', (path) => truncateSync(wal(path), 20)),
  left('cut in a frame', (path) => truncateSync(wal(path), Math.floor(statSync(wal(path)).size / 2) + 7)),
  left('one byte less', (path) => truncateSync(wal(path), statSync(wal(path)).size - 1)),
  left('rubbish', (path) => writeFileSync(wal(path), rubbish(statSync(wal(path)).size))),
  left('another signature', (path) => overwrite(wal(path), 0, [1, 2, 3, 4])),
  left('another salt', (path) => overwrite(wal(path), 16, [1, 2, 3, 4])),
  left('a byte of its first frame', (path) => overwrite(wal(path), 32 + 24 + 50, [0x5a])),
  left('a byte of its last frame', (path) => overwrite(wal(path), statSync(wal(path)).size - 9, [0x5a])),
  left('its index rubbish', (path) => writeFileSync(shm(path), rubbish(32_768))),
  left('beside a file of zeros', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size))),
  left('beside a file without its last page', (path) => truncateSync(path, statSync(path).size - PAGE)),
  left('half of it moved into the file, and then missing', (path) => {
    halfMoved(path);
    rmSync(wal(path));
  }),
  left('half of it moved into the file', halfMoved),
  left('a journal of rubbish beside it', (path) => writeFileSync(`${path}-journal`, rubbish(3 * PAGE))),
  left('the file itself as its log', (path) => copyFileSync(path, wal(path))),
];

/** Copies every other page of the log to its place, as an interrupted checkpoint would. */
function halfMoved(path: string): void {
  const bytes = readFileSync(wal(path));
  for (let at = 32, frame = 0; at + 24 + PAGE <= bytes.length; at += 24 + PAGE, frame += 1)
    if (frame % 2 === 0) overwrite(path, (bytes.readUInt32BE(at) - 1) * PAGE, bytes.subarray(at + 24, at + 24 + PAGE));
}
