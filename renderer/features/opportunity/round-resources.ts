import { createResource } from '../../lib/resource.ts';

export const overlapResource = createResource('round.overlaps', ['round', 'opportunity', 'company']);
export const zoneResource = createResource('round.zones', ['round']);
export const trashedRoundsResource = createResource('round.trashed', ['round']);
