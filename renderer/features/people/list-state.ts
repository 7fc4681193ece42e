import { create } from 'zustand';
import type { CompanyKind, PersonKind } from '../../../db/domain/vocabulary.ts';

/** `all` leaves a filter open. */
export interface PeopleFilter {
  typed: string;
  kind: PersonKind | 'all' | 'unknown';
  companyId: string;
  tagId: string;
  isDueOnly: boolean;
}
export interface CompanyFilter {
  typed: string;
  kind: CompanyKind | 'all';
  tagId: string;
  state: 'all' | 'open' | 'closed' | 'unresearched' | 'silent';
}

/** Everyone by name, or those to keep warm by who is due a word. */
export type PeopleView = 'all' | 'warm';

export const EVERYBODY: PeopleFilter = { typed: '', kind: 'all', companyId: 'all', tagId: 'all', isDueOnly: false };
export const EVERY_COMPANY: CompanyFilter = { typed: '', kind: 'all', tagId: 'all', state: 'all' };

/** What the two lists show, while the app runs: back from a page, the list is as it was left. */
export const useLists = create<{ peopleView: PeopleView; people: PeopleFilter; companies: CompanyFilter }>(() => ({
  peopleView: 'all',
  people: EVERYBODY,
  companies: EVERY_COMPANY,
}));

export const showPeople = (peopleView: PeopleView) => useLists.setState({ peopleView });
export const filterPeople = (part: Partial<PeopleFilter>) =>
  useLists.setState(({ people }) => ({ people: { ...people, ...part } }));
export const filterCompanies = (part: Partial<CompanyFilter>) =>
  useLists.setState(({ companies }) => ({ companies: { ...companies, ...part } }));
