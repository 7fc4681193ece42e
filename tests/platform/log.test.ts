import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOG_MOST_BYTES, LOGS_KEPT, type Log, putAside, stackOf, startLog } from '../../electron/platform/log.ts';

const CANARY = 'canary-51d7';
let folder: string;
let log: Log;
const logs = () => join(folder, 'logs');
const file = () => join(logs(), 'proffer.log');
const all = () =>
  readdirSync(logs())
    .map((name) => readFileSync(join(logs(), name), 'utf8'))
    .join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proffer-log-'));
  mkdirSync(logs());
  const old = join(logs(), 'proffer.2.log');
  writeFileSync(old, 'long ago', { mode: 0o644 });
  utimesSync(old, 0, 0);
  writeFileSync(join(logs(), 'proffer.old.log'), 'of an earlier way to keep them', { mode: 0o644 });
  const recent = join(logs(), 'proffer.1.log');
  writeFileSync(recent, 'not long ago\n', { mode: 0o644 });
  // By the clock that the log reads: the file system may have another.
  utimesSync(recent, new Date(), new Date());
  writeFileSync(join(logs(), 'notes.txt'), 'of somebody else');
  log = startLog(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log', () => {
  it('removes what is old or of other names at its start, and leaves the files of others', () => {
    expect(readdirSync(logs()).sort()).toEqual(['notes.txt', 'proffer.1.log']);
    expect(statSync(join(logs(), 'proffer.1.log')).mode & 0o077).toBe(0);
  });
  it('holds kinds, codes and frames of errors, and never a message', () => {
    log.bug('somewhere', Object.assign(new TypeError(`Unknown ${CANARY}\n    at ${CANARY}:1:1`), { code: 'E_X' }));
    log.bug('somewhere', CANARY);
    log.bug('somewhere', Object.assign(new Error(CANARY), { name: `A ${CANARY}`, code: `${CANARY} ${CANARY}` }));
    const text = readFileSync(file(), 'utf8');
    expect(text).toContain('somewhere TypeError E_X');
    expect(text).toContain('log.test.ts:');
    expect(text).not.toContain(CANARY);
    expect(statSync(file()).mode & 0o077).toBe(0);
  });
  it('writes down slow calls by their channel, and no quick ones', () => {
    log.took('opportunity.board', 20);
    log.took('roadmap.ranking', 412.6);
    expect(readFileSync(file(), 'utf8')).toContain('slow roadmap.ranking 413 ms');
    expect(readFileSync(file(), 'utf8')).not.toContain('opportunity.board');
  });
  it('shows its end from the beginning of a line, with the file before it where it is short', () => {
    log.note('the last line');
    expect(log.tail(30_000)).toMatch(/^not long ago\n[^]*the last line\n$/);
    expect(log.tail(200)).toMatch(/^(\[\d{4}-| {4}at )/);
    expect(log.tail(200).length).toBeLessThanOrEqual(200);
  });
  it('never grows beyond its files, however much is written', () => {
    const line = 'x'.repeat(50_000);
    for (let written = 0; written < (LOGS_KEPT + 3) * LOG_MOST_BYTES; written += line.length) log.note(line);
    const names = readdirSync(logs()).filter((name) => name.startsWith('proffer'));
    expect(names).toHaveLength(LOGS_KEPT + 1);
    for (const name of names) {
      expect(statSync(join(logs(), name)).size).toBeLessThan(LOG_MOST_BYTES + 2 * line.length);
      expect(statSync(join(logs(), name)).mode & 0o077).toBe(0);
    }
    expect(all()).not.toContain('not long ago');
  });
  it('putting aside what is not there is no failure', () => {
    const none = join(folder, 'none', 'proffer.log');
    putAside(none);
    expect(existsSync(none)).toBe(false);
  });
});

describe('an error without its message', () => {
  it('keeps only frames with a place, of whatever the stack is made', () => {
    const error = new Error('quoted');
    error.stack = 'Error: quoted\n    at typed words\n    at save (/app/main.js:10:20)\nmore quoted';
    expect(stackOf(error)).toBe('Error\n    at save (/app/main.js:10:20)');
  });
});

describe('the end of the log', () => {
  it('is that the app stops: what that cuts off is written down by nobody', () => {
    const other = mkdtempSync(join(tmpdir(), 'proffer-log-'));
    try {
      const ending = startLog(other);
      ending.note('start');
      ending.end();
      ending.bug('backup', new TypeError('The database connection is not open'));
      ending.took('opportunity.board', 9000);
      ending.note('more');
      const lines = readFileSync(join(other, 'logs', 'proffer.log'), 'utf8')
        .trimEnd()
        .split('\n');
      expect(lines.map((line) => line.replace(/^\[.*\] +/, ''))).toEqual(['start', 'stop']);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
