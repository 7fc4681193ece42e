import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '../support/e2e.ts';
import { toolsInMenu } from '../support/menu.ts';
import { drivableCopy, packApp, prebuilt } from '../support/packaged.ts';
import { expectCards, goTo, quickAdd } from '../support/screens.ts';

let packed: string;
/** As `npm run dev` leaves it beside the bundle. */
const OF_DEVELOPMENT = join(import.meta.dirname, '..', '..', 'out', 'dev', 'main', 'left-by-a-test.js');
test.beforeAll(() => {
  mkdirSync(dirname(OF_DEVELOPMENT), { recursive: true });
  writeFileSync(OF_DEVELOPMENT, '');
  packed = packApp();
  rmSync(OF_DEVELOPMENT);
});
test.afterAll(() => rmSync(dirname(packed), { recursive: true, force: true }));

const archive = () => join(packed, 'resources', 'app.asar');
/** Every file of the application, inside the archive and beside it, with `/` between the folders. */
const files = () =>
  listPackage(archive(), { isPack: false })
    .map((name) => name.split(sep).join('/').replace(/^\//, ''))
    .filter((name) => !name.endsWith('/'));

test('the package holds the bundle, the migrations and one driver, and nothing that only made them', () => {
  const names = files();
  for (const wanted of [
    'package.json',
    'out/main/main.js',
    'out/main/worker.js',
    'out/preload/preload.cjs',
    'out/licences.json',
    'out/renderer/index.html',
    'db/migrations/meta/_journal.json',
    'db/migrations/0000_initial.sql',
    'build/icons/tray.png',
  ])
    expect(names).toContain(wanted);
  const journal = JSON.parse(extractFile(archive(), 'db/migrations/meta/_journal.json').toString()) as {
    entries: { tag: string }[];
  };
  for (const { tag } of journal.entries) expect(names).toContain(`db/migrations/${tag}.sql`);

  expect(names.filter((name) => name.startsWith('out/dev'))).toEqual([]);

  // Only the driver is a package of its own; everything else is in the bundle.
  const packages = new Set(names.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []));
  expect([...packages]).toEqual(['better-sqlite3']);
  expect(names.filter((name) => name.endsWith('.node'))).toEqual([prebuilt().split(sep).join('/')]);
  const source = /(^|\/)(tests|src|deps|renderer\/features|electron\/ipc)\/|\.(tsx?|map|c|cc|cpp|h|gyp)$|stamp$/;
  expect(names.filter((name) => source.test(name) && !name.startsWith('out/renderer/assets/'))).toEqual([]);
  expect(names.filter((name) => /\.(tsx?|map)$/.test(name))).toEqual([]);
  // No other application and no way to run a folder of somebody's choice.
  expect(readdirSync(join(packed, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
});

test('its switches let it run itself and nothing else', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'proffer'));
  const state = (fuse: FuseV1Options) => wire[fuse];
  for (const off of [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  ])
    expect(state(off), FuseV1Options[off]).toBe(FuseState.DISABLE);
  for (const on of [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  ])
    expect(state(on), FuseV1Options[on]).toBe(FuseState.ENABLE);
});

test('it starts, makes its store, and has it again after a restart', async ({ start, dataDir }) => {
  const executable = await drivableCopy(packed);
  try {
    const first = await start({ packaged: executable });
    expect(await first.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
    expect(await first.app.evaluate(toolsInMenu)).toEqual([]);
    await quickAdd(first.page, 'Senior PM @ Acme via Dana');
    await goTo(first.page, 'Pipeline');
    await expectCards(first.page, 'Lead', 1);
    await first.close();
    expect(statSync(join(dataDir, 'proffer.db')).mode & 0o077).toBe(0);

    const second = await start({ packaged: executable });
    await expectCards(second.page, 'Lead', 1);
    await second.close();
  } finally {
    rmSync(dirname(executable), { recursive: true, force: true });
  }
});
