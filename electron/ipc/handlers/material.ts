import type { Services } from '../../../db/services/core.ts';
import * as material from '../../../db/services/material.ts';
import type { Handlers } from '../contract/handler.ts';
import type { materialContract } from '../contract/material.ts';

export function materialHandlers(services: Services): Handlers<keyof typeof materialContract> {
  return {
    'material.list': () => material.listMaterials(services),
    'material.open': ({ id }) => material.openMaterial(services, id),
    'material.add': (input) => material.addMaterial(services, input),
    'material.update': ({ id, fields }) => material.updateMaterial(services, id, fields),
    'material.trash': ({ id }) => material.trashMaterial(services, id),
    'material.use': (input) => material.giveMaterial(services, input),
    'material.unuse': (input) => material.takeMaterialOff(services, input),
  };
}
