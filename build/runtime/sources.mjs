/**
 * @typedef {{ executable: string, version: string | undefined, standIn: boolean }} Runtime
 * @typedef {object} Probes
 * @property {() => Promise<Runtime | undefined>} override a runtime the person named
 * @property {() => Promise<Runtime | undefined>} installed the official one, if it is there
 * @property {() => boolean} mayDownload false when trying is of no use now
 * @property {() => Promise<{ runtime: Runtime } | { reason: string }>} download
 * @property {() => boolean} hasStandIn whether there is a stand-in for this platform
 * @property {() => Promise<Runtime>} standIn
 * @property {(reason: string) => Error} explain the error for when nothing is left
 */

/**
 * The Electron to run: one that was named, else the official one, else its download, else the stand-in.
 * @param {Probes} probes
 * @returns {Promise<Runtime>}
 */
export async function chooseRuntime(probes) {
  const found = (await probes.override()) ?? (await probes.installed());
  if (found) return found;
  let reason = 'downloading it is switched off by ELECTRON_SKIP_BINARY_DOWNLOAD';
  if (probes.mayDownload()) {
    const result = await probes.download();
    if ('runtime' in result) return result.runtime;
    reason = result.reason;
  }
  if (probes.hasStandIn()) return probes.standIn();
  throw probes.explain(reason);
}
