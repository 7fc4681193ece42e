import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Updater, startUpdates } from '../../electron/platform/updates.ts';

/** The updater as far as it is used; what it answers is told by the test. */
class Fake extends EventEmitter {
  autoDownload = true;
  autoInstallOnAppQuit = true;
  logger: unknown = console;
  calls: string[] = [];
  failing = false;
  #call(name: string) {
    this.calls.push(name);
    if (!this.failing) return Promise.resolve();
    this.emit('error', new Error('no network'));
    return Promise.reject(new Error('no network'));
  }
  checkForUpdates = () => this.#call('check');
  downloadUpdate = () => this.#call('download');
  quitAndInstall = () => void this.calls.push('install');
}

let fake: Fake;
let loaded: number;
let isOn: boolean;
let waiting: { milliseconds: number; run: () => void }[];
let bugs: unknown[];
const turn = () => new Promise((resume) => setImmediate(resume));
const start = (isAvailable = true) =>
  startUpdates({
    isAvailable,
    isOn: () => isOn,
    load: () => {
      loaded += 1;
      return Promise.resolve(fake as unknown as Updater);
    },
    changed: () => undefined,
    onBug: (error) => void bugs.push(error),
    now: () => 1000,
    later: (milliseconds, run) => {
      const one = { milliseconds, run };
      waiting.push(one);
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
  });
beforeEach(() => {
  [fake, loaded, isOn, waiting, bugs] = [new Fake(), 0, false, [], []];
});

describe('updates', () => {
  it('read and ask nothing while they are off, whatever is pressed', async () => {
    const updates = start();
    updates.look();
    updates.check();
    updates.download();
    updates.install();
    await turn();
    expect([loaded, waiting, updates.state()]).toEqual([0, [], { is: 'off' }]);
  });
  it('read and ask nothing in a build without a place to ask, even when they are on', async () => {
    isOn = true;
    const updates = start(false);
    updates.look();
    updates.check();
    await turn();
    expect([loaded, waiting, updates.state()]).toEqual([0, [], { is: 'unavailable' }]);
  });
  it('ask a minute after they are on and then once a day, and no more when they are off again', async () => {
    const updates = start();
    isOn = true;
    updates.look();
    updates.look();
    expect(waiting.map(({ milliseconds }) => milliseconds)).toEqual([60_000]);
    expect(loaded).toBe(0);
    waiting[0]?.run();
    await turn();
    expect([loaded, fake.calls, waiting.at(-1)?.milliseconds]).toEqual([1, ['check'], 86_400_000]);
    isOn = false;
    updates.look();
    expect(waiting.map(({ milliseconds }) => milliseconds)).not.toContain(86_400_000);
  });
  it('go from found to installed by the person’s steps alone', async () => {
    isOn = true;
    const updates = start();
    updates.check();
    await turn();
    expect([fake.autoDownload, fake.autoInstallOnAppQuit, fake.logger]).toEqual([false, false, null]);
    fake.emit('update-available', { version: '2.0.0' });
    expect(updates.state()).toEqual({ is: 'found', version: '2.0.0' });
    expect(fake.calls).toEqual(['check']);
    updates.download();
    await turn();
    fake.emit('download-progress', { percent: 40 });
    expect(updates.state()).toEqual({ is: 'downloading', version: '2.0.0', part: 0.4 });
    fake.emit('update-downloaded', { version: '2.0.0' });
    expect(updates.state()).toEqual({ is: 'ready', version: '2.0.0' });
    updates.install();
    await turn();
    expect(fake.calls).toEqual(['check', 'download', 'install']);
  });
  it('say a failure as a sentence, write it down once, and can be tried again', async () => {
    isOn = true;
    fake.failing = true;
    const updates = start();
    updates.check();
    await turn();
    expect(updates.state()).toMatchObject({
      is: 'failed',
      message: expect.stringMatching(/could not be asked\. Look at your network/),
    });
    expect(bugs).toHaveLength(1);
    fake.failing = false;
    updates.check();
    await turn();
    fake.emit('update-not-available');
    expect(updates.state()).toEqual({ is: 'current', checkedAt: 1000 });
  });
  it('stand in no file of the main process but behind an import of their own', () => {
    const host = readFileSync(new URL('../../electron/platform/updates-host.ts', import.meta.url), 'utf8');
    expect(host).toContain("await import('electron-updater')");
    expect(host).not.toMatch(/^import .*electron-updater/m);
  });
});
