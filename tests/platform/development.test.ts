import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** What only development has: the mark that its page signs scripts with, where its server is, and what Vite adds. */
const MARKS = {
  'nonce-development': ['electron', 'platform', 'dev-server.ts'],
  ELECTRON_RENDERER_URL: ['electron', 'main.ts'],
} as const;
const OF_VITE = ['/@vite/client', '@react-refresh', 'nonce="development"'];

const bundled = ['main', 'preload', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, 'out', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|cjs|mjs|html)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: read('out', folder, name) })),
);

describe('what is given to people', () => {
  it('was bundled', () => {
    const names = bundled.map(({ name }) => name);
    for (const wanted of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'])
      expect(names).toContain(wanted);
  });

  it.each(Object.entries(MARKS))('has nothing of development: %s', (mark, source) => {
    expect(read(...source)).toContain(mark);
    expect(bundled.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([]);
  });

  it.each(OF_VITE)('has nothing that the server of development adds: %s', (mark) => {
    expect(bundled.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([]);
  });
});
