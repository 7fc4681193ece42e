import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ACKNOWLEDGED, BEGUN, DONE, type Job, READY } from './child/job.ts';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/** What came of one child. */
export interface Ending {
  /** False when it was done before it could be killed. */
  killed: boolean;
  /** What it said is on the disk: `12 debrief`. */
  acknowledged: string[];
  /** How many steps it took, when it got to the end. */
  steps: number;
  /** Milliseconds from its beginning to its end. */
  took: number;
}

/** Bundles a script of this folder: one file starts in a fraction of the time of two hundred. */
export async function bundled(entry: string): Promise<{ script: string; remove(): void }> {
  mkdirSync(CACHE, { recursive: true });
  // Below the repository, so that it finds the driver.
  const folder = mkdtempSync(join(CACHE, 'proffer-torture-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(import.meta.dirname, entry),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return { script: join(folder, 'child.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Children to be killed. The next one loads while the last one's store is looked at. */
export class Victims {
  private readonly script: string;
  private spare: ChildProcess;

  constructor(script: string) {
    this.script = script;
    this.spare = this.start();
  }

  private start(): ChildProcess {
    return spawn(process.execPath, [this.script], { stdio: ['pipe', 'pipe', 'pipe'] });
  }

  /**
   * Gives a child its job; `patience` is how long it lives, in ms, from its beginning or from the first change it
   * acknowledges (null: until its step or its end).
   */
  run(job: Job, patience: number | null, since: 'beginning' | 'first change' = 'beginning'): Promise<Ending> {
    const child = this.spare;
    return new Promise((resolve, reject) => {
      let output = '';
      let complaint = '';
      let began = 0;
      child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
      child.stdout?.on('data', (data: Buffer) => {
        output += data.toString();
        if (began > 0 || !output.includes(since === 'beginning' ? `${BEGUN}\n` : `\n${ACKNOWLEDGED}`)) return;
        began = Date.now();
        if (patience !== null) setTimeout(() => child.kill('SIGKILL'), patience);
      });
      child.on('error', reject);
      child.on('close', (code, signal) => {
        this.spare = this.start();
        if (signal === 'SIGKILL' || code === 0) resolve(endingOf(output, signal === 'SIGKILL', Date.now() - began));
        else reject(new Error(`The child ended by itself: ${complaint}`));
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.write(`${JSON.stringify(job)}\n`);
    });
  }

  dispose(): void {
    this.spare.kill('SIGKILL');
  }
}

function endingOf(output: string, killed: boolean, took: number): Ending {
  // A line without its end was not said.
  const lines = output.split('\n').slice(0, -1);
  if (lines[0] !== READY) throw new Error(`The child did not load: ${output}`);
  const done = lines.find((line) => line.startsWith(DONE));
  return {
    killed: killed && done === undefined,
    acknowledged: lines.filter((line) => line.startsWith(ACKNOWLEDGED)).map((line) => line.slice(ACKNOWLEDGED.length)),
    steps: done === undefined ? 0 : Number(done.slice(DONE.length)),
    took,
  };
}
