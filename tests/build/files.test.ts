import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../build/lib/atomic.mjs';
import { fingerprint } from '../../build/lib/bundle.mjs';
import { withLock } from '../../build/lib/lock.mjs';
import { memoryFolder } from '../../build/lib/memory-folder.mjs';
import { isAtLeast } from '../../build/lib/requirements.mjs';

/** Above the largest process number of any Linux, so nobody's. */
const NOBODY = 2 ** 22 + 1;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proffer-build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder that is made', () => {
  test('is not there when making it failed, and nothing is left behind', async () => {
    const target = join(folder, 'runtime');
    const failing = makeFolder(target, async (temporary: string) => {
      await writeFile(join(temporary, 'half'), '');
      throw new Error('interrupted');
    });
    await expect(failing).rejects.toThrow('interrupted');
    expect(await readdir(folder)).toEqual([]);
  });

  test('clears away what a killed run left, and not what a living one is making', async () => {
    await mkdir(join(folder, `runtime.making-${NOBODY}`));
    await mkdir(join(folder, `runtime.making-${process.ppid}`));
    await makeFolder(join(folder, 'runtime'), (temporary: string) => writeFile(join(temporary, 'whole'), ''));
    expect((await readdir(folder)).sort()).toEqual(['runtime', `runtime.making-${process.ppid}`]);
  });

  test('is made once', async () => {
    let times = 0;
    const make = () => makeFolder(join(folder, 'runtime'), async () => void (times += 1));
    await make();
    await make();
    expect(times).toBe(1);
  });

  test('is shared by two set-ups at once', async () => {
    const target = join(folder, 'runtime');
    const fill = (temporary: string) => writeFile(join(temporary, 'whole'), '');
    await makeFolder(target, async (temporary: string) => {
      await mkdir(target);
      await writeFile(join(target, 'whole'), 'first');
      await fill(temporary);
    });
    expect(await readFile(join(target, 'whole'), 'utf8')).toBe('first');
    expect(await readdir(folder)).toEqual(['runtime']);
  });
});

describe('a folder for the stores of tests', () => {
  test('is made where there is room, told with the one on the disk, and removed', async () => {
    const { env, remove } = await memoryFolder(folder, 1);
    if (process.platform === 'linux') {
      expect(env['TMPDIR']).toMatch(new RegExp(`^${folder}/`));
      expect(env['PROFFER_DISK']).toBe(tmpdir());
    }
    await remove();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['there is too little room', () => memoryFolder(folder, Number.MAX_SAFE_INTEGER)],
    ['there is no such place', () => memoryFolder(join(folder, 'absent'), 1)],
  ])('is left out where %s', async (_why, make) => {
    expect((await make()).env).toEqual({});
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the fingerprint of the sources', () => {
  const take = (): Promise<string> => fingerprint(folder, ['db', 'absent']);
  beforeEach(async () => {
    await mkdir(join(folder, 'db', 'deep'), { recursive: true });
    await writeFile(join(folder, 'db', 'deep', 'a.ts'), 'a');
  });

  test('stays while nothing changes', async () => {
    expect(await take()).toBe(await take());
  });

  test('changes with an edit, a new file and a removed one', async () => {
    const seen = new Set([await take()]);
    await utimes(join(folder, 'db', 'deep', 'a.ts'), 1, 1);
    seen.add(await take());
    await writeFile(join(folder, 'db', 'b.ts'), 'b');
    seen.add(await take());
    await rm(join(folder, 'db', 'deep', 'a.ts'));
    seen.add(await take());
    expect(seen.size).toBe(4);
  });
});

describe('the lock', () => {
  test('lets one at a time through', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await readdir(folder);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(join(folder, 'lock'), work)));
    expect(most).toBe(1);
  });

  test('of a process that has died does not count', async () => {
    await writeFile(join(folder, 'lock'), String(NOBODY));
    expect(await withLock(join(folder, 'lock'), () => Promise.resolve('done'))).toBe('done');
  });
});

test('versions are compared number by number', () => {
  expect(isAtLeast('20.20.0', '20.20')).toBe(true);
  expect(isAtLeast('24.1.0', '20.20')).toBe(true);
  expect(isAtLeast('20.9.0', '20.20')).toBe(false);
  expect(isAtLeast('18.99.0', '20.20')).toBe(false);
});
