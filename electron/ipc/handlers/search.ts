import type { Services } from '../../../db/services/core.ts';
import { search } from '../../../db/services/search.ts';
import type { Handlers } from '../contract/handler.ts';
import type { searchContract } from '../contract/search.ts';

export function searchHandlers(services: Services): Handlers<keyof typeof searchContract> {
  return { 'search.find': ({ text, limit }) => search(services, text, limit) };
}
