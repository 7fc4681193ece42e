import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quoted } from '../../build/lib/run.mjs';
import {
  aptLine,
  choosePackages,
  forAdministrator,
  hasNewNames,
  isDebianLike,
  readPolicy,
} from '../../build/system.mjs';

const needs = [{ debian: ['libgtk-3-0t64', 'libgtk-3-0'] }, { debian: ['libnss3'] }];
const OLD = 'ID=debian\nVERSION_ID="12"';
const NEW = 'ID=debian\nVERSION_ID="13"';

describe('names of system packages', () => {
  test('newer releases get the 64-bit time names', () => {
    expect(choosePackages(needs, new Set(['libgtk-3-0t64', 'libgtk-3-0', 'libnss3']), OLD)).toEqual([
      'libgtk-3-0t64',
      'libnss3',
    ]);
  });

  test('older releases get the older names', () => {
    expect(choosePackages(needs, new Set(['libgtk-3-0', 'libnss3']), NEW)).toEqual(['libgtk-3-0', 'libnss3']);
  });

  test('where the lists were never fetched, the release says which names it has', () => {
    expect(choosePackages(needs, new Set(), OLD)).toEqual(['libgtk-3-0', 'libnss3']);
    expect(choosePackages(needs, new Set(), NEW)).toEqual(['libgtk-3-0t64', 'libnss3']);
  });

  test.each([
    ['Debian 12', OLD, false],
    ['Debian 13', NEW, true],
    ['the coming Debian', 'ID=debian\nVERSION_CODENAME=forky', true],
    ['Ubuntu 22.04', 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"', false],
    ['Ubuntu 24.04', 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"', true],
    ['one that numbers its own way', 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="21"', false],
  ])('%s', (_name, release, expected) => {
    expect(hasNewNames(release)).toBe(expected);
  });

  test('a package without a candidate is not available: the name is only provided by another', () => {
    const output = [
      'libasound2:',
      '  Installed: (none)',
      '  Candidate: (none)',
      '  Version table:',
      'libasound2t64:',
      '  Installed: (none)',
      '  Candidate: 1.2.11-1build2',
      'libgbm1:amd64:',
      '  Installed: 24.0.5',
      '  Candidate: 24.0.5',
    ].join('\n');
    expect(readPolicy(output)).toEqual(new Set(['libasound2t64', 'libgbm1']));
  });
});

describe('distributions with the packages of Debian', () => {
  test.each([
    ['Debian', 'NAME="Debian GNU/Linux"\nID=debian', true],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"', true],
    ['Fedora', 'ID=fedora\nNAME="not debian"', false],
    ['unknown', '', false],
  ])('%s', (_name, text, expected) => {
    expect(isDebianLike(text)).toBe(expected);
  });
});

describe('the line for an administrator', () => {
  const commands = [aptLine(['libgtk-3-0', 'xvfb']), "chown root '/home/dana lee/sandbox'"];

  test('fetches the lists first, installs, and gives what else is needed', () => {
    expect(forAdministrator(commands, false)).toBe(
      "apt-get update && apt-get install -y --no-install-recommends libgtk-3-0 xvfb && chown root '/home/dana lee/sandbox'",
    );
  });

  test('is one command with the rights of the administrator where there is sudo', () => {
    expect(forAdministrator(['apt-get update', "touch '/a b'"], true)).toBe(
      `sudo sh -c 'apt-get update && touch '\\''/a b'\\'''`,
    );
  });

  test.each(['/plain', '/dana lee', "/it's", '/a"b', '/$HOME', '/`id`', '/a\\b'])(
    'means the path that is meant, with and without sudo: %s',
    (path) => {
      const line = [`printf %s ${quoted(path)}`];
      const typed = (text: string) => execFileSync('/bin/sh', ['-c', text], { encoding: 'utf8' });
      expect(typed(forAdministrator(line, false))).toBe(path);
      expect(typed(forAdministrator(line, true).replace(/^sudo /, ''))).toBe(path);
    },
  );
});
