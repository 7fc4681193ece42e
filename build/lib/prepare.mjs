import { ensureBundle } from './bundle.mjs';
import { ensureDisplay } from './display.mjs';
import { requireInstalled } from './requirements.mjs';
import { sandboxPermissions } from './sandbox.mjs';
import { isDriverMissing, placeDriver } from '../runtime/driver.mjs';
import { findRuntime } from '../runtime/index.mjs';
import { ensureSystem } from '../system.mjs';

/**
 * Everything a window needs. What an administrator must help with is found out before it is asked for, so that it is
 * asked for once.
 * @param {{ log: (line: string) => void, forTests?: boolean, displays?: number, bundle?: boolean }} options
 */
export async function prepare({ log, forTests = false, displays = 1, bundle = true }) {
  requireInstalled(log);
  const runtime = await findRuntime({ log });
  await ensureSystem({
    log,
    forTests,
    compiles: await isDriverMissing(runtime.version),
    permissions: await sandboxPermissions(runtime),
  });
  await placeDriver(runtime.version, log);
  if (bundle) await ensureBundle({ log });
  const display = await ensureDisplay({ log, most: displays });
  return { runtime, display };
}
