import { useEffect } from 'react';
import { useAutosave } from '../../lib/use-autosave.ts';
import { keepView, readKeptView, useViewState } from './view-state.ts';

/** Reads how the pipeline was looked at, and keeps it from then on. False until it is known. */
export function useKeptView(): boolean {
  const state = useViewState();
  useEffect(() => void readKeptView(), []);
  useAutosave(state, keepView);
  // A view that was chosen before this screen was there is new to the store, though not to the screen.
  const { isRead } = state;
  useEffect(() => void keepView(), [isRead]);
  return state.isRead;
}
