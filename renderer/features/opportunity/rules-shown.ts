import { create } from 'zustand';

/** Whose follow-up rules are shown in the dialog. */
export const useRulesShown = create<{ opportunityId: string | null }>(() => ({ opportunityId: null }));

export const showRules = (opportunityId: string): void => useRulesShown.setState({ opportunityId });
export const hideRules = (): void => useRulesShown.setState({ opportunityId: null });
