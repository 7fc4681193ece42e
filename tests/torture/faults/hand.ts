import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Order, Reply } from './orders.ts';

/** Another process that opens a store and works with it, one order after the other. */
export class Hand {
  readonly child: ChildProcess;
  /** What it said about things nobody expected. */
  complaint = '';
  private readonly waiting: ((reply: Reply) => void)[] = [];

  constructor(script: string) {
    this.child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stderr?.on('data', (data: Buffer) => (this.complaint += data.toString()));
    if (this.child.stdout)
      createInterface({ input: this.child.stdout }).on('line', (line) =>
        this.waiting.shift()?.(JSON.parse(line) as Reply),
      );
    this.child.on('close', (code, signal) => {
      const message = `The hand ended (${signal ?? code}): ${this.complaint}`;
      for (const answer of this.waiting.splice(0)) answer({ ok: false, code: 'ended', message });
    });
  }

  ask(order: Order): Promise<Reply> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.child.stdin?.write(`${JSON.stringify(order)}\n`);
    });
  }

  /** Ends it, and waits until it is gone and holds no file. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) return resolve();
      this.child.once('close', () => resolve());
      this.child.kill('SIGKILL');
    });
  }
}
