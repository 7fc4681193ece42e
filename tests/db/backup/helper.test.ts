import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Helper, startHelper } from '../../../db/backup/helper.ts';
import { knownMigrations } from '../../../db/open.ts';
import { backUp, previewFile } from '../../../db/services/backup.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, type TestStore, newStore, valueOf } from '../../support/store.ts';

const WORKER = new URL('../../../db/backup/worker.ts', import.meta.url);
const NEWEST = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;
let store: TestStore;
let helper: Helper;
beforeEach(() => {
  store = newStore();
  helper = startHelper(WORKER);
});
afterEach(() => {
  helper.close();
  store.close();
});
const host = () => ({
  migrations: MIGRATIONS,
  helper,
  check: (path: string, newest: number) => helper.run('check', { path, newest }),
});

describe('work on whole files in a thread of its own', () => {
  it('makes a backup of one moment while others write, and tells how far it is', async () => {
    newOpportunity(store.services, { title: 'Before' });
    const told: string[] = [];
    const making = backUp(store.services, host(), 'by_hand', (step) => told.push(step));
    newOpportunity(store.services, { title: 'Meanwhile' });
    const { name } = valueOf(await making);
    const path = join(store.folder, 'backups', name);
    const read = await helper.run('check', { path, newest: NEWEST });
    expect(read).toMatchObject({ ok: true });
    expect([...new Set(told)]).toEqual(['copying', 'checking']);
    expect(await helper.run('soundness', { path: store.services.store.path })).toEqual({ sound: true });
  });

  it('holds nobody up: the event loop turns while the thread works', async () => {
    let turnsInBetween = 0;
    // However late a busy machine gives this thread its turns: work done in it would leave it none, ever.
    while (turnsInBetween < 10) {
      let isDone = false;
      const work = helper.run('soundness', { path: store.services.store.path });
      void work.finally(() => (isDone = true));
      await new Promise((next) => setImmediate(next));
      if (!isDone) turnsInBetween += 1;
      expect(await work).toEqual({ sound: true });
    }
  });

  it('compares a backup with the store and prepares it', async () => {
    newOpportunity(store.services, { title: 'Then' });
    const { name } = valueOf(await backUp(store.services, host(), 'by_hand'));
    newOpportunity(store.services, { title: 'Now' });
    const preview = valueOf(await previewFile(store.services, host(), join(store.folder, 'backups', name)));
    expect(preview.differences).toContainEqual({ table: 'opportunity', back: 0, gone: 1, other: 0 });
  });

  it('fails one job when the thread dies of it, and does the next', async () => {
    const script = join(store.folder, 'dies.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ given }) => {
         if (given.path === 'die') process.exit(1);
         parentPort.postMessage({ is: 'done', gives: { sound: true } });
       });`,
    );
    const mortal = startHelper(script);
    const dying = mortal.run('soundness', { path: 'die' });
    const next = mortal.run('soundness', { path: 'live' });
    await expect(dying).rejects.toThrow('ended');
    expect(await next).toEqual({ sound: true });
    mortal.close();
  });

  it('fails the job that closing it cuts off, and every one after it, and begins no other', async () => {
    const script = join(store.folder, 'waits.mjs');
    writeFileSync(script, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});`);
    const closing = startHelper(script);
    const cut = closing.run('soundness', { path: 'any' });
    const later = closing.run('soundness', { path: 'any' });
    await new Promise((next) => setImmediate(next));
    closing.close();
    await expect(cut).rejects.toThrow('ended');
    await expect(later).rejects.toThrow('closed');
    await expect(closing.run('soundness', { path: 'any' })).rejects.toThrow('closed');
  });
});
