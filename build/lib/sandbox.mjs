import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';

const isRoot = () => process.getuid?.() === 0;

function setting(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function isHelperReady(/** @type {string} */ helper) {
  try {
    const { uid, mode } = statSync(helper);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}

/**
 * The arguments about the sandbox. It stays on for everybody; Chromium refuses to run as root with it, so root, and only
 * root, goes without. Some Linux systems forbid what it needs, and Electron would then end with a core dump.
 * @param {string} executable
 * @returns {string[]}
 */
export function sandboxFlags(executable) {
  if (process.platform !== 'linux') return [];
  if (isRoot()) return ['--no-sandbox'];
  const forbidden =
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (forbidden && !isHelperReady(helper)) {
    throw new Failure(
      `This system does not let Electron set up its sandbox. Allow it once and start again:\n  sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`,
    );
  }
  return [];
}
