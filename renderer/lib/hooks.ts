export { useAutosave } from './use-autosave.ts';
export type { SaveState } from './use-autosave.ts';
export { useHotkeys } from './use-hotkeys.ts';
export { useNow } from './use-now.ts';
