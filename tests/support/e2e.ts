import { test as base, expect } from '@playwright/test';
import { bugsIn, type LaunchOptions, launchApp, newDataDir, removeFolder, type RunningApp } from './app.ts';

type Start = (options?: Omit<LaunchOptions, 'dataDir'>) => Promise<RunningApp>;

/**
 * A data folder for each test, and a way to start the app on it. Whatever is still running is closed afterwards, and
 * nothing may have gone wrong: no error in a console or in the log, and no request that left the app.
 */
export const test = base.extend<{ dataDir: string; start: Start }>({
  dataDir: async ({}, use) => {
    const dataDir = newDataDir();
    await use(dataDir);
    removeFolder(dataDir);
  },
  start: async ({ dataDir }, use) => {
    const started: RunningApp[] = [];
    await use(async (options) => {
      const running = await launchApp({ dataDir, ...options });
      started.push(running);
      return running;
    });
    for (const running of started) await running.close();
    expect(
      started.flatMap(({ problems }) => problems),
      'errors in the console',
    ).toEqual([]);
    expect(
      started.flatMap(({ requests }) => requests),
      'requests that left the app',
    ).toEqual([]);
    expect(bugsIn(dataDir), 'bugs in the log').toEqual([]);
  },
});

export { expect };
