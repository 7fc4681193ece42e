import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { expect, test } from '../support/e2e.ts';
import { expectScreen, goTo, messages, quickAdd, runCommand } from '../support/screens.ts';

const CANARY = 'canary-7e3b';
const logOf = (dataDir: string) => readFileSync(join(dataDir, 'logs', 'proffer.log'), 'utf8');

/** From now on a channel answers what no screen can draw; `null` lets it be asked for in vain. */
const answerWrong = (app: ElectronApplication, channel: string) =>
  app.evaluate(({ ipcMain }, name) => {
    ipcMain.removeHandler(name);
    ipcMain.handle(name, () => JSON.stringify({ ok: true, value: { gaps: 'canary-7e3b' } }));
  }, channel);

/** The questions of the system are answered with this button, and remembered. */
const answerQuestions = (app: ElectronApplication, button: string) =>
  app.evaluate(({ dialog }, wanted) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      const options = given.at(-1) as { message: string; buttons?: string[] };
      Reflect.set(globalThis, 'questions', [
        ...((Reflect.get(globalThis, 'questions') as string[] | undefined) ?? []),
        options.message,
      ]);
      return Promise.resolve({ response: options.buttons?.indexOf(wanted) ?? 0, checkboxChecked: false });
    };
  }, button);
const questions = (app: ElectronApplication) =>
  app.evaluate(() => (Reflect.get(globalThis, 'questions') as string[] | undefined) ?? []);

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be drawn' });

test('a screen that cannot be drawn says so and offers the ways on, while the rest goes on', async ({ dataDir }) => {
  const running = await launchApp({ dataDir });
  const { app, page } = running;
  try {
    await quickAdd(page, `Senior PM @ Acme ${CANARY}`);
    await answerWrong(app, 'roadmap.ranking');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: /^Roadmap/ })
      .click();
    await expect(alert(page)).toContainText('This screen could not be drawn. Everything you saved');
    // What failed once is tried again as often as is wanted, and fails in the same quiet way.
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expect(alert(page)).toBeVisible();
    await alert(page).getByRole('button', { name: 'Report a problem' }).click();
    const report = page.getByRole('dialog', { name: 'Report a problem' });
    await expect(report.getByRole('textbox', { name: 'The report' })).toHaveValue(
      /window draw \w*Error[^]*assets|window draw \w*Error[^]*\.js:\d+/,
    );
    await page.keyboard.press('Escape');
    await alert(page).getByRole('button', { name: 'Go to Today' }).click();
    await expectScreen(page, 'Today');
    await goTo(page, 'Pipeline');
    await expect(page.getByText('Acme').first()).toBeVisible();
    expect(logOf(dataDir)).toMatch(/window draw \w*Error\n {4}at [A-Za-z]+-[\w-]{8}\.js:\d+:\d+/);
    expect(logOf(dataDir)).not.toContain(CANARY);
  } finally {
    await running.close();
  }
});

test('a promise nobody waited for is written down without its words, and said', async ({ dataDir }) => {
  const running = await launchApp({ dataDir });
  const { page } = running;
  try {
    await page.evaluate((word) => void setTimeout(() => void Promise.reject(new RangeError(word)), 0), CANARY);
    await expect(messages(page).getByText('Something in Proffer went wrong.')).toBeVisible();
    await messages(page).getByRole('button', { name: 'Report a problem' }).click();
    await expect(page.getByRole('dialog', { name: 'Report a problem' }).getByRole('textbox')).toHaveValue(
      /window promise RangeError/,
    );
    expect(logOf(dataDir)).not.toContain(CANARY);
  } finally {
    await running.close();
  }
});

test('a window that is gone opens again where it was, and only when the person says so', async ({ dataDir }) => {
  const running = await launchApp({ dataDir });
  const { app, page } = running;
  try {
    await goTo(page, 'People');
    await answerQuestions(app, 'Open it again');
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const drawn = new Promise<void>((done) => contents?.once('did-finish-load', () => done()));
      Reflect.set(globalThis, 'drawn', drawn);
      contents?.forcefullyCrashRenderer();
    });
    await app.evaluate(() => Reflect.get(globalThis, 'drawn') as Promise<void>);
    expect(await questions(app)).toEqual(['The window of Proffer stopped working.']);
    const heading = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          "document.querySelector('[aria-current=page]')?.textContent ?? ''",
        ),
      );
    await expect.poll(heading).toContain('People');
    expect(logOf(dataDir)).toContain('window gone: ');
  } finally {
    await running.kill();
  }
});

