import { posix } from 'node:path';
import { layers } from './layers.mjs';

/** @typedef {{ path: string, text: string }} Source  path from the project's folder, with slashes */

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`: what our formatting leaves of their variety.
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s+(?:[\w*{][^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

function withoutComments(/** @type {string} */ text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** What a file imports, as written. */
export function readImports(/** @type {string} */ text) {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** The layer a file belongs to: the most precise one whose path begins the file's. */
function layerOf(/** @type {string} */ path) {
  return layers
    .filter(({ at }) => path === at || path.startsWith(at.endsWith('/') ? at : `${at}/`))
    .sort((one, other) => other.at.length - one.at.length)[0];
}

const begins = (/** @type {string} */ path, /** @type {string} */ start) =>
  path === start || path.startsWith(`${start.replace(/\/$/, '')}/`);

function packageOf(/** @type {string} */ specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** A feature is a folder (or a file) right below renderer/features. */
function featureOf(/** @type {string} */ path) {
  return /^renderer\/features\/([^/]+)/.exec(path)?.[1];
}

/** @returns {string | undefined} why `from` may not import `specifier` */
function forbids(/** @type {string} */ from, /** @type {string} */ specifier) {
  const layer = layerOf(from);
  if (!layer) return `${from} belongs to no layer (build/check/layers.mjs)`;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    if (layer.packages?.includes(name) === false) return `${layer.at} may not use the package ${name}`;
    return layer.notPackages?.includes(name)
      ? `${layer.at} may not use ${name === 'node:' ? specifier : `the package ${name}`}`
      : undefined;
  }
  const target = posix
    .normalize(posix.join(posix.dirname(from), specifier))
    .replace(/\?.*$/, '')
    .replace(/\.(ts|tsx)$/, '');
  const own = featureOf(from);
  const other = featureOf(target);
  if (own && other && own !== other) return `the feature ${own} may not import the feature ${other}`;
  if (layer.files === undefined) return undefined;
  return [layer.at, ...layer.files].some((start) => begins(target, start.replace(/\.tsx?$/, '')))
    ? undefined
    : `${layer.at} may not import ${target}`;
}

/**
 * Every import that the layers forbid.
 * @param {Source[]} sources
 * @returns {{ seen: number, violations: string[] }} `seen` imports were looked at: a check that sees none proves nothing
 */
export function checkImports(sources) {
  let seen = 0;
  const violations = [];
  for (const { path, text } of sources) {
    for (const specifier of readImports(text)) {
      seen += 1;
      const reason = forbids(path, specifier);
      if (reason) violations.push(`${path}: imports ${specifier}; ${reason}.`);
    }
  }
  return { seen, violations };
}
