import type { Services } from '../../../db/services/core.ts';
import * as savedView from '../../../db/services/saved-view.ts';
import type { Handlers } from '../contract/handler.ts';
import type { savedViewContract } from '../contract/saved-view.ts';

export function savedViewHandlers(services: Services): Handlers<keyof typeof savedViewContract> {
  return {
    'saved_view.list': () => savedView.listViews(services),
    'saved_view.add': (input) => savedView.addView(services, input),
    'saved_view.update': ({ id, fields }) => savedView.updateView(services, id, fields),
    'saved_view.remove': ({ id }) => savedView.removeView(services, id),
  };
}
