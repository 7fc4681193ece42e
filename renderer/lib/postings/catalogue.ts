import { createResource } from '../resource.ts';

/** Every skill and the other words it goes by: what a posting is searched for while it is pasted. */
export const postingCatalogue = createResource('posting.catalogue', ['skill']);
