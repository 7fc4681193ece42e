import { opportunityClose } from '../domain/close.ts';
import { openFollowUpsOf } from '../repositories/follow-up.ts';
import { countEvidence } from '../repositories/roadmap.ts';
import * as rounds from '../repositories/round.ts';
import { painsOf } from '../repositories/detail.ts';
import { constantsOf } from './context.ts';
import type { Services } from './core.ts';
import { placesOf, rankedNow } from './roadmap.ts';

/** What is compared before and after a debrief or a close-out to say what it changed. */
type Measured = {
  places: Map<string, number>;
  names: Map<string, string>;
  evidence: number;
  pains: Set<string>;
  followUps: Set<string>;
  closed: Map<string, string>;
};

export type Effects = {
  painsAdded: number;
  rankMoves: { skillId: string; name: string; from: number | null; to: number | null }[];
  evidenceAdded: number;
  followUps: { kind: string; person: string | null; dueOn: string }[];
  followUpsWithdrawn: number;
  newlyClosed: string[];
};

export function measure(services: Services, opportunityId: string): Measured {
  const { store } = services;
  const { ranked } = rankedNow(services);
  return {
    places: placesOf(ranked),
    names: new Map(ranked.map(({ skillId, name }) => [skillId, name])),
    evidence: countEvidence(store),
    pains: new Set(painsOf(store, opportunityId).map(({ id }) => id)),
    followUps: new Set(openFollowUpsOf(store, opportunityId).map(({ id }) => id)),
    closed: closedNames(services, opportunityId),
  };
}

export function effectsSince(services: Services, before: Measured, opportunityId: string): Effects {
  const after = measure(services, opportunityId);
  const open = openFollowUpsOf(services.store, opportunityId);
  return {
    painsAdded: [...after.pains].filter((id) => !before.pains.has(id)).length,
    rankMoves: rankMoves(before, after),
    evidenceAdded: after.evidence - before.evidence,
    followUps: open
      .filter(({ id }) => !before.followUps.has(id))
      .map(({ kind, person, dueOn }) => ({ kind, person, dueOn })),
    followUpsWithdrawn: [...before.followUps].filter((id) => !after.followUps.has(id)).length,
    newlyClosed: [...after.closed].filter(([id]) => !before.closed.has(id)).map(([, name]) => name),
  };
}

/** Skills that rise or come new, by their new place; what only made room for them is left out. */
function rankMoves(before: Measured, after: Measured): Effects['rankMoves'] {
  return [...after.places]
    .map(([skillId, to]) => ({
      skillId,
      name: after.names.get(skillId) ?? '',
      from: before.places.get(skillId) ?? null,
      to,
    }))
    .filter(({ from, to }) => from === null || to < from)
    .sort((a, b) => a.to - b.to);
}

function closedNames(services: Services, opportunityId: string): Map<string, string> {
  const { store } = services;
  const own = rounds.roundsOf(store, opportunityId);
  const interviewers = rounds.interviewersOf(
    store,
    own.map(({ id }) => id),
  );
  const checks = rounds.checksOn(store, opportunityId);
  const close = opportunityClose(
    own.map((row) => ({
      ...row,
      interviewerIds: interviewers.filter(({ roundId }) => roundId === row.id).map(({ personId }) => personId),
      won: checks.filter(({ roundId }) => roundId === row.id),
    })),
    constantsOf(services),
  );
  const names = new Map(interviewers.map(({ personId, name }) => [personId, name]));
  return new Map(
    close.interviewers
      .filter(({ state }) => state === 'closed')
      .map(({ personId }) => [personId, names.get(personId) ?? 'An interviewer']),
  );
}
