import * as repository from '../repositories/happening.ts';
import type { Store } from '../open.ts';

/** One stream of everything that happened, newest first: with a person, or at a company. */

type Item = { at: number; id: string };
const newestFirst = <T extends Item>(items: T[]): T[] => items.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));

const lines = (...texts: (string | null)[]) => texts.filter((text) => text !== null && text !== '').join('\n');

export function withPerson(store: Store, personId: string) {
  return newestFirst([
    ...shared(store, 'person', personId),
    ...repository.reservationsOf(store, personId).map(({ answered, ...row }) => ({
      ...row,
      is: 'reservation' as const,
      answered: answered === 1,
    })),
    ...repository.painsOf(store, personId).map((row) => ({ ...row, is: 'pain' as const })),
    ...repository.introduced(store, personId).map((row) => ({ ...row, is: 'introduced' as const })),
  ]);
}

export function atCompany(store: Store, companyId: string) {
  return newestFirst([
    ...shared(store, 'company', companyId),
    ...repository
      .stageChanges(store, companyId)
      .map(({ from, to, ...row }) =>
        from === null ? { ...row, is: 'added' as const } : { ...row, is: 'moved' as const, from, to },
      ),
    ...repository.notes(store, companyId).map((row) => ({ ...row, is: 'note' as const })),
    ...repository.closeOuts(store, companyId).map(({ feedback, lessons, ...row }) => ({
      ...row,
      is: 'closed' as const,
      text: lines(feedback, lessons),
    })),
  ]);
}

function shared(store: Store, scope: repository.Scope, id: string) {
  return [
    ...repository.interactions(store, scope, id).map((row) => ({ ...row, is: 'interaction' as const })),
    ...repository.rounds(store, scope, id).map(({ wentWell, toChange, notes, checks, ...row }) => ({
      ...row,
      is: 'round' as const,
      checks: repository.checksIn(checks),
      text: lines(wentWell, toChange, notes),
    })),
    ...repository.followUps(store, scope, id).map((row) => ({ ...row, is: 'follow_up' as const })),
    ...repository.joined(store, scope, id).map((row) => ({ ...row, is: 'joined' as const })),
  ];
}
