import { create } from 'zustand';

export type Kind = 'person' | 'company';
export interface Merging {
  kind: Kind;
  /** The one it was started from. */
  id: string;
  /** The other one; null until it is chosen. */
  otherId: string | null;
}

interface Hosts {
  isAddingPerson: boolean;
  isAddingCompany: boolean;
  merging: Merging | null;
  /** Whose pairs that look the same are gone through. */
  comparing: Kind | null;
}

/** Which dialog about people and companies is open; one at a time is in front. */
export const useHosts = create<Hosts>(() => ({
  isAddingPerson: false,
  isAddingCompany: false,
  merging: null,
  comparing: null,
}));

export const setAddingPerson = (isAddingPerson: boolean) => useHosts.setState({ isAddingPerson });
export const setAddingCompany = (isAddingCompany: boolean) => useHosts.setState({ isAddingCompany });
export const startMerge = (kind: Kind, id: string, otherId: string | null = null) =>
  useHosts.setState({ merging: { kind, id, otherId } });
export const stopMerge = () => useHosts.setState({ merging: null });
export const compare = (comparing: Kind | null) => useHosts.setState({ comparing });
