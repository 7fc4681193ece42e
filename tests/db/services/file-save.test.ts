import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../db/domain/result.ts';
import { saveFile } from '../../../db/services/file-save.ts';

/** The smallest PNG there is. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proffer-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const into = (name: string | null) => () => Promise.resolve(ok({ path: name === null ? null : join(folder, name) }));

describe('saving a file', () => {
  it('writes a text as it is, and says the name', async () => {
    const content = '<svg>Größe · 3 %</svg>';
    expect(await saveFile({ kind: 'svg', content }, into('Funnel.svg'))).toEqual(ok({ name: 'Funnel.svg' }));
    expect(readFileSync(join(folder, 'Funnel.svg'), 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['Funnel.svg']);
  });

  it('writes the bytes of a picture', async () => {
    await saveFile({ kind: 'png', content: PNG }, into('Funnel.png'));
    expect(readFileSync(join(folder, 'Funnel.png')).toString('base64')).toBe(PNG);
  });

  it('refuses what is no picture before it asks for a place', async () => {
    const asked: string[] = [];
    const answer = await saveFile({ kind: 'png', content: 'bm90IGEgcGljdHVyZQ==' }, () => {
      asked.push('asked');
      return into('Funnel.png')();
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(asked).toEqual([]);
  });

  it('saves nothing when the person gives it up', async () => {
    expect(await saveFile({ kind: 'md', content: '# Roadmap' }, into(null))).toEqual(ok({ name: null }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is wrong with a place, and leaves the file there as it was', async () => {
    writeFileSync(join(folder, 'file'), 'before');
    const answer = await saveFile({ kind: 'md', content: '# Roadmap' }, into(join('file', 'Roadmap.md')));
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'store', message: expect.stringContaining('.') as unknown },
    });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('before');
  });
});
