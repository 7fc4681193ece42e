import { homedir, release } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { readLicences } from './licences.ts';
import type { Log } from './log.ts';

/** Characters of the log that a report of a problem ends with. */
const TAIL = 30_000;

/** What the app says about itself, and where it writes down what failed in a window. */
export function aboutApp({ root, out, log }: { root: string; out: string; log: Log }) {
  const { electron, chrome, node } = process.versions;
  const runtime = `Electron ${electron}, Chromium ${chrome}, Node ${node}`;
  const system = `${process.platform} ${release()} ${process.arch}`;
  return {
    version: app.getVersion(),
    runtime,
    system,
    // Where the person's folders are is nobody's business.
    logTail: () => log.tail(TAIL).replaceAll(root, 'app').replaceAll(homedir(), '~'),
    noteError: ({ where, name, frames }: { where: string; name: string; frames: readonly string[] }) =>
      log.bug(`window ${where}`, withFrames(name, frames)),
    licences: () => readLicences(join(out, 'licences.json')),
    begins: (line: string) => log.note(`start ${app.getVersion()}, ${runtime}, ${system}${line}`),
  };
}

function withFrames(name: string, frames: readonly string[]): Error {
  const error = new Error();
  error.name = name;
  error.stack = frames.map((frame) => `    at ${frame}`).join('\n');
  return error;
}
