import * as z from 'zod';
import { preferences } from '../../../db/domain/preferences.ts';
import { noInput, query } from './shape.ts';

/** One setting that a file would change, in words. */
export const settingChange = z.object({ path: z.string(), before: z.string(), after: z.string() });

export const settingsFilePreview = z.object({
  /** The name of the file; null when the person gave it up. */
  name: z.string().nullable(),
  /** What can be used of it: `setting.change` takes it as it is. */
  settings: preferences.partial(),
  changes: z.array(settingChange),
  /** Names in the file that this version does not know. */
  unknown: z.array(z.string()),
  /** Settings that cannot be used, with the reason. */
  refused: z.array(z.object({ path: z.string(), message: z.string() })),
});
export type SettingsFilePreview = z.infer<typeof settingsFilePreview>;

export const settingsFileContract = {
  /** Asks where, and writes all settings there; the name is null when the person gave it up. */
  'settings_file.save': query(noInput, z.object({ name: z.string().nullable() })),
  /** Asks for a file of settings and says what it would change. Changes nothing. */
  'settings_file.read': query(noInput, settingsFilePreview),
} as const;
