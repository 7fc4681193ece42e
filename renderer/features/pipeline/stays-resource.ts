import { createResource } from '../../lib/resource.ts';

export const staysResource = createResource('opportunity.stays', ['opportunity', 'stage', 'close_out']);
