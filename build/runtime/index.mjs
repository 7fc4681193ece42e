import { existsSync } from 'node:fs';
import { Failure } from '../lib/failure.mjs';
import { downloadOfficial, failedRecently, findInstalled, findOverride, wantedVersion } from './official.mjs';
import { chooseRuntime } from './sources.mjs';
import { prepareStandIn, standIn, standInExecutable } from './stand-in.mjs';

const hasStandIn = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds the Electron to run, and sets it up when there is none. The database driver that matches it is put in place by
 * `placeDriver`.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('./sources.mjs').Runtime>}
 */
export async function findRuntime({ log }) {
  // A stand-in that is ready is used at once; only now and then is it worth asking for the real one again.
  const settled = hasStandIn() && existsSync(standInExecutable()) && (await failedRecently());
  const runtime = await chooseRuntime({
    override: () => findOverride(),
    installed: findInstalled,
    mayDownload: () => !settled && !process.env.ELECTRON_SKIP_BINARY_DOWNLOAD,
    download: async () => {
      const result = await downloadOfficial(log);
      if ('reason' in result && hasStandIn()) log(`That did not work: ${result.reason.split('. ')[0]}.`);
      return result;
    },
    hasStandIn,
    standIn: async () => ({ executable: await prepareStandIn(log), version: standIn.version, standIn: true }),
    explain: (reason) =>
      new Failure(
        `Electron ${wantedVersion()} is not installed and could not be downloaded: ${reason}. An unpacked Electron can be used instead: set ELECTRON_OVERRIDE_DIST_PATH to its folder.`,
      ),
  });
  // An override may point at the stand-in itself: then it is one, whichever way it was found.
  const standsIn = runtime.standIn || runtime.executable === standInExecutable();
  log(
    `Electron ${runtime.version ?? '(unknown version)'}${standsIn ? ' stands in for ' + wantedVersion() + ', for development and tests only' : ''}: ${runtime.executable}`,
  );
  return { ...runtime, standIn: standsIn };
}
