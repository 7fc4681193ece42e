import type { Services } from '../../../db/services/core.ts';
import * as tag from '../../../db/services/tag.ts';
import type { Handlers } from '../contract/handler.ts';
import type { tagContract } from '../contract/tag.ts';

export function tagHandlers(services: Services): Handlers<keyof typeof tagContract> {
  return {
    'tag.list': () => tag.listTags(services),
    'tag.of': ({ kind, id }) => tag.tagsOf(services, kind, id),
    'tag.add': (input) => tag.addTag(services, input),
    'tag.update': ({ id, fields }) => tag.updateTag(services, id, fields),
    'tag.remove': ({ id }) => tag.removeTag(services, id),
    'tag.set': (input) => tag.setTags(services, input),
  };
}
