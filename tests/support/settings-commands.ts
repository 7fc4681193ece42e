import { RESETTABLE } from '../../db/domain/preferences.ts';
import type { Services } from '../../db/services/core.ts';
import { renameRung } from '../../db/services/ladder.ts';
import { ownSettings, resetSettings } from '../../db/services/settings.ts';

type One = { pick: number; text: string };

/** What a person does to the settings beside changing one. Merged into the other commands. */
export const settingsCommands = {
  resetSettings: (services: Services, { pick }: One) =>
    resetSettings(services, RESETTABLE[pick % RESETTABLE.length] ?? 'all'),
  renameLevel: (services: Services, { pick, text }: One) => {
    const { levels } = ownSettings(services);
    const level = levels[pick % levels.length];
    return level === undefined
      ? null
      : renameRung(services, { level, name: `Mine ${Array.from(text).slice(0, 8).join('')}` });
  },
};
