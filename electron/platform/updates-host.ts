import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { type Updater, startUpdates } from './updates.ts';

/** Asks the place of releases that the package names, in a packaged app alone. electron-updater is read when that first happens. */
export function updatesOf(options: { isOn(): boolean; changed(): void; onBug(error: unknown): void }) {
  return startUpdates({
    ...options,
    isAvailable: hasReleasePlace(),
    load: async (): Promise<Updater> => (await import('electron-updater')).default.autoUpdater,
    now: () => Date.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** Whether this is a package that names a place of releases; no other build can ask for updates, or for anything else. */
export const hasReleasePlace = (): boolean =>
  app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));
