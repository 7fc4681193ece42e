import { readFileSync, statSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quoted, run } from './run.mjs';

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

/** Whether a program of this person may make the namespaces that the sandbox is built of. */
async function mayMakeNamespaces() {
  if (setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  if (setting('/proc/sys/kernel/unprivileged_userns_clone') === '0') return false;
  // Containers and changed roots forbid it without a setting that says so. Without the program to try it, nothing is claimed.
  const { code } = await run('unshare', ['--user', 'true']);
  return code === 0 || code === 127;
}

/**
 * Where root's helper of an Electron lies. Not in the person's own folder: what somebody hands that folder over with, or
 * mounts it with, would take the helper its rights.
 */
const systemHelper = (/** @type {string | undefined} */ version) =>
  `/usr/local/lib/proffer/chrome-sandbox-${version ?? 'unknown'}`;

/**
 * What an administrator must do before Chromium's sandbox can be set up: shell commands, none where it works. Without
 * them Electron would end with a core dump.
 * @param {import('../runtime/sources.mjs').Runtime} runtime
 * @returns {Promise<string[]>}
 */
export async function sandboxPermissions({ executable, version }) {
  if (process.platform !== 'linux' || isRoot()) return [];
  // Chromium looks for it beside its executable, and nowhere else where there is one.
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (isHelperReady(helper) || (await mayMakeNamespaces())) return [];
  const granted = systemHelper(version);
  if (!isHelperReady(granted)) return [`install -D -o root -m 4755 ${quoted(helper)} ${granted}`];
  await rm(helper, { force: true });
  await symlink(granted, helper);
  return [];
}

/** The sandbox stays on for everybody; Chromium refuses to run as root with it, so root, and only root, goes without. */
export const sandboxFlags = () => (process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []);
