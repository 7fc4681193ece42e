import type { Services } from '../../../db/services/core.ts';
import * as whatIf from '../../../db/services/what-if.ts';
import type { Handlers } from '../contract/handler.ts';
import type { whatIfContract } from '../contract/what-if.ts';

export function whatIfHandlers(services: Services): Handlers<keyof typeof whatIfContract> {
  return { 'roadmap.whatIf': ({ levels }) => whatIf.whatIfClosed(services, levels) };
}
