import { type OpportunityClose, opportunityClose } from '../domain/close.ts';
import { checkFacts, interviewerFacts, roundFacts } from '../repositories/facts.ts';
import { constantsOf } from './context.ts';
import type { Services } from './core.ts';

/** How convinced the interviewers of these opportunities are left, by the one rule; each table is read once. */
export function closesOn(services: Services, opportunityIds: readonly string[]): Map<string, OpportunityClose> {
  const { store } = services;
  const ids = [...new Set(opportunityIds)];
  const constants = constantsOf(services);
  const rounds = grouped(roundFacts(store, ids), ({ opportunityId }) => opportunityId);
  const interviewers = grouped(interviewerFacts(store, ids), ({ roundId }) => roundId);
  const won = grouped(checkFacts(store, ids), ({ roundId }) => roundId);
  return new Map(
    ids.map((id) => [
      id,
      opportunityClose(
        (rounds.get(id) ?? []).map((row) => ({
          ...row,
          interviewerIds: (interviewers.get(row.id) ?? []).map(({ personId }) => personId),
          won: won.get(row.id) ?? [],
        })),
        constants,
      ),
    ]),
  );
}

function grouped<T>(list: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of list) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
