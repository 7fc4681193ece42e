import { create } from 'zustand';

/** Which dialog about stages is open. */
export type StageDialog = { is: 'add' } | { is: 'edit'; id: string } | { is: 'remove'; id: string };

export const useStageDialog = create<{ open: StageDialog | null }>(() => ({ open: null }));

export const openStageDialog = (open: StageDialog) => useStageDialog.setState({ open });
export const closeStageDialog = () => useStageDialog.setState({ open: null });
