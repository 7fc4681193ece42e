import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from '../lib/paths.mjs';
import { checkImports } from './imports.mjs';

const FOLDERS = ['db', 'electron', 'renderer'];

async function readSources() {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true });
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.split(sep).join('/')}`);
    }),
  );
  return Promise.all(lists.flat().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

/** Checks the imports of all sources against the layers, as a step with a result like a program's. */
export async function checkBoundaries() {
  const { seen, violations } = checkImports(await readSources());
  if (seen === 0) return { code: 1, output: 'No import was found to check.' };
  return { code: violations.length === 0 ? 0 : 1, output: violations.join('\n') };
}
