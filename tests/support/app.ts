import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, type Page, _electron } from '@playwright/test';
import { releaseAt } from './clock.ts';
import { holdAnswers } from './main-process.ts';
import { TEST_ZONE } from './moment.ts';
import { placeSample } from './sample.ts';

const root = resolve(import.meta.dirname, '..', '..');

export type RunningApp = {
  app: ElectronApplication;
  page: Page;
  dataDir: string;
  /** What went wrong in the page's console, for a test to find nothing in. */
  problems: string[];
  /** Every address asked for that is not the app's own, for a test to find nothing in. */
  requests: string[];
  /** Ends the app as closing its window does, and keeps the data folder; nothing when it has ended. */
  close(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
};

export type LaunchOptions = {
  dataDir: string;
  flags?: string[];
  env?: Record<string, string>;
  /** The folder it is started from, where that matters. */
  cwd?: string;
  size?: { width: number; height: number };
  /** The store does not open: another page than the app's is waited for. */
  recovery?: boolean;
  /** A packaged application instead of the bundle on the prepared Electron. */
  packaged?: string;
};

/** Removes a folder with all that is in it, also while somebody may still be writing there. */
export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 50 });

/** A data folder of its own below the system's temporary folder. */
export const newDataDir = () => mkdtempSync(join(tmpdir(), 'proffer-test-'));

/** The bugs the app has written down about itself: the lines of its log that speak of an error. */
export function bugsIn(dataDir: string): string[] {
  const file = join(dataDir, 'logs', 'proffer.log');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('[error]'));
}

/** The Electron that the test command prepared. */
export function electronPath(): string {
  const path = process.env['PROFFER_ELECTRON'];
  if (!path || !existsSync(path)) throw new Error('PROFFER_ELECTRON names no Electron: run npm test');
  return path;
}

/** What the app is started with, so that a test can also start it by hand. */
export function argumentsFor({ dataDir, flags = [], packaged }: LaunchOptions): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...(packaged === undefined ? [root] : []), ...asRoot, `--data-dir=${dataDir}`, ...flags];
}

/** Loads it first, where the app is no package. */
const HELD = ['-r', join(import.meta.dirname, 'hold-app.cjs')];

/**
 * Starts the bundled app on the Electron that the test command prepared (`PROFFER_ELECTRON`), at the moment and in the
 * zone of all tests, with outputs of the bridge checked, and waits for its first screen. A packaged application cannot
 * be held until its clock is set: it has the machine's.
 */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  if (options.flags?.includes('--sample') === true) placeSample(options.dataDir);
  const app = await _electron.launch({
    executablePath: options.packaged ?? electronPath(),
    args: [...(options.packaged === undefined ? HELD : []), ...argumentsFor(options)],
    env: { ...environment(), ...ownDisplay(), TZ: TEST_ZONE, PROFFER_CHECK_OUTPUT: '1', ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    timeout: 0,
    // As the system has it, and not the light that is otherwise put over it.
    colorScheme: null,
  });
  holdAnswers(app);
  // How long to wait is said in one place, for the test as a whole.
  app.context().setDefaultTimeout(0);
  const { problems, requests } = watch(app);
  if (options.packaged === undefined) await releaseAt(app);
  const page = await app.firstWindow({ timeout: 0 });
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    {
      width,
      height,
    },
  );
  if (options.recovery === true) await page.getByRole('heading', { level: 1, name: /^Your store/ }).waitFor();
  else await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const own = app.process();
  const ended = new Promise<void>((done) => own.once('exit', () => done()));
  const isRunning = () => own.exitCode === null && own.signalCode === null;
  const close = async () => {
    if (isRunning()) await app.close();
  };
  const kill = async () => {
    own.kill('SIGKILL');
    await ended;
  };
  return { app, page, dataDir: options.dataDir, problems, requests, close, kill };
}

function watch(app: ElectronApplication) {
  const problems: string[] = [];
  const requests: string[] = [];
  const context = app.context();
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('request', (request) => {
    if (!/^(proffer:\/\/app\/|data:|blob:|devtools:)/.test(request.url())) requests.push(request.url());
  });
  return { problems, requests };
}

/** Tests that run beside each other have a display each: which window has the focus is a matter of one display. */
function ownDisplay(): Record<string, string> {
  const display = process.env['PROFFER_DISPLAYS']?.split(' ')[Number(process.env['TEST_PARALLEL_INDEX'])];
  return display === undefined ? {} : { DISPLAY: display };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
