import { namesOf } from '../repositories/limbo.ts';
import { openFollowUpsOf } from '../repositories/follow-up.ts';
import { evidenceOf } from '../repositories/effects.ts';
import { painsOf } from '../repositories/detail.ts';
import { closesOn } from './close.ts';
import type { Services } from './core.ts';
import { placesOf, rankedNow } from './ranked.ts';

/** What is compared before and after a debrief or a close-out to say what it changed. */
type Measured = {
  places: Map<string, number>;
  names: Map<string, string>;
  evidence: Map<string, ReturnType<typeof evidenceOf>[number]>;
  pains: Map<string, string>;
  followUps: Set<string>;
  closed: Set<string>;
};

/** Each thing that was added by its id, so that it can be taken back by itself; the rest follows from these. */
export type Effects = {
  painsAdded: { id: string; text: string }[];
  evidenceAdded: { id: string; skillId: string; name: string; importance: number }[];
  evidenceRemoved: number;
  rankMoves: { skillId: string; name: string; from: number | null; to: number | null }[];
  followUps: { id: string; kind: string; person: string | null; dueOn: string }[];
  followUpsWithdrawn: number;
  newlyClosed: string[];
};

export function measure(services: Services, opportunityId: string): Measured {
  const { store } = services;
  const { ranked } = rankedNow(services);
  return {
    places: placesOf(ranked),
    names: new Map(ranked.map(({ skillId, name }) => [skillId, name])),
    evidence: new Map(evidenceOf(store, opportunityId).map((row) => [row.id, row])),
    pains: new Map(painsOf(store, opportunityId).map(({ id, text }) => [id, text])),
    followUps: new Set(openFollowUpsOf(store, opportunityId).map(({ id }) => id)),
    closed: closedOn(services, opportunityId),
  };
}

export function effectsSince(services: Services, before: Measured, opportunityId: string): Effects {
  const after = measure(services, opportunityId);
  const names = new Map(namesOf(services.store, [...after.closed]).map(({ id, name }) => [id, name]));
  return {
    painsAdded: [...after.pains].filter(([id]) => !before.pains.has(id)).map(([id, text]) => ({ id, text })),
    evidenceAdded: [...after.evidence.values()].filter(({ id }) => !before.evidence.has(id)),
    evidenceRemoved: [...before.evidence.keys()].filter((id) => !after.evidence.has(id)).length,
    rankMoves: rankMoves(before, after),
    followUps: openFollowUpsOf(services.store, opportunityId)
      .filter(({ id }) => !before.followUps.has(id))
      .map(({ id, kind, person, dueOn }) => ({ id, kind, person, dueOn })),
    followUpsWithdrawn: [...before.followUps].filter((id) => !after.followUps.has(id)).length,
    newlyClosed: [...after.closed]
      .filter((id) => !before.closed.has(id))
      .map((id) => names.get(id) ?? 'An interviewer'),
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

function closedOn(services: Services, opportunityId: string): Set<string> {
  const close = closesOn(services, [opportunityId]).get(opportunityId);
  const closed = (close?.interviewers ?? []).filter(({ state }) => state === 'closed');
  return new Set(closed.map(({ personId }) => personId));
}
