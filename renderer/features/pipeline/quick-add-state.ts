import { create } from 'zustand';

/** Where the next opportunity goes; without a stage to the first one. */
interface QuickAddState {
  isOpen: boolean;
  stage: { id: string; name: string } | null;
  /** A pasted posting fills more fields than a line: they stand three in a row. */
  isWide: boolean;
}

export const useQuickAdd = create<QuickAddState>(() => ({ isOpen: false, stage: null, isWide: false }));

export function openQuickAdd(stage: QuickAddState['stage'] = null): void {
  useQuickAdd.setState({ isOpen: true, stage });
}
export function widenQuickAdd(isWide: boolean): void {
  useQuickAdd.setState({ isWide });
}
export function closeQuickAdd(): void {
  useQuickAdd.setState({ isOpen: false });
}
