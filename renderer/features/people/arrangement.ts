import { createContext } from 'react';

/** Whether the parts stand in the panel beside the view, or fill the view as a page. */
export const Arrangement = createContext<'panel' | 'page'>('panel');
