import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../db/domain/result.ts';
import { destroy } from '../../../db/services/destroy.ts';
import { historyState, undo } from '../../../db/services/history.ts';
import { addMaterial, addVersion, openMaterial, trashMaterial } from '../../../db/services/material.ts';
import {
  attachFile,
  chooseFile,
  detachFile,
  fileOf,
  filesFolder,
  keepChanged,
  openFile,
  saveFile,
} from '../../../db/services/material-file.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let id: string;
let outside: string;
beforeEach(() => {
  store = newStore();
  id = newMaterial('v1');
  outside = join(store.folder, 'outside');
  mkdirSync(outside);
});
afterEach(() => store.close());

function newMaterial(version: string): string {
  const fields = {
    kind: 'resume',
    name: 'Platform',
    body: '',
    fileName: '',
    bullets: [],
    opportunityId: null,
  } as const;
  return valueOf(addMaterial(store.services, { ...fields, bullets: [], version })).value.id;
}
function document(name: string, content: string | Uint8Array = 'my years'): string {
  const path = join(outside, name);
  writeFileSync(path, content);
  return path;
}
const sha = (content: string) => createHash('sha256').update(content).digest('hex');
const folder = () => filesFolder(store.services.store);
const kept = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const copyOf = (content: string, ending = '.pdf') => join(folder(), `${sha(content)}${ending}`);
const attach = (path: string, to = id, most?: number) =>
  attachFile(store.services, to, path, most === undefined ? {} : { most });
const messageOf = (result: { ok: boolean; error?: { message: string } }) => result.error?.message ?? '';
const opened: string[] = [];
const show = (path: string) => {
  opened.push(path);
  return Promise.resolve('');
};
beforeEach(() => void opened.splice(0));

