import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFlags, readStartFlags } from '../../build/lib/flags.mjs';

const exitCodeOf = (read: () => unknown): unknown => {
  try {
    read();
  } catch (error) {
    return error instanceof Error && 'exitCode' in error ? error.exitCode : error;
  }
  return 'no error';
};

afterEach(() => void vi.unstubAllEnvs());

describe('flags of npm start', () => {
  test('none are passed on when none are given', () => {
    expect(readStartFlags([], '/here')).toEqual({ help: false, verbose: false, appFlags: [] });
  });

  test('sample data and its size are passed on', () => {
    expect(readStartFlags(['--sample', '--opportunities=5000'], '/here').appFlags).toEqual([
      '--sample',
      '--opportunities=5000',
    ]);
  });

  test('a relative data folder starts where the person typed it, an absolute one stays', () => {
    expect(readStartFlags(['--data-dir=mine'], '/here').appFlags).toEqual(['--data-dir=/here/mine']);
    expect(readStartFlags(['--data-dir', '/else/where'], '/here').appFlags).toEqual(['--data-dir=/else/where']);
  });

  test('safe mode is passed on', () => {
    expect(readStartFlags(['--safe-mode'], '/here').appFlags).toEqual(['--safe-mode']);
  });

  test('what Electron says about the machine is shown on request, which is no flag of the application', () => {
    expect(readStartFlags(['--verbose'], '/here')).toEqual({ help: false, verbose: true, appFlags: [] });
  });

  test.each(['sample', 'data-dir', 'verbose'])('--%s without -- before it is npm’s, and nothing is started', (name) => {
    vi.stubEnv(`npm_config_${name.replaceAll('-', '_')}`, 'true');
    vi.stubEnv('npm_lifecycle_event', 'start');
    expect(() => readStartFlags([], '/here')).toThrow(`npm start -- --${name}`);
    expect(exitCodeOf(() => readStartFlags([], '/here'))).toBe(2);
  });

  test('help is asked for', () => {
    expect(readStartFlags(['--help'], '/here').help).toBe(true);
  });

  test.each([
    ['an unknown flag', ['--smaple']],
    ['a word that is no flag', ['sample']],
    ['a value for a switch', ['--sample=yes']],
    ['opportunities without sample data', ['--opportunities=5']],
    ['no opportunities', ['--sample', '--opportunities=0']],
    ['too many opportunities', ['--sample', '--opportunities=20001']],
    ['opportunities that are no number', ['--sample', '--opportunities=1e3']],
    ['a data folder without a name', ['--data-dir=']],
  ])('%s is refused with exit code 2', (_name, args) => {
    expect(exitCodeOf(() => readStartFlags(args, '/here'))).toBe(2);
  });

  test('the limits themselves are allowed', () => {
    for (const count of [1, 20_000]) {
      expect(readStartFlags(['--sample', `--opportunities=${count}`], '/').appFlags).toContain(
        `--opportunities=${count}`,
      );
    }
  });
});

test('the refusal names the flag and where to look', () => {
  expect(() => readFlags(['--smaple'], {})).toThrow(/--smaple.*--help/);
});
