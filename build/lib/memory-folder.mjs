import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED_MEMORY = '/dev/shm';
/** Bytes: what the tests leave lying about at once, many times over. */
const ENOUGH = 4 * 1024 ** 3;

/**
 * Where tests keep their stores: in memory, where the machine has room for it, since most of them prove nothing about a
 * disk and wait for it many thousand times. `PROFFER_DISK` names the folder for those that do.
 * @returns {Promise<{ env: Record<string, string>, remove: () => Promise<void> }>} what to add to the environment of tests
 */
export async function memoryFolder(place = SHARED_MEMORY, enough = ENOUGH) {
  const room = process.platform === 'linux' ? await statfs(place).catch(() => undefined) : undefined;
  if (room === undefined || room.bavail * room.bsize < enough) return { env: {}, remove: async () => {} };
  const folder = await mkdtemp(join(place, 'proffer-tests-')).catch(() => undefined);
  if (folder === undefined) return { env: {}, remove: async () => {} };
  return {
    env: { TMPDIR: folder, PROFFER_DISK: tmpdir() },
    // What still writes there ends in a moment.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
