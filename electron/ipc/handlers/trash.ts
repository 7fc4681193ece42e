import type { Services } from '../../../db/services/core.ts';
import { destroy, previewDestroy } from '../../../db/services/destroy.ts';
import * as trash from '../../../db/services/trash.ts';
import type { Handlers } from '../contract/handler.ts';
import type { trashContract } from '../contract/trash.ts';

export function trashHandlers(services: Services): Handlers<keyof typeof trashContract> {
  return {
    'trash.list': () => trash.listTrash(services),
    'trash.restore': ({ items }) => trash.restore(services, items),
    'trash.preview': ({ items }) => previewDestroy(services, items),
    'trash.destroy': ({ items }) => destroy(services, items),
    'company.trash': ({ ids }) => trash.trashCompanies(services, ids),
  };
}
