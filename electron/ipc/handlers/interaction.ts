import type { Services } from '../../../db/services/core.ts';
import { updateInteraction } from '../../../db/services/interaction.ts';
import type { Handlers } from '../contract/handler.ts';
import type { interactionContract } from '../contract/interaction.ts';

export function interactionHandlers(services: Services): Handlers<keyof typeof interactionContract> {
  return { 'interaction.update': ({ id, fields }) => updateInteraction(services, id, fields) };
}
