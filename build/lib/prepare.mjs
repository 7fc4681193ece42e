import { ensureBundle } from './bundle.mjs';
import { ensureDisplay } from './display.mjs';
import { requireInstalled } from './requirements.mjs';
import { ensureRuntime } from '../runtime/index.mjs';
import { ensureSystem } from '../system.mjs';

/**
 * Everything a window needs, in the order in which a person can do something about it.
 * @param {{ log: (line: string) => void, forTests?: boolean }} options
 */
export async function prepare({ log, forTests = false }) {
  requireInstalled();
  await ensureSystem({ log, forTests });
  const runtime = await ensureRuntime({ log });
  await ensureBundle({ log });
  const display = await ensureDisplay({ log });
  return { runtime, display };
}
