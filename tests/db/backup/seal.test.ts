import { existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOING } from '../../../db/backup/jobs.ts';
import { isSealed } from '../../../db/backup/seal.ts';
import { knownMigrations } from '../../../db/open.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, type TestStore, newStore, valueOf } from '../../support/store.ts';

const NEWEST = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;
const PASSPHRASE = 'correct horse battery stäple';
let store: TestStore;
beforeEach(() => {
  store = newStore();
  newOpportunity(store.services, { title: 'Secret plan' });
});
afterEach(() => store.close());

const path = () => join(store.folder, 'copy.db.age');
const storePath = () => store.services.store.path;
const seal = (to = path()) =>
  DOING.seal({ storePath: storePath(), newest: NEWEST, to, passphrase: PASSPHRASE }, () => undefined);
const open = (passphrase: string, from = path()) =>
  DOING.prepareSealed({ from, storePath: storePath(), migrations: MIGRATIONS, passphrase }, () => undefined);
/** What lies in the folder beside the store and the copies. */
const left = () => readdirSync(store.folder).filter((name) => /sealing|unsealed|restoring|tmp/.test(name));

describe('a copy behind a passphrase', () => {
  it('is an age file that holds the whole store, opens with the passphrase only, and leaves nothing readable', async () => {
    valueOf(await seal());
    const bytes = readFileSync(path());
    expect(bytes.includes('SQLite format 3')).toBe(false);
    expect(bytes.includes('Secret plan')).toBe(false);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(await isSealed(path())).toBe(true);
    expect(left()).toEqual([]);

    const other = new Decrypter();
    other.addPassphrase(PASSPHRASE);
    const plain = Buffer.from(await other.decrypt(new Uint8Array(bytes)));
    expect(plain.toString('latin1', 0, 15)).toBe('SQLite format 3');

    const wrong = await open('correct horse battery staple');
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid', field: 'passphrase' } });
    expect(left()).toEqual([]);

    // The same word typed on another computer may come decomposed.
    const preview = valueOf(await open(PASSPHRASE.normalize('NFD')));
    expect(preview.contents.counts.opportunity).toBe(1);
    expect(left()).toEqual(['proffer.db.restoring']);
  });

  it('is refused when it is cut short, changed, or made for a key', async () => {
    valueOf(await seal());
    const whole = readFileSync(path());
    truncateSync(path(), whole.length - 1000);
    expect(await open(PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(whole.length - 50) ^ 1, whole.length - 50);
    writeFileSync(path(), changed);
    expect(await open(PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    writeFileSync(path(), await encrypter.encrypt('for a key'));
    const forKey = await open(PASSPHRASE);
    expect(forKey).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    if (!forKey.ok) expect(forKey.error.message).toContain('for a key');
    expect(left()).toEqual([]);
  });

  it('is not written where nothing may be written, and what was there stays', async () => {
    const to = join(store.folder, 'no such folder', 'copy.db.age');
    expect(await seal(to)).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(existsSync(to)).toBe(false);
    expect(left()).toEqual([]);
  });

  it('that holds something else than a store is refused', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(10);
    writeFileSync(path(), await encrypter.encrypt('Dear diary'));
    expect(await open(PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(left()).toEqual([]);
  });
});