describe('a file that is attached', () => {
  it('is copied whole under what is in it, for its owner alone, and undone in one step', async () => {
    const path = document('Résumé, Platform.PDF');
    const { step } = valueOf(await attach(path));
    expect(kept()).toEqual([`${sha('my years')}.pdf`]);
    expect(readFileSync(copyOf('my years'), 'utf8')).toBe('my years');
    if (process.platform !== 'win32') {
      expect(statSync(copyOf('my years')).mode & 0o777).toBe(0o600);
      expect(statSync(folder()).mode & 0o777).toBe(0o700);
    }
    const file = { name: 'Résumé, Platform.PDF', size: 8, state: 'there' };
    expect(valueOf(await fileOf(store.services, id))).toEqual(file);
    expect(existsSync(path)).toBe(true);
    valueOf(undo(store.services, step?.id));
    expect(valueOf(await fileOf(store.services, id))).toBeNull();
  });
  it('lies there once, however often and under whichever name it is attached', async () => {
    const other = newMaterial('v2');
    valueOf(await attach(document('one.pdf')));
    valueOf(await attach(document('two.pdf'), other));
    await Promise.all([attach(document('one.pdf')), attach(document('two.pdf'), other)]);
    expect(kept()).toHaveLength(1);
    expect(valueOf(await fileOf(store.services, other))?.name).toBe('two.pdf');
  });
  it('is asked for by the system, and giving it up changes nothing', async () => {
    const before = dumpAll(store.services.store);
    const none = () => Promise.resolve(ok({ path: null }));
    expect(valueOf(await chooseFile(store.services, id, none))).toEqual({ value: { fileName: null }, step: null });
    expect(dumpAll(store.services.store)).toEqual(before);
    const path = document('cv.pdf');
    valueOf(await chooseFile(store.services, id, () => Promise.resolve(ok({ path }))));
    expect(valueOf(await fileOf(store.services, id))?.name).toBe('cv.pdf');
  });
  it('is not taken along by a new version, and stays when it is taken off until nothing needs it', async () => {
    valueOf(await attach(document('cv.pdf')));
    const next = valueOf(addVersion(store.services, { fromId: id, name: 'Platform', version: 'v2' })).value.id;
    expect(valueOf(await fileOf(store.services, next))).toBeNull();
    const { step } = valueOf(detachFile(store.services, id));
    expect(kept()).toHaveLength(1);
    valueOf(undo(store.services, step?.id));
    expect(valueOf(await fileOf(store.services, id))?.state).toBe('there');
  });
  it.each([
    'a\nb.pdf',
    '.hidden',
    'no ending',
    '‮fdp.txt',
    `${'long '.repeat(40)}.pdf`,
    '%2e%2e%2f.pdf',
    '履歴書.docx',
  ])('may be called anything: %j', async (name) => {
    valueOf(await attach(document(name)));
    expect(valueOf(await fileOf(store.services, id))).toMatchObject({ state: 'there' });
    expect(valueOf(openMaterial(store.services, id)).fileName).not.toMatch(/[\n\u202E]/);
    expect(kept()).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const refusals: [string, () => string, RegExp][] = [
    ['a program', () => document('cv.exe'), /is a program/],
    ['a document with macros', () => document('cv.docm'), /is a program/],
    ['an empty file', () => document('cv.pdf', ''), /is empty/],
    ['a folder', () => outside, /is not a file/],
    ['what is not there', () => join(outside, 'gone.pdf'), /not there any more/],
    [
      'a link',
      () => {
        symlinkSync(document('real.pdf'), join(outside, 'link.pdf'));
        return join(outside, 'link.pdf');
      },
      /is a link/,
    ],
  ];
  it.each(refusals)('%s is, with a sentence, and nothing is written', async (_, path, sentence) => {
    const before = dumpAll(store.services.store);
    const result = await attach(path());
    expect(messageOf(result)).toMatch(sentence);
    expect(kept()).toEqual([]);
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('a file over the limit is, and one at the limit is not', async () => {
    const path = document('cv.pdf', new Uint8Array(1024 * 1024 + 1));
    expect(messageOf(await attach(path, id, 1024 * 1024))).toBe(
      'cv.pdf is larger than 1 MB, the most that is kept. Make it smaller, for example with fewer pictures.',
    );
    expect(kept()).toEqual([]);
    valueOf(await attach(document('cv.pdf', new Uint8Array(1024 * 1024)), id, 1024 * 1024));
  });
  it('a material in the trash gets none', async () => {
    valueOf(trashMaterial(store.services, id));
    expect(await attach(document('cv.pdf'))).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(kept()).toEqual([]);
  });
});

describe('a disk that says no', () => {
  it('is told where something else stands in place of the folder', async () => {
    writeFileSync(folder(), 'not a folder');
    const result = await attach(document('cv.pdf'));
    expect(messageOf(result)).toMatch(/is not a folder/);
    expect(readFileSync(folder(), 'utf8')).toBe('not a folder');
    expect(historyState(store.services).undo?.label).toBe('Added Platform v1');
  });
  it('is told where the folder is a link, and nothing is written through it', async () => {
    symlinkSync(outside, folder());
    expect(messageOf(await attach(document('cv.pdf')))).toMatch(/is not a folder/);
    expect(readdirSync(outside)).toEqual(['cv.pdf']);
  });
  it('is told where a folder stands in place of the copy, and nothing half-written stays', async () => {
    mkdirSync(copyOf('my years'), { recursive: true });
    expect(messageOf(await attach(document('cv.pdf')))).toMatch(/a folder in the way/);
    expect(kept()).toEqual([`${sha('my years')}.pdf`]);
  });
});

describe('a copy that is not as it was', () => {
  beforeEach(async () => void valueOf(await attach(document('cv.pdf'))));
  const state = async () => valueOf(await fileOf(store.services, id))?.state;

  it('is missing when it is gone, and when a link or a folder stands in its place', async () => {
    const place = copyOf('my years');
    rmSync(place);
    expect(await state()).toBe('missing');
    symlinkSync(document('other.pdf', 'my years'), place);
    expect(await state()).toBe('missing');
    expect(await openFile(store.services, id, show)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    rmSync(place);
    mkdirSync(place);
    expect(await state()).toBe('missing');
    expect(opened).toEqual([]);
  });
  it('is there again once the file is attached again', async () => {
    rmSync(copyOf('my years'));
    valueOf(await attach(document('cv.pdf')));
    expect(await state()).toBe('there');
  });
  it('is changed when another program wrote over it, and can be kept so', async () => {
    writeFileSync(copyOf('my years'), 'my later years');
    expect(await state()).toBe('changed');
    expect(valueOf(await openFile(store.services, id, show))).toEqual({ state: 'changed' });
    const { step } = valueOf(await keepChanged(store.services, id));
    expect(valueOf(await fileOf(store.services, id))).toEqual({ name: 'cv.pdf', size: 14, state: 'there' });
    valueOf(undo(store.services, step?.id));
    expect(await state()).toBe('changed');
  });
  it('is made whole when what it was is attached again', async () => {
    writeFileSync(copyOf('my years'), 'broken!!');
    valueOf(await attach(document('cv.pdf'), newMaterial('v2')));
    expect(await state()).toBe('there');
  });
});

describe('a kept file', () => {
  beforeEach(async () => void valueOf(await attach(document('cv.pdf'))));

  it('is opened from the folder and from nowhere else', async () => {
    expect(valueOf(await openFile(store.services, id, show))).toEqual({ state: 'there' });
    expect(opened).toEqual([copyOf('my years')]);
    const away = (copy: string) =>
      store.services.store.sqlite.prepare('UPDATE material SET file_copy = ? WHERE id = ?').run(copy, id);
    for (const copy of ['../outside/cv.pdf', document('other.pdf'), `${sha('my years')}.pdf/../x`]) {
      away(copy);
      expect(await openFile(store.services, id, show)).toMatchObject({ ok: false });
    }
    away(`${sha('my years')}.exe`);
    writeFileSync(copyOf('my years', '.exe'), 'my years');
    expect(messageOf(await openFile(store.services, id, show))).toMatch(/is a program/);
    expect(opened).toHaveLength(1);
  });
  it('says so when no program opens it', async () => {
    const result = await openFile(store.services, id, () => Promise.resolve('no application'));
    expect(messageOf(result)).toBe('No program opened cv.pdf. Save a copy and open it from its folder.');
  });
  it('is saved elsewhere under the name it came with, whole or not at all', async () => {
    const names: string[] = [];
    const to = (path: string | null) => (name: string) => {
      names.push(name);
      return Promise.resolve(ok({ path }));
    };
    const target = join(outside, 'copy.pdf');
    expect(valueOf(await saveFile(store.services, id, to(target)))).toEqual({ path: target });
    expect(readFileSync(target, 'utf8')).toBe('my years');
    expect(names).toEqual(['cv.pdf']);
    expect(valueOf(await saveFile(store.services, id, to(null)))).toEqual({ path: null });
    expect(messageOf(await saveFile(store.services, id, to(join(outside, 'copy.exe'))))).toMatch(
      /needs the ending .pdf/,
    );
    expect(messageOf(await saveFile(store.services, id, to(join(outside, 'none', 'copy.pdf'))))).toMatch(
      /could not be written/,
    );
    mkdirSync(join(outside, 'folder.pdf'));
    expect(await saveFile(store.services, id, to(join(outside, 'folder.pdf')))).toMatchObject({ ok: false });
    expect(readdirSync(outside).sort()).toEqual(['copy.pdf', 'cv.pdf', 'folder.pdf']);
  });
});

describe('emptying the trash', () => {
  it('removes the copies that no version and no step of undo needs, and nothing else', async () => {
    const other = newMaterial('v2');
    valueOf(await attach(document('one.pdf', 'one')));
    valueOf(await attach(document('two.pdf', 'two'), other));
    valueOf(await attach(document('shared.pdf', 'three'), other));
    writeFileSync(join(folder(), 'note of mine.txt'), 'stays');
    writeFileSync(join(folder(), '.99999999-1.tmp'), 'half-written by an earlier run');
    valueOf(trashMaterial(store.services, id));
    expect(kept()).toHaveLength(5);
    valueOf(destroy(store.services, null));
    // The second file was replaced by the third, and undo still can bring it back.
    expect(kept()).toEqual(['note of mine.txt', `${sha('two')}.pdf`, `${sha('three')}.pdf`].sort());
    valueOf(undo(store.services));
    expect(valueOf(await fileOf(store.services, other))).toMatchObject({ name: 'two.pdf', state: 'there' });
  });
  it('leaves a copy that is being made alone', async () => {
    const other = newMaterial('v2');
    valueOf(trashMaterial(store.services, other));
    const attaching = attach(document('cv.pdf', 'x'.repeat(3_000_000)));
    valueOf(destroy(store.services, null));
    valueOf(await attaching);
    expect(valueOf(await fileOf(store.services, id))?.state).toBe('there');
  });
});