test('what the main process did not expect is written down without its words, and the app goes on', async ({
  dataDir,
}) => {
  const running = await launchApp({ dataDir });
  const { app, page } = running;
  try {
    await answerQuestions(app, 'Go on');
    await app.evaluate(
      (_electron, word) =>
        void setImmediate(() => {
          throw new TypeError(word);
        }),
      CANARY,
    );
    await expect.poll(() => questions(app)).toEqual(['Something in Proffer went wrong.']);
    await goTo(page, 'Companies');
    expect(logOf(dataDir)).toContain('main TypeError');
    expect(logOf(dataDir)).not.toContain(CANARY);
  } finally {
    await running.close();
  }
});

test('safe mode starts with the standard look at the first place, says so, and gives everything back', async ({
  start,
  dataDir,
}) => {
  const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');
  const first = await start();
  await runCommand(first.page, 'Appearance: Dark');
  await goTo(first.page, 'People');
  await expect.poll(() => theme(first.page)).toBe('dark');
  await first.close();
  const place = readFileSync(join(dataDir, 'window.json'), 'utf8');

  const safe = await start({ flags: ['--safe-mode'] });
  await expectScreen(safe.page, 'Today');
  const bar = safe.page.getByRole('status').filter({ hasText: 'Safe mode' });
  await expect(bar).toBeVisible();
  expect(await theme(safe.page)).toBe('system');
  await goTo(safe.page, 'Companies');
  await safe.close();
  expect(readFileSync(join(dataDir, 'window.json'), 'utf8')).toBe(place);

  const again = await start({ flags: ['--safe-mode'] });
  await again.page.getByRole('button', { name: 'Leave safe mode' }).click();
  await expectScreen(again.page, 'People');
  await expect.poll(() => theme(again.page)).toBe('dark');
  await expect(again.page.getByText('Safe mode:')).toBeHidden();
});

test('the report is shown whole, can be changed, and is saved as a text file', async ({ start, dataDir }) => {
  const { app, page } = await start();
  await quickAdd(page, `Senior PM @ Acme ${CANARY}`);
  const path = join(dataDir, 'problem.txt');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
  await runCommand(page, 'Report a problem');
  const box = page.getByRole('dialog', { name: 'Report a problem' }).getByRole('textbox', { name: 'The report' });
  await expect(box).toHaveValue(
    /Proffer \d+\.\d+\.\d+[^]*Electron [^]*opportunity: 1\n[^]*The end of the log:[^]*start /,
  );
  const text = await box.inputValue();
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain(dataDir);
  await box.fill(`It stopped. ${text}`);
  await page.getByRole('button', { name: 'Save as a text file' }).click();
  await expect(messages(page).getByText('Saved as problem.txt.')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toBe(`It stopped. ${text}`);
});

test('the log says when the app began and stopped, on what, and is for its owner only, from whatever folder it starts', async ({
  start,
  dataDir,
}) => {
  const running = await start({ cwd: dataDir });
  await running.close();
  expect(logOf(dataDir)).toMatch(/start \d+\.\d+\.\d+, Electron [\d.]+, Chromium [\d.]+, Node [\d.]+, \w+ /);
  expect(logOf(dataDir).trimEnd()).toMatch(/stop$/);
  for (const name of readdirSync(join(dataDir, 'logs')))
    expect(statSync(join(dataDir, 'logs', name)).mode & 0o077).toBe(0);
});

test('a start on a place that cannot be read begins at the first screen', async ({ start, dataDir }) => {
  const first = await start();
  await first.close();
  writeFileSync(join(dataDir, 'window.json'), '{broken');
  const { page } = await start();
  await expectScreen(page, 'Today');
});
