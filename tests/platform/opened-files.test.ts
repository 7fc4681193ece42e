import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportIn } from '../../electron/platform/arguments.ts';
import { watchOpenedFiles } from '../../electron/platform/opened-files.ts';

describe('an export among the arguments of a start', () => {
  it.each([
    [['proffer', 'mine.proffer'], '/home/me', resolve('/home/me', 'mine.proffer')],
    [['proffer', '--sample', '/x/a.PROFFER'], '/', '/x/a.PROFFER'],
    [['proffer', 'a.proffer', 'b.proffer'], '/', resolve('/', 'b.proffer')],
    [['a.proffer'], '/', null],
    [['proffer', '--file=a.proffer', 'notes.txt', '.'], '/', null],
  ])('%j in %s is %s', (argv, cwd, path) => {
    expect(exportIn(argv, cwd)).toBe(path);
  });
});

describe('exports that the system asks to open', () => {
  type Listener = (...args: never[]) => void;
  function started(argv: string[]) {
    const listeners = new Map<string, Listener>();
    const app = { on: (event: string, listener: Listener) => void listeners.set(event, listener) };
    const files = watchOpenedFiles(app as never, argv, '/');
    const emit = (event: string, ...args: unknown[]) => listeners.get(event)?.(...(args as never[]));
    return { files, emit };
  }
  it('wait for whoever takes them, the last one first in line, and are told from then on', () => {
    const { files, emit } = started(['proffer', '/a.proffer']);
    let isPrevented = false;
    emit('open-file', { preventDefault: () => (isPrevented = true) }, '/b.proffer');
    expect(isPrevented).toBe(true);
    const taken: string[] = [];
    files.handTo((path) => taken.push(path));
    expect(taken).toEqual(['/b.proffer']);
    emit('second-instance', {}, ['proffer', 'c.proffer'], '/later');
    emit('second-instance', {}, ['proffer'], '/later');
    expect(taken).toEqual(['/b.proffer', resolve('/later', 'c.proffer')]);
  });
});
