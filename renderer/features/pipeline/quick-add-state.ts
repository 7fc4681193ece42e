import { create } from 'zustand';

/** Where the next opportunity goes; without a stage to the first one. */
interface QuickAddState {
  isOpen: boolean;
  stage: { id: string; name: string } | null;
}

export const useQuickAdd = create<QuickAddState>(() => ({ isOpen: false, stage: null }));

export function openQuickAdd(stage: QuickAddState['stage'] = null): void {
  useQuickAdd.setState({ isOpen: true, stage });
}
export function closeQuickAdd(): void {
  useQuickAdd.setState({ isOpen: false });
}
