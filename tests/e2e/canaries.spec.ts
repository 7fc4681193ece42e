import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import Database from 'better-sqlite3';
import { type RunningApp, bugsIn, launchApp, newDataDir, removeFolder } from '../support/app.ts';
import { CANARIES, canariesIn, canary, filesBelow, isStore, strays } from '../support/canaries.ts';
import { goTo, quickAdd } from '../support/screens.ts';

/** Two folders: the app's own, and one in place of the person's home and of the system's temporary folder. */
const test = base.extend<{ dataDir: string; home: string }>({
  dataDir: async ({}, use) => {
    const dataDir = newDataDir();
    await use(dataDir);
    removeFolder(dataDir);
  },
  home: async ({}, use) => {
    const home = newDataDir();
    await use(home);
    removeFolder(home);
  },
});

/** The app with everything it prints, and nowhere else to write than the two folders. */
async function launchWatched(dataDir: string, home: string): Promise<RunningApp & { printed: string[] }> {
  const temporary = join(home, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const places = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'HOME'];
  const env = { TMPDIR: temporary, ...Object.fromEntries(places.map((name) => [name, home])) };
  const running = await launchApp({ dataDir, env });
  const printed: string[] = [];
  for (const stream of [running.app.process().stdout, running.app.process().stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  return { ...running, printed };
}

type Answer = { ok: boolean; value?: { value?: { id?: string } | null } };
const ask = async ({ page }: RunningApp, channel: string, input: unknown): Promise<Answer> =>
  JSON.parse(
    await page.evaluate(([name, body]) => window.proffer.call(name as never, body), [channel, input] as const),
  ) as Answer;

/** The fields of the journey that take text, by screens and by the calls that forms make. */
async function typeEverywhere(running: RunningApp): Promise<string> {
  const { page } = running;
  await quickAdd(page, `${canary('role')} @ ${canary('company')} via ${canary('person')}`);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: /^Add/ });
  await form.getByRole('textbox', { name: 'Opportunity' }).fill(canary('half-form'));
  await page.keyboard.press('Escape');
  const added = await ask(running, 'opportunity.add', {
    title: 'PM',
    company: 'Acme',
    postingText: canary('posting'),
    location: canary('location'),
  });
  const opportunityId = added.value?.value?.id ?? '';
  const calls: [string, unknown][] = [
    [
      'opportunity.update',
      { id: opportunityId, fields: { postingText: canary('posting'), location: canary('location') } },
    ],
    ['opportunity.addNote', { opportunityId, body: canary('note') }],
    ['material.add', { kind: 'resume', name: canary('material'), body: canary('letter') }],
    ['tag.add', { name: canary('tag'), colour: 'grey' }],
    ['draft.put', { key: 'debrief.x', body: { wentWell: canary('debrief'), story: canary('story') } }],
    ['draft.put', { key: 'x', body: { text: canary('draft'), template: canary('template'), skill: canary('skill') } }],
    ['search.find', { text: canary('search') }],
  ];
  for (const [channel, input] of calls) expect((await ask(running, channel, input)).ok, channel).toBe(true);
  return opportunityId;
}

/** What is refused, what fails on the disk, what no handler expected, and what cannot be drawn. */
async function provokeErrors(running: RunningApp, opportunityId: string): Promise<void> {
  const { app, page, dataDir } = running;
  for (const [channel, input] of [
    ['note.update', { id: canary('refused'), body: canary('refused') }],
    ['opportunity.add', { company: { [canary('refused')]: canary('refused') } }],
    ['backup.seal', { task: canary('refused'), passphrase: canary('passphrase') }],
    ['file.save', { suggestedName: canary('file-name'), kind: canary('file-name'), content: '' }],
  ] as const)
    expect((await ask(running, channel, input)).ok, channel).toBe(false);
  await page.evaluate((name) => window.proffer.call(name as never, null).catch(() => null), canary('refused'));

  const other = new Database(join(dataDir, 'proffer.db'));
  // A failure of the disk, and then one that speaks of what was typed.
  other.exec('BEGIN EXCLUSIVE');
  const note = { opportunityId, body: canary('failing') };
  expect(await ask(running, 'opportunity.addNote', note)).toMatchObject({ error: { code: 'store' } });
  other.exec('ROLLBACK');
  other.exec(`CREATE TRIGGER boom BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, '${canary('failing')}'); END`);
  expect(await ask(running, 'opportunity.addNote', note)).toMatchObject({ error: { code: 'bug' } });
  other.exec('DROP TRIGGER boom');
  other.close();

  await app.evaluate(({ ipcMain }, text) => {
    ipcMain.removeHandler('opportunity.open');
    ipcMain.handle('opportunity.open', () => JSON.stringify({ ok: true, value: { title: { [text]: text } } }));
  }, canary('failing'));
  await goTo(page, 'Pipeline');
  await page
    .getByRole('row', { name: new RegExp(canary('company')) })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.poll(() => bugsIn(dataDir).length).toBeGreaterThan(0);
}

