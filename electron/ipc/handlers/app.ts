import { ruleContext } from '../../../db/services/context.ts';
import type { Services } from '../../../db/services/core.ts';
import { isStoreEmpty } from '../../../db/services/opportunity.ts';
import { counts } from '../../../db/services/today.ts';
import { allSettings, changeSettings, getPlace, keepPlace, resetSettings } from '../../../db/services/settings.ts';
import { type Result, fail, ok } from '../../../db/domain/result.ts';
import type { Handlers } from '../contract/handler.ts';
import type { appContract } from '../contract/app.ts';

/** What the app itself can do beside the store; given by the composition root. */
export type AppHost = {
  version: string;
  runtime: string;
  platform: 'mac' | 'windows' | 'linux';
  sample(): boolean;
  /** Fails, and stays where it is, when the other store cannot be opened. */
  switchStore(sample: boolean): Result<null>;
  openExternal(url: string): boolean;
  /** Draws every window anew, as after leaving safe mode. */
  reloadWindows(): void;
  /** Opens one more window, which asks for its place first. */
  openWindow(place: unknown): void;
  /** The place a window was opened at, told once; null for one that opens where the person was last. */
  firstPlace(windowId: number): { place: unknown } | null;
};

export function appHandlers(services: Services, host: AppHost): Handlers<keyof typeof appContract> {
  return {
    'app.state': () => {
      const { today, zone } = ruleContext(services);
      const { version, runtime, platform } = host;
      const { path: storePath } = services.store;
      return ok({
        version,
        runtime,
        platform,
        storePath,
        sample: host.sample(),
        safeMode: services.safeMode?.on === true,
        empty: isStoreEmpty(services),
        today,
        zone,
      });
    },
    'app.counts': () => counts(services),
    'app.place': (_, { windowId }) => {
      const first = host.firstPlace(windowId);
      return ok(first ? first.place : getPlace(services));
    },
    'app.keepPlace': (place) => {
      keepPlace(services, place);
      return ok(null);
    },
    'app.openWindow': ({ place }) => {
      host.openWindow(place);
      return ok(null);
    },
    'app.switchStore': ({ sample }) => host.switchStore(sample),
    'app.openExternal': ({ url }) =>
      host.openExternal(url) ? ok(null) : fail('invalid', 'Only links that start with https:// or mailto: are opened.'),
    'setting.all': () => ok(allSettings(services)),
    'setting.change': (fields) => changeSettings(services, fields),
    'setting.reset': ({ part }) => resetSettings(services, part),
    'app.leaveSafeMode': () => {
      if (services.safeMode) services.safeMode.on = false;
      host.reloadWindows();
      return ok(null);
    },
  };
}
