import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, fail, ok } from '../domain/result.ts';
import { type ReadSettings, readSettingsFile, settingsFileText } from '../domain/settings-file.ts';
import { writeWhole } from '../exporters/whole-file.ts';
import type { Services } from './core.ts';
import { ownSettings } from './settings.ts';

/** Bytes: what is longer is no file of settings. */
const MOST_BYTES = 1_000_000;

type Ask = () => Promise<Result<{ path: string | null }>>;

/** Writes the person's own settings in the file they choose, whole or not at all. The name is null when they gave it up. */
export async function saveSettingsFile(services: Services, ask: Ask): Promise<Result<{ name: string | null }>> {
  const chosen = await ask();
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ name: null });
  const written = await writeWhole(path, settingsFileText(ownSettings(services)));
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** What the chosen file would change. Nothing is changed by it. */
export async function previewSettingsFile(
  services: Services,
  ask: Ask,
): Promise<Result<ReadSettings & { name: string | null }>> {
  const chosen = await ask();
  if (!chosen.ok) return chosen;
  const { path } = chosen.value;
  if (path === null) return ok({ name: null, settings: {}, changes: [], unknown: [], refused: [] });
  const text = await textOf(path);
  if (!text.ok) return text;
  const read = readSettingsFile(text.value, ownSettings(services));
  return read.ok ? ok({ name: basename(path), ...read.value }) : read;
}

async function textOf(path: string): Promise<Result<string>> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) return fail('invalid', `${name} is too large for a file of settings. Choose another.`);
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof TypeError)
      return fail('invalid', `${name} is no text. Choose a file that Proffer saved as settings.`);
    return fail(
      'store',
      `${name} could not be read. See whether it is still there and may be read, or choose another.`,
    );
  }
}