test('twenty canaries are in the store and nowhere else, whatever went wrong', async ({ dataDir, home }) => {
  expect(new Set(CANARIES).size).toBe(20);
  const first = await launchWatched(dataDir, home);
  const opportunityId = await typeEverywhere(first);
  await first.page.keyboard.press('ControlOrMeta+k');
  await first.page.getByRole('searchbox', { name: 'Find or do' }).fill(canary('search'));
  // The first empties the field, the second closes.
  await first.page.keyboard.press('Escape');
  await first.page.keyboard.press('Escape');
  await expect(first.page.getByRole('dialog')).toHaveCount(0);
  await provokeErrors(first, opportunityId);
  const kept = await first.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys().catch(() => [])).length,
    document.cookie.length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
  // While it runs, and after it has been killed and has ended by itself.
  expect(strays(dataDir, isStore)).toEqual([]);
  await first.kill();
  expect(strays(dataDir, isStore)).toEqual([]);
  const second = await launchWatched(dataDir, home);
  await goTo(second.page, 'Pipeline');
  await second.close();

  expect(strays(dataDir, isStore)).toEqual([]);
  expect(strays(home)).toEqual([]);
  expect(canariesIn(Buffer.from([...first.printed, ...second.printed].join('')))).toEqual([]);
  // The store has what was saved, so the search would have found it elsewhere; and the failure was told to the log.
  const stored = new Set(
    filesBelow(dataDir)
      .filter(isStore)
      .flatMap((name) => canariesIn(readFileSync(join(dataDir, name)))),
  );
  expect(stored.size).toBeGreaterThanOrEqual(14);
  for (const kind of ['search', 'passphrase', 'file-name', 'refused'] as const)
    expect(stored).not.toContain(canary(kind));
  expect(bugsIn(dataDir).length).toBeGreaterThan(0);
});

/** What lies beside the store, and why. Chromium's own files hold settings and compiled code, never a page's data. */
const KNOWN: Record<string, string> = {
  'proffer.db': 'the store',
  'proffer.db-wal': 'the newest of the store, until SQLite moves it into the file',
  'proffer.db-shm': 'how SQLite finds it there',
  backups: 'copies of the store',
  files: 'attached files',
  logs: 'what went wrong, without what was typed',
  'window.json': 'where the window stood',
  'Code Cache': 'compiled code of the app',
  GPUCache: 'compiled drawing code',
  DawnCache: 'compiled drawing code',
  DawnGraphiteCache: 'compiled drawing code',
  DawnWebGPUCache: 'compiled drawing code',
  Cache: 'of Chromium, for requests that are never made',
  'Network Persistent State': 'of Chromium, empty',
  'Trust Tokens': 'of Chromium, empty',
  'Trust Tokens-journal': 'of Chromium, empty',
  TransportSecurity: 'of Chromium, empty',
  Cookies: 'of Chromium, empty',
  'Cookies-journal': 'of Chromium, empty',
  Preferences: "Chromium's settings",
  'Local State': "Chromium's settings",
  'Local Storage': 'of Chromium, empty',
  'Session Storage': 'of Chromium, empty',
  'Shared Dictionary': 'of Chromium, empty',
  SharedStorage: 'of Chromium, empty',
  'SharedStorage-wal': 'of Chromium, empty',
  DIPS: 'of Chromium, empty',
  'DIPS-wal': 'of Chromium, empty',
  blob_storage: 'of Chromium, empty',
  SingletonCookie: 'that only one Proffer runs',
  SingletonLock: 'that only one Proffer runs',
  SingletonSocket: 'that only one Proffer runs',
  WebStorage: 'of Chromium, empty',
  Crashpad: 'of Chromium, empty: no crash is reported',
  DevToolsActivePort: 'of the tool that drives the tests',
  Dictionaries: 'of Chromium, empty',
};

test('what lies beside the store is known, and for its owner only', async ({ dataDir, home }) => {
  chmodSync(dataDir, 0o777);
  const before = process.umask(0);
  try {
    const running = await launchWatched(dataDir, home);
    for (const screen of ['Pipeline', 'Settings', 'Insights'] as const) await goTo(running.page, screen);
    await running.close();
  } finally {
    process.umask(before);
  }
  expect(readdirSync(dataDir).filter((name) => KNOWN[name] === undefined)).toEqual([]);
  const places = [
    '',
    'logs',
    ...readdirSync(dataDir).filter((name) => !name.startsWith('Singleton')),
    ...filesBelow(dataDir),
  ];
  expect(places.filter((name) => (statSync(join(dataDir, name)).mode & 0o077) !== 0)).toEqual([]);
});
