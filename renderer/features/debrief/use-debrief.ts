import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Debrief, DebriefStore } from './store.ts';

export const DebriefContext = createContext<DebriefStore | null>(null);

export function useDebriefStore(): DebriefStore {
  const store = useContext(DebriefContext);
  if (store === null) throw new Error('A part of the debrief stands outside its panel.');
  return store;
}

export function useDebrief<T>(select: (debrief: Debrief) => T): T {
  return useStore(useDebriefStore(), select);
}
