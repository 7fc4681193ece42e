export { useAutosave } from './use-autosave.ts';
export type { Autosave, SaveState } from './use-autosave.ts';
export { useHotkeys } from './use-hotkeys.ts';
export type { Hotkey } from './use-hotkeys.ts';
export { useMediaQuery } from './use-media-query.ts';
export { useNow } from './use-now.ts';
