import type { Services } from '../../../db/services/core.ts';
import * as progress from '../../../db/services/progress.ts';
import type { Handlers } from '../contract/handler.ts';
import type { progressContract } from '../contract/progress.ts';

export function progressHandlers(services: Services): Handlers<keyof typeof progressContract> {
  return { 'roadmap.progress': () => progress.progress(services) };
}
