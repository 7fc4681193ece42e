import { create } from 'zustand';

/** What is asked about an initiative; `before` is where it was dropped in its lane. */
export type InitiativeDialog =
  | { is: 'form'; id: string | null; skillId?: string }
  | { is: 'hours' | 'finish' | 'drop'; id: string }
  | { is: 'start'; id: string; before?: string | null }
  | { is: 'choose'; act: InitiativeAct };

/** What can be done to one that is yet to be named. */
export type InitiativeAct = 'open' | 'move' | 'hours' | 'finish' | 'drop' | 'trash';

/** The dialog about initiatives that is open; the host in the shell shows it. */
export const useInitiativeDialog = create<{ dialog: InitiativeDialog | null }>(() => ({ dialog: null }));

export const askAboutInitiative = (dialog: InitiativeDialog): void => useInitiativeDialog.setState({ dialog });
export const closeInitiativeDialog = (): void => useInitiativeDialog.setState({ dialog: null });

export const openInitiative = (id: string): void => askAboutInitiative({ is: 'form', id });
/** A new one, for a skill where it is known. */
export const addInitiative = (skillId?: string): void =>
  askAboutInitiative(skillId === undefined ? { is: 'form', id: null } : { is: 'form', id: null, skillId });
