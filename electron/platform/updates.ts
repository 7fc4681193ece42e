import type { UpdateState } from '../ipc/contract/update.ts';

/** What of electron-updater is used. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  logger: unknown;
  on(event: 'update-available' | 'update-downloaded', listener: (info: { version: string }) => void): unknown;
  on(event: 'update-not-available', listener: () => void): unknown;
  on(event: 'download-progress', listener: (progress: { percent: number }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  checkForUpdates(): Promise<unknown>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(): void;
}

export interface UpdatesOptions {
  /** This build was packaged with a place of releases to ask. */
  isAvailable: boolean;
  /** The person has switched updates on. */
  isOn(): boolean;
  /** Reads the updater; called at the first check and never before. */
  load(): Promise<Updater>;
  changed(): void;
  onBug(error: unknown): void;
  /** UTC milliseconds. */
  now(): number;
  /** Calls back once after so many milliseconds; answers what takes it back. */
  later(milliseconds: number, run: () => void): () => void;
}

const DAY = 86_400_000;
/** After the start there is better to do than to ask. */
const FIRST = 60_000;

const FAILED = {
  checking: 'The place of releases could not be asked. Look at your network and try it again; nothing was changed.',
  downloading: 'The newer version could not be downloaded. Try it again; the one you have goes on working.',
  other: 'The update did not work on this computer. Download the newer version by hand; nothing was changed.',
} as const;

/** Newer versions: asked for once a day, and only while the person has switched that on. Until then nothing is read or sent. */
export function startUpdates(options: UpdatesOptions) {
  const { isAvailable, isOn, changed, now, later } = options;
  let state: UpdateState = { is: 'current', checkedAt: null };
  let updater: Promise<Updater> | null = null;
  let stop: (() => void) | null = null;
  const mayAsk = () => isAvailable && isOn();
  /** It says so itself before its promise does. */
  const hasFailed = () => state.is === 'failed';
  const become = (next: UpdateState) => {
    state = next;
    changed();
  };
  const fail = (error: unknown) => {
    options.onBug(error);
    const at = state.is === 'checking' || state.is === 'downloading' ? state.is : 'other';
    become({ is: 'failed', message: FAILED[at] });
  };
  const read = () => (updater ??= options.load().then((one) => listen(one, () => state, become, fail, now)));

  async function check(): Promise<void> {
    if (!mayAsk() || state.is === 'checking' || state.is === 'downloading' || state.is === 'ready') return;
    become({ is: 'checking' });
    try {
      await (await read()).checkForUpdates();
    } catch (error) {
      if (!hasFailed()) fail(error);
    }
  }
  async function download(): Promise<void> {
    if (!mayAsk() || state.is !== 'found') return;
    become({ is: 'downloading', version: state.version, part: 0 });
    try {
      await (await read()).downloadUpdate();
    } catch (error) {
      if (!hasFailed()) fail(error);
    }
  }
  async function install(): Promise<void> {
    if (!mayAsk() || state.is !== 'ready') return;
    try {
      (await read()).quitAndInstall();
    } catch (error) {
      fail(error);
    }
  }
  /** Asks a while from now and then daily, as long as it is on. */
  function plan(wait: number): void {
    stop = later(wait, () => {
      void check();
      plan(DAY);
    });
  }
  /** Looks again whether it is on: something in the settings changed. */
  function look(): void {
    if (mayAsk() && stop === null) plan(FIRST);
    if (mayAsk() || stop === null) return;
    stop();
    stop = null;
  }
  return {
    look,
    state: (): UpdateState => {
      if (!isAvailable) return { is: 'unavailable' };
      return isOn() ? state : { is: 'off' };
    },
    check: () => void check(),
    download: () => void download(),
    install: () => void install(),
    stop: () => stop?.(),
  };
}

function listen(
  updater: Updater,
  state: () => UpdateState,
  become: (next: UpdateState) => void,
  fail: (error: unknown) => void,
  now: () => number,
): Updater {
  // Nothing is fetched or put in place before the person says so, and nothing is written but by this app's own log.
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.logger = null;
  updater.on('update-available', ({ version }) => become({ is: 'found', version }));
  updater.on('update-not-available', () => become({ is: 'current', checkedAt: now() }));
  updater.on('download-progress', ({ percent }) => {
    const before = state();
    if (before.is === 'downloading') become({ ...before, part: Math.min(1, Math.max(0, percent / 100)) });
  });
  updater.on('update-downloaded', ({ version }) => become({ is: 'ready', version }));
  updater.on('error', (error) => {
    if (state().is !== 'failed') fail(error);
  });
  return updater;
}
