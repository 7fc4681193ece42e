import { ERROR_NAMES, type ErrorNote } from '../../../electron/ipc/contract/trouble.ts';
import { call } from '../client.ts';

/** Notes in one run of the page: an error in every frame must not fill the log. */
const MOST = 50;
let noted = 0;

/** Writes down what failed: its kind and the places in the app's own code, never its message, which may quote what was typed. */
export function noteError(where: ErrorNote['where'], error: unknown): void {
  noted += 1;
  if (noted > MOST) return;
  // Writing it down is the best that can be done: when that fails too there is nobody left to tell.
  void call('trouble.note', { where, name: nameOf(error), frames: framesOf(error) }).catch(() => undefined);
}

const nameOf = (error: unknown): ErrorNote['name'] =>
  ERROR_NAMES.find((name) => error instanceof Error && error.name === name) ?? 'other';

/** `pipeline-Bx7k2_aQ.js:1:2345` of every frame that lies in the app's own files. */
export function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = [...stack.matchAll(/\/assets\/([A-Za-z]{1,40}-[\w-]{8}\.js:\d{1,7}:\d{1,9})/g)];
  return frames.flatMap(([, frame]) => (frame === undefined ? [] : [frame])).slice(0, 30);
}
