import type { Services } from '../../../db/services/core.ts';
import { peopleToKeepWarm, setKeepInTouch } from '../../../db/services/keep-warm.ts';
import type { Handlers } from '../contract/handler.ts';
import type { keepWarmContract } from '../contract/keep-warm.ts';

export function keepWarmHandlers(services: Services): Handlers<keyof typeof keepWarmContract> {
  return {
    'person.keepWarm': () => peopleToKeepWarm(services),
    'person.keepInTouch': ({ ids, days }) => setKeepInTouch(services, ids, days),
  };
}
