import { dayOfLevel, inOrder } from '../domain/level.ts';
import { dateInZone } from '../domain/dates.ts';
import { fail, ok } from '../domain/result.ts';
import { likelySame } from '../domain/skill-duplicates.ts';
import * as levels from '../repositories/level.ts';
import { evidenceRows, skillRows } from '../repositories/roadmap.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/skill.ts';
import { skill } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import type { Services } from './core.ts';

/** A skill with its history: levels by the day they came true (the newest first), names, and what it became. */
export function skillPage(services: Services, id: string) {
  const { store } = services;
  const found = rows(store, skill).get(id);
  if (!found || found.trashedAt !== null)
    return fail('not_found', 'This skill is not there any more. It may be in the trash.');
  const { name, family, notes, current, target, retiredAt, retiredReason } = found;
  const moves = repository.speakingOf(store, id);
  return ok({
    id,
    name,
    family,
    notes,
    current,
    target,
    retiredAt,
    retiredReason,
    mergedInto: refOf(services, standsFor(services, found.mergedIntoId)),
    merged: repository.mergedInto(store, id),
    splitFrom: refOf(services, found.splitFromId),
    splits: repository.splitFrom(store, id),
    formerNames: repository.formerNames(store, id),
    evidenceCount: moves?.evidence ?? 0,
    levels: historyOf(services, id),
  });
}

function historyOf(services: Services, skillId: string) {
  const zone = zoneOf(services);
  const supports = supportsByLevel(services, skillId);
  return inOrder(levels.levelsOf(services.store, skillId), zone)
    .map((entry) => ({ ...entry, day: dayOfLevel(entry, zone), supports: supports.get(entry.id) ?? [] }))
    .reverse();
}

type Support = ReturnType<typeof supportView>;

function supportsByLevel(services: Services, skillId: string): Map<string, Support[]> {
  const found = new Map<string, Support[]>();
  for (const { levelChangeId, ...row } of levels.supportsBehind(services.store, skillId))
    found.set(levelChangeId, [...(found.get(levelChangeId) ?? []), supportView(services, row)]);
  return found;
}

function supportView(services: Services, { at, on, ...row }: levels.SupportRow) {
  return { ...row, on: on ?? (at === null ? null : dateInZone(at, zoneOf(services))) };
}

/** What can be named as support of a level of this skill, the newest first within its kind. */
export function supportsFor(services: Services, skillId: string) {
  const found = levels.possibleSupports(services.store, skillId).map((row) => supportView(services, row));
  const order = ['story', 'initiative', 'round', 'evidence'];
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  return ok(found);
}

/** Through merges of merges to the skill that stands for it now. */
function standsFor({ store }: Services, id: string | null): string | null {
  const seen = new Set<string>();
  let here = id;
  while (here !== null && !seen.has(here)) {
    seen.add(here);
    const next: string | null = rows(store, skill).get(here)?.mergedIntoId ?? null;
    if (next === null) return here;
    here = next;
  }
  return here;
}

function refOf({ store }: Services, id: string | null): { id: string; name: string } | null {
  const found = id === null ? undefined : rows(store, skill).get(id);
  return found && found.trashedAt === null ? { id: found.id, name: found.name } : null;
}

/** Skills that are likely one, in groups; in each the one with the most evidence first. */
export function duplicateSkills({ store }: Services) {
  const heard = new Map<string, number>();
  for (const { skillId } of evidenceRows(store)) heard.set(skillId, (heard.get(skillId) ?? 0) + 1);
  const known = skillRows(store).map(({ id, name }) => ({ id, name, evidenceCount: heard.get(id) ?? 0 }));
  return ok(likelySame(known).map((group) => group.sort((a, b) => b.evidenceCount - a.evidenceCount)));
}

export const retiredSkills = ({ store }: Services) => ok(repository.retiredSkills(store));
