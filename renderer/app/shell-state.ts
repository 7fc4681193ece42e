import { create } from 'zustand';

type Shell = { isPaletteOpen: boolean; areShortcutsOpen: boolean };

export const useShellState = create<Shell>(() => ({ isPaletteOpen: false, areShortcutsOpen: false }));

export const openPalette = () => useShellState.setState({ isPaletteOpen: true });
export const closePalette = () => useShellState.setState({ isPaletteOpen: false });
export const openShortcuts = () => useShellState.setState({ areShortcutsOpen: true });
export const closeShortcuts = () => useShellState.setState({ areShortcutsOpen: false });
