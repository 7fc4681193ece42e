import {
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  chmodSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import log from 'electron-log/node.js';

/** Bytes after which a log file is put aside and a new one begun. */
export const LOG_MOST_BYTES = 1_000_000;
/** Files kept beside the one being written. */
export const LOGS_KEPT = 4;
/** Days after which one that was put aside goes, however few there are. */
const KEPT_DAYS = 60;
const DAY = 86_400_000;
/** Milliseconds from which a call is worth a line. */
const SLOW = 250;
/** For the person who started the app, and nobody else on this computer. */
const OWNER_ONLY = 0o600;

export interface Log {
  /** What nobody expected: where, the kind of error and its frames, never its message. */
  bug(where: string, error: unknown): void;
  /** A line about the app itself, in words of the app alone. */
  note(line: string): void;
  /** What a call took, by its channel; only slow ones are written. */
  took(channel: string, milliseconds: number): void;
  /** The newest lines, at most so many bytes of them. */
  tail(bytes: number): string;
  /** Says that the app stops. Nothing is written down after it: what the end cuts off is no fault, the next start does it. */
  end(): void;
}

/** The log files beside the store. They never hold what a person typed: only channels, codes, durations and frames. */
export function startLog(userData: string): Log {
  const file = join(userData, 'logs', 'proffer.log');
  prepare(file);
  // It would look for a name beside whatever was started, from whatever folder, and write nothing without one.
  log.transports.file.setAppName('Proffer');
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = LOG_MOST_BYTES;
  log.transports.file.writeOptions = { flag: 'a', mode: OWNER_ONLY, encoding: 'utf8' };
  log.transports.file.archiveLogFn = () => putAside(file);
  log.transports.console.level = 'error';
  let isOver = false;
  const write = (level: 'info' | 'error', ...parts: string[]) => {
    if (!isOver) log[level](...parts);
  };
  return {
    bug: (where, error) => write('error', where, error instanceof Error ? stackOf(error) : 'not an error'),
    note: (line) => write('info', line),
    took: (channel, milliseconds) => {
      if (milliseconds >= SLOW) write('info', `slow ${channel} ${Math.round(milliseconds)} ms`);
    },
    tail: (bytes) => tailOf(file, bytes),
    end: () => {
      write('info', 'stop');
      isOver = true;
    },
  };
}

/** The error without its message, which may quote what was typed, and its frames without what stands before them. */
export function stackOf(error: Error): string {
  const { stack = '', message } = error;
  const isQuoted = message !== '' && stack.includes(message);
  const behind = isQuoted ? stack.slice(stack.indexOf(message) + message.length) : stack;
  const frames = behind.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  const code = 'code' in error && /^[A-Z0-9_]{1,60}$/.test(String(error.code)) ? ` ${String(error.code)}` : '';
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  return `${name}${code}\n${frames.join('\n')}`;
}

const numbered = (file: string, number: number) => join(dirname(file), `proffer.${number}.log`);

/** `proffer.log` becomes `proffer.1.log`, that one `proffer.2.log`, and the oldest goes. */
export function putAside(file: string): void {
  try {
    rmSync(numbered(file, LOGS_KEPT), { force: true });
    for (let number = LOGS_KEPT - 1; number >= 1; number -= 1)
      moveIfThere(numbered(file, number), numbered(file, number + 1));
    moveIfThere(file, numbered(file, 1));
  } catch {
    // A log that cannot be put aside is begun anew: it must not grow for ever.
    rmSync(file, { force: true });
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Makes the folder, takes back what others could read of earlier files, and removes what is old or of other names. */
function prepare(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (!/^proffer(\.[\w-]+)?\.log$/.test(name)) continue;
      if (isPast(name, path, file)) rmSync(path, { force: true });
      else chmodSync(path, OWNER_ONLY);
    }
  } catch {
    // Without a log the app still runs.
  }
}

function isPast(name: string, path: string, file: string): boolean {
  if (name === basename(file)) return false;
  const number = Number(/^proffer\.(\d+)\.log$/.exec(name)?.[1] ?? Number.NaN);
  return !(number >= 1 && number <= LOGS_KEPT) || Date.now() - statSync(path).mtimeMs > KEPT_DAYS * DAY;
}

/** The end of the log, from the beginning of a line; of the file before it too where that alone is short. */
function tailOf(file: string, bytes: number): string {
  const newest = endOf(file, bytes);
  const missing = bytes - newest.length;
  return missing > 1000 ? endOf(numbered(file, 1), missing) + newest : newest;
}

function endOf(file: string, bytes: number): string {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const { size } = statSync(file);
    const length = Math.min(size, bytes);
    const buffer = new Uint8Array(length);
    const read = readSync(handle, buffer, 0, length, size - length);
    const text = new TextDecoder().decode(buffer.subarray(0, read));
    return length < size ? text.slice(text.indexOf('\n') + 1) : text;
  } catch {
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
