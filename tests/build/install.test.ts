import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TOOL_NODE, describeNeeds, nodePackages } from '../../build/lib/needs.mjs';
import { isAtLeast, oldestNode } from '../../build/lib/requirements.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

type Locked = {
  version: string;
  resolved?: string;
  libc?: unknown;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read('package.json')) as {
  optionalDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

describe('installing', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'proffer-install-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('runs no script of a package and compiles nothing, also where npm would by itself', () => {
    const native = join(folder, 'native');
    mkdirSync(native);
    // A package with this file and no script of its own is what npm compiles unasked.
    writeFileSync(
      join(native, 'binding.gyp'),
      '{ "targets": [{ "target_name": "native", "sources": ["missing.cc"] }] }',
    );
    const mark = join(folder, 'ran');
    const postinstall = `node -e "require('fs').writeFileSync(${JSON.stringify(mark).replaceAll('"', "'")}, '')"`;
    const scripted = join(folder, 'scripted');
    mkdirSync(scripted);
    for (const [name, scripts] of [
      ['native', {}],
      ['scripted', { postinstall }],
    ] as const)
      writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version: '1.0.0', scripts }));
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, '.npmrc'), read('.npmrc'));
    const dependencies = { native: 'file:../native', scripted: 'file:../scripted' };
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', version: '1.0.0', dependencies }));

    execSync('npm install --offline --no-audit --no-fund', { cwd: project, stdio: 'pipe' });
    expect(existsSync(join(project, 'node_modules', 'scripted', 'package.json'))).toBe(true);
    expect(existsSync(join(project, 'node_modules', 'native', 'build'))).toBe(false);
    expect(existsSync(mark)).toBe(false);
  });

  test('leaves nothing to do that needs a script: no step of ours hangs on an install', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });

  test('brings a Node new enough for the tools on every platform that has one in a package', () => {
    const names: string[] = Object.values(nodePackages);
    expect(Object.keys(manifest.optionalDependencies).sort()).toEqual(names.sort());
    for (const [name, version] of Object.entries(manifest.optionalDependencies)) {
      expect(isAtLeast(version, TOOL_NODE), name).toBe(true);
      expect(packages[`node_modules/${name}`]).toMatchObject({ version, optional: true });
    }
  });
});

describe('the lock', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  /** Where Node finds a package that the one in `path` asks for. */
  const isLocked = (path: string, name: string): boolean => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      if (`${at}${at === '' ? '' : '/'}node_modules/${name}` in packages) return true;
      if (at === '') return false;
    }
  };

  test('names the packages of every platform, so that no machine has any to add', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {}, peerDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !(name in peerDependencies) && !isLocked(path, name))
        .map((name) => `${name} for ${path}`),
    );
    expect(missing).toEqual([]);
    expect(entries.length).toBeGreaterThan(500);
  });

  test('says nothing that one version of npm writes and another takes out', () => {
    expect(entries.filter(([, { resolved, libc }]) => resolved !== undefined || libc !== undefined)).toEqual([]);
  });
});

test.each(['README.md', 'docs/debugging.md'])(
  '%s says what a system needs, from the list that the scripts check',
  (name) => {
    expect(
      read(name)
        .replaceAll(/ +\| */g, '|')
        .replaceAll(/-{3,}/g, '---'),
    ).toContain(describeNeeds(oldestNode()).replaceAll(/ +\| */g, '|'));
  },
);
