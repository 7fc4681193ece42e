import { createContext } from 'react';

/** How the parts of an opportunity stand: as cards on a page of their own, or one below the other in a panel. */
export const Arrangement = createContext<'page' | 'panel'>('panel');
