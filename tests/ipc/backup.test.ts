import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../electron/ipc/contract/index.ts';
import { closedHandlers } from '../../electron/ipc/handlers/index.ts';
import { contract } from '../../electron/ipc/contract/index.ts';
import { newOpportunity } from '../support/builders.ts';
import { backupsOf, routerOf } from '../support/router.ts';
import { type TestStore, newStore, valueOf } from '../support/store.ts';

const TASK = '019a0000-0000-7000-8000-000000000000';
let store: TestStore;
beforeEach(() => {
  store = newStore();
  newOpportunity(store.services, { title: 'Mine' });
});
afterEach(() => store.close());

describe('the channels of backups', () => {
  it('answer in the shape of the contract, from making one to restoring it', async () => {
    const { ask, bugs } = routerOf(store);
    const made = valueOf(await ask('backup.make', { task: TASK })) as { name: string };
    expect(valueOf(await ask('backup.list', null))).toMatchObject({ rows: [{ name: made.name, reason: 'by_hand' }] });
    expect(valueOf(await ask('backup.contents', { name: made.name }))).toMatchObject({
      ok: true,
      contents: { counts: { opportunity: 1 } },
    });
    expect(valueOf(await ask('backup.preview', { name: made.name }))).toMatchObject({ fileName: made.name });
    expect(await ask('backup.restore', { task: TASK })).toMatchObject({ ok: true });
    expect(await ask('backup.drop', null)).toMatchObject({ ok: true });
    expect(valueOf(await ask('backup.choose', null))).toEqual({ is: 'none' });
    expect(valueOf(await ask('backup.check', null))).toEqual({ sound: true });
    expect(valueOf(await ask('backup.seal', { task: TASK, passphrase: 'four words of mine' }))).toEqual({ path: null });
    expect(await ask('backup.remove', { name: made.name })).toMatchObject({ ok: true });
    expect(await ask('backup.openFolder', null)).toMatchObject({ ok: true });
    expect(bugs).toEqual([]);
  });

  it('refuse a path in the place of a name, and a passphrase that is too short', async () => {
    const { ask } = routerOf(store);
    for (const channel of ['backup.contents', 'backup.preview', 'backup.remove'] as const)
      for (const name of ['../proffer.db', store.services.store.path, ''])
        expect(await ask(channel, { name })).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(existsSync(store.services.store.path)).toBe(true);
    expect(await ask('backup.seal', { task: TASK, passphrase: 'short' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', field: 'passphrase' },
    });
    expect(await ask('backup.restore', { task: TASK })).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('make a backup before an import writes anything', async () => {
    const { ask } = routerOf(store);
    const bytes = new TextEncoder().encode('Company,Position,Status\nAcme,Designer,Saved\n');
    valueOf(await ask('import.read', { token: TASK, fileName: 'mine.csv', bytes }));
    valueOf(await ask('import.plan', { token: TASK }));
    await ask('import.run', { token: TASK });
    const { rows } = valueOf(await ask('backup.list', null)) as { rows: { reason: string; name: string }[] };
    expect(rows.map(({ reason }) => reason)).toEqual(['import']);
    expect(valueOf(await ask('backup.contents', { name: rows[0]?.name }))).toMatchObject({
      contents: { counts: { opportunity: 1 } },
    });
  });
});

describe('while the store does not open', () => {
  it('only backups and the ways out answer', async () => {
    const handlers = closedHandlers(backupsOf(store.services), () => undefined);
    const sender = { windowId: 1 };
    const refused: string[] = [];
    for (const channel of Object.keys(contract) as ChannelName[]) {
      if (/^(backup|recovery)\./.test(channel)) continue;
      const answer = await handlers[channel](null as never, sender);
      if (!answer.ok && answer.error.code === 'unreadable') refused.push(channel);
    }
    expect(refused).toHaveLength(Object.keys(contract).filter((one) => !/^(backup|recovery)\./.test(one)).length);
    expect(await handlers['backup.list'](null, sender)).toMatchObject({ ok: true });
    expect(existsSync(join(store.folder, 'proffer.db'))).toBe(true);
  });
});
