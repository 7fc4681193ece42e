import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import license from 'rollup-plugin-license';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

/** Shipped without being a module of the bundle: the driver beside it, and what the styles bring. */
const BESIDE = ['better-sqlite3', '@fontsource-variable/inter', 'tailwindcss', 'electron'];

/** What comes inside of those, in the words of its makers. */
/** @type {readonly Licence[]} */
const INSIDE = [
  {
    name: 'SQLite',
    version: 'as in better-sqlite3',
    licence: 'blessing',
    text: 'SQLite is in the public domain.\n\nThe author disclaims copyright to this source code. In place of a legal notice, here is a blessing:\n\n   May you do good and not evil.\n   May you find forgiveness for yourself and forgive others.\n   May you share freely, never taking more than you give.',
  },
  {
    name: 'Chromium and Node.js',
    version: 'as in Electron',
    licence: 'BSD-3-Clause AND MIT AND others',
    text: 'Electron is made of Chromium (BSD-3-Clause), Node.js (MIT) and what these are made of. The licences of all of it, with their whole texts, lie beside the application in the file LICENSES.chromium.html.',
  },
];

/** The bundler reads this as a part of its settings, which have no place of their own; it works in the checkout's root. */
const root = process.cwd();

/** @type {Map<string, Licence>} */
const collected = new Map();

/**
 * Collects the licences of what a bundle is made of, together with those of the other bundles of the same run, and
 * writes all of them to `out/licences.json`.
 */
export const collectLicences = () =>
  license({
    thirdParty: {
      multipleVersions: true,
      output: (/** @type {import('rollup-plugin-license').Dependency[]} */ dependencies) => {
        for (const { name, version, license: licence, licenseText, author } of dependencies)
          add({
            name: name ?? 'unknown',
            version: version ?? '',
            licence: licence ?? 'unknown',
            text:
              licenseText ??
              (licence === 'MIT' ? `MIT License\n\nCopyright (c) ${author?.name ?? 'the authors'}\n\n${MIT}` : ''),
          });
        write();
      },
    },
  });

/** @param {Licence} one */
const add = (one) => void collected.set(`${one.name} ${one.version}`, one);

function write() {
  for (const name of BESIDE) add(ofPackage(name));
  for (const one of INSIDE) add(one);
  const all = [...collected.values()].map(withText).sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'licences.json'), `${JSON.stringify(all, null, 1)}\n`);
}

const require = createRequire(join(root, 'package.json'));

/** @param {string} name @returns {Licence} */
function ofPackage(name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { version, license: licence } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { name, version, licence, text: readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8') };
}

/**
 * Some packages name their licence without its text. That of MIT is the same for all but the name in it, and Apache's is
 * the same for all: another package brings it.
 * @param {Licence} one
 * @returns {Licence}
 */
function withText(one) {
  if (one.text !== '' || one.licence !== 'Apache-2.0') return one;
  const same = [...collected.values()].find(({ licence, text }) => licence === one.licence && text !== '');
  const [terms = ''] = (same?.text ?? '').split(/(?<=END OF TERMS AND CONDITIONS)/);
  return { ...one, text: terms };
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
