import { describe, expect, test } from 'vitest';
import { choosePackages, isDebianLike, readPolicy } from '../../build/system.mjs';

const needs = [{ debian: ['libgtk-3-0t64', 'libgtk-3-0'] }, { debian: ['libnss3'] }];

describe('names of system packages', () => {
  test('newer releases get the 64-bit time names', () => {
    expect(choosePackages(needs, new Set(['libgtk-3-0t64', 'libgtk-3-0', 'libnss3']))).toEqual([
      'libgtk-3-0t64',
      'libnss3',
    ]);
  });

  test('older releases get the older names', () => {
    expect(choosePackages(needs, new Set(['libgtk-3-0', 'libnss3']))).toEqual(['libgtk-3-0', 'libnss3']);
  });

  test('with no package list at all the older names are named', () => {
    expect(choosePackages(needs, new Set())).toEqual(['libgtk-3-0', 'libnss3']);
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
