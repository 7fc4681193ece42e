import { createResource } from '../resource.ts';

/** The stages in the order of the board with their cards counted, and the removed ones. */
export const stagesResource = createResource('stage.list', ['stage', 'opportunity']);
