import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Failure, runScript } from './lib/failure.mjs';
import { root } from './lib/paths.mjs';

const KINDS = /** @type {const} */ (['lines', 'branches', 'functions']);

/** @typedef {{ total: number, covered: number }} Part */
/** @typedef {Record<(typeof KINDS)[number], Part>} Covered */

const none = () => ({ total: 0, covered: 0 });
const share = (/** @type {Part} */ { total, covered }) =>
  total === 0 ? '–' : `${((100 * covered) / total).toFixed(1)} %`;

/** The folder two levels deep, which is a layer or a part of one. */
const folderOf = (/** @type {string} */ file) => relative(root, file).split(sep).slice(0, 2).join('/');

/**
 * Adds up what `npm test -- --only=unit --coverage` wrote, as a table in Markdown: a line a folder, the whole last.
 * @param {Record<string, Covered>} files
 */
function tableOf({ total, ...files }) {
  const folders = /** @type {Map<string, Covered>} */ (new Map());
  for (const [file, covered] of Object.entries(files)) {
    const folder = folderOf(file);
    const before = folders.get(folder) ?? { lines: none(), branches: none(), functions: none() };
    for (const kind of KINDS) {
      before[kind].total += covered[kind].total;
      before[kind].covered += covered[kind].covered;
    }
    folders.set(folder, before);
  }
  const rows = [...folders].sort(([a], [b]) => a.localeCompare(b));
  const line = (/** @type {string} */ name, /** @type {Covered} */ covered) =>
    `| ${name} | ${KINDS.map((kind) => share(covered[kind])).join(' | ')} |`;
  return [
    '| unit tests run | lines | branches | functions |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([name, covered]) => line(name, covered)),
    ...(total ? [line('**all**', total)] : []),
  ].join('\n');
}

await runScript(async () => {
  const text = await readFile(join(root, 'coverage', 'coverage-summary.json'), 'utf8').catch(() => {
    throw new Failure('There is no coverage yet: run npm test -- --only=unit --coverage first.');
  });
  console.log(tableOf(JSON.parse(text)));
});
