import { dateInZone } from '../domain/dates.ts';
import { type LevelFields, type LevelSupport, levelOn } from '../domain/level.ts';
import { nameKey } from '../domain/name-key.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/level.ts';
import { rows } from '../repositories/rows.ts';
import { levelChange, levelMeaning, levelSupport, skill } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';

type Skill = typeof skill.$inferSelect;
const SKILL_GONE = 'This skill is not there any more. It may be in the trash.';
const LEVEL_GONE = 'This level was removed meanwhile.';

/** Writes a level of today or of an earlier day (`id` null: a new one), and lets the one that stands be the skill's. */
export function saveLevel(
  services: Services,
  { id, skillId, ...fields }: LevelFields & { id: string | null; skillId: string },
): Result<Done<null>> {
  const before = rows(services.store, skill).get(skillId);
  if (!before) return fail('not_found', SKILL_GONE);
  const label = `${id === null ? 'Added a level of' : 'Corrected a level of'} ${before.name}`;
  return change(services, { label, aggregate: 'skill', subjectId: skillId }, (tx) =>
    writeLevel(tx, before, id, fields),
  );
}

export function writeLevel(tx: Change, before: Skill, id: string | null, fields: LevelFields): Result<null> {
  const { supports, ...columns } = fields;
  if (columns.trueOn !== null && columns.trueOn > dateInZone(tx.at, zoneOf(tx.services)))
    return fail('invalid', 'A level comes true today or earlier. Choose today or a day before.', 'trueOn');
  const table = rows(tx.store, levelChange);
  if (id !== null && table.get(id)?.skillId !== before.id) return fail('not_found', LEVEL_GONE);
  keepFirst(tx, before, columns.trueOn);
  const levelChangeId = id ?? tx.newId();
  if (id === null) table.insert({ id: levelChangeId, skillId: before.id, at: tx.at, ...columns }, tx.at);
  else table.update(id, columns, tx.at);
  writeSupports(tx, levelChangeId, supports);
  takeStanding(tx, before.id);
  return ok(null);
}

/**
 * The level a skill had before anything was written about it: a level of a past day must not take its place, and a
 * ranking of a past day asks for it. `trueOn` as in what is written now; on its first day a skill has no such past.
 */
export function keepFirst(tx: Change, { id: skillId, current, target, createdAt }: Skill, trueOn: string | null): void {
  const zone = zoneOf(tx.services);
  if (trueOn === null && dateInZone(createdAt, zone) === dateInZone(tx.at, zone)) return;
  if (repository.levelsOf(tx.store, skillId).length > 0) return;
  rows(tx.store, levelChange).insert({ id: tx.newId(), skillId, current, target, at: createdAt }, tx.at);
}

/** What supports it, as the list says; a support that stays stays the same row. */
function writeSupports(tx: Change, levelChangeId: string, supports: readonly LevelSupport[]): void {
  const table = rows(tx.store, levelSupport);
  const missing = new Map(supports.map((one) => [`${one.kind} ${one.id}`, one]));
  for (const { rowId, kind, id } of repository.supportsOf(tx.store, levelChangeId))
    if (!missing.delete(`${kind} ${id}`)) table.remove(rowId);
  for (const { kind, id } of missing.values())
    table.insert({ id: tx.newId(), levelChangeId, kind, ...SUPPORT_COLUMN[kind](id) }, tx.at);
}

const SUPPORT_COLUMN = {
  story: (storyId: string) => ({ storyId }),
  initiative: (initiativeId: string) => ({ initiativeId }),
  round: (roundId: string) => ({ roundId }),
  evidence: (evidenceId: string) => ({ evidenceId }),
} as const;

/** The skill stands where its history says it stands today. */
function takeStanding(tx: Change, skillId: string): void {
  const zone = zoneOf(tx.services);
  const standing = levelOn(repository.levelsOf(tx.store, skillId), dateInZone(tx.at, zone), zone);
  if (standing === null) return;
  rows(tx.store, skill).update(skillId, { current: standing.current, target: standing.target }, tx.at);
}

/** Takes a level out of the history; the one before it stands again. */
export function removeLevel(services: Services, id: string): Result<Done<null>> {
  const { store } = services;
  const before = rows(store, levelChange).get(id);
  if (!before) return fail('not_found', LEVEL_GONE);
  const name = rows(store, skill).get(before.skillId)?.name ?? 'a skill';
  const about = { label: `Removed a level of ${name}`, aggregate: 'skill', subjectId: before.skillId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, levelChange).remove(id);
    takeStanding(tx, before.skillId);
    return ok(null);
  });
}

export const listMeanings = ({ store }: Services) => ok(repository.meanings(store));

/** What a level of a family means, in the person's words; the text the app brings is theirs again with `resetMeanings`. */
export function setMeaning(
  services: Services,
  { family, level, text }: { family: string; level: number; text: string },
): Result<Done<null>> {
  if (text.trim() === '') return fail('invalid', 'Say what it means, or take back the text the app brings.', 'text');
  return change(services, { label: `Changed what level ${level} means`, aggregate: 'skill' }, (tx) => {
    const known = repository.meanings(tx.store).find((one) => one.level === level && isFamily(one.family, family));
    const table = rows(tx.store, levelMeaning);
    if (known) table.update(known.id, { text }, tx.at);
    else table.insert({ id: tx.newId(), family, level, text }, tx.at);
    return ok(null);
  });
}

/** Forgets the person's words for one level of a family, or for all of them (`level` null). */
export function resetMeanings(
  services: Services,
  { family, level }: { family: string; level: number | null },
): Result<Done<null>> {
  const label = level === null ? 'Took back what the levels mean' : `Took back what level ${level} means`;
  return change(services, { label, aggregate: 'skill' }, (tx) => {
    for (const one of repository.meanings(tx.store))
      if (isFamily(one.family, family) && (level === null || one.level === level))
        rows(tx.store, levelMeaning).remove(one.id);
    return ok(null);
  });
}

const isFamily = (one: string, other: string) => nameKey(one) === nameKey(other);
