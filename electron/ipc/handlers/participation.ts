import type { Services } from '../../../db/services/core.ts';
import { changeRole } from '../../../db/services/participation.ts';
import type { Handlers } from '../contract/handler.ts';
import type { participationContract } from '../contract/participation.ts';

export function participationHandlers(services: Services): Handlers<keyof typeof participationContract> {
  return { 'participation.changeRole': ({ id, role }) => changeRole(services, id, role) };
}
