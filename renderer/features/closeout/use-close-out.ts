import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CloseOut, CloseOutStore } from './store.ts';

export const CloseOutContext = createContext<CloseOutStore | null>(null);

export function useCloseOutStore(): CloseOutStore {
  const store = useContext(CloseOutContext);
  if (store === null) throw new Error('A part of the close-out stands outside its panel.');
  return store;
}

export function useCloseOut<T>(select: (closeOut: CloseOut) => T): T {
  return useStore(useCloseOutStore(), select);
}

/** What was refused in this field of the form. */
export function useErrorAt(field: string): string | null {
  return useCloseOut(({ failure }) =>
    failure?.field !== undefined && failure.field.split('.')[0] === field ? failure.message : null,
  );
}
