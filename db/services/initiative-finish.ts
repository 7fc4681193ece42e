import type { SkillRank } from '../domain/impact.ts';
import type { FinishFields, OpenLane } from '../domain/initiative.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { skillLinksOf, skillsOfInitiative } from '../repositories/initiative.ts';
import { rows } from '../repositories/rows.ts';
import { initiative, initiativeSkill, levelChange, levelSupport, skill } from '../schema/index.ts';
import { type Change, type Done, type Services, change, rehearse } from './core.ts';
import { initiativeThere, todayOf } from './initiative.ts';
import { keepFirst } from './level.ts';
import { placesOf, rankedNow } from './ranked.ts';

type Input = FinishFields & { id: string };
type FromTo<T> = { from: T; to: T };
/** What the ranking became: each skill it raises, and those that moved because of it. */
type Finished = {
  skills: {
    skillId: string;
    name: string;
    level: FromTo<number>;
    place: FromTo<number | null>;
    share: FromTo<number>;
  }[];
  others: { skillId: string; name: string; place: FromTo<number | null> }[];
};

export function previewFinish(services: Services, input: Input): Result<Finished> {
  const before = rankedNow(services).ranked;
  return rehearse(
    services,
    (tx) => writeFinish(tx, input),
    () => becameOf(services, input.id, before),
  );
}

/** Ends it as done: keeps what it brought, raises the levels it supports, and answers what the ranking became. */
export function finishInitiative(services: Services, input: Input): Result<Done<Finished>> {
  const there = initiativeThere(services, input.id);
  if (!there.ok) return there;
  const before = rankedNow(services).ranked;
  const label = `Finished ${there.value.title}`;
  const saved = change(services, { label, aggregate: 'initiative', subjectId: input.id }, (tx) =>
    writeFinish(tx, input),
  );
  return saved.ok ? ok({ value: becameOf(services, input.id, before), step: saved.value.step }) : saved;
}

function writeFinish(tx: Change, { id, levels, ...fields }: Input): Result<null> {
  const there = initiativeThere(tx.services, id);
  if (!there.ok) return there;
  if (there.value.lane === 'done')
    return fail('conflict', `${there.value.title} is done already. Nothing was changed.`);
  if (fields.doneOn > todayOf(tx))
    return fail('invalid', 'It cannot be done in the future. Choose today or an earlier day.', 'doneOn');
  rows(tx.store, initiative).update(id, { lane: 'done', position: 0, droppedOn: null, ...fields }, tx.at);
  const wanted = new Map(levels.map(({ skillId, level }) => [skillId, level]));
  for (const link of skillsOfInitiative(tx.store, id)) {
    const level = wanted.get(link.skillId) ?? link.current;
    rows(tx.store, initiativeSkill).update(link.id, { gained: level - link.current }, tx.at);
    if (level !== link.current) raise(tx, link, level, { initiativeId: id, ...fields });
  }
  return ok(null);
}

/** The level and the step in its history, with the initiative as what supports it. */
function raise(
  tx: Change,
  { skillId, target }: { skillId: string; target: number },
  current: number,
  by: { initiativeId: string; doneOn: string; cameOfIt: string },
): void {
  const trueOn = by.doneOn === todayOf(tx) ? null : by.doneOn;
  const before = rows(tx.store, skill).get(skillId);
  // What an initiative raised was lower before, also on the first day of the skill.
  if (before) keepFirst(tx, before, by.doneOn);
  rows(tx.store, skill).update(skillId, { current }, tx.at);
  const levelChangeId = tx.newId();
  rows(tx.store, levelChange).insert(
    { id: levelChangeId, skillId, current, target, at: tx.at, trueOn, note: by.cameOfIt },
    tx.at,
  );
  rows(tx.store, levelSupport).insert(
    { id: tx.newId(), levelChangeId, kind: 'initiative', initiativeId: by.initiativeId },
    tx.at,
  );
}

function becameOf(services: Services, id: string, before: readonly SkillRank[]): Finished {
  const after = rankedNow(services).ranked;
  const raised = new Set(skillLinksOf(services.store, id).map(({ skillId }) => skillId));
  const was = new Map(before.map((rank) => [rank.skillId, rank]));
  const places = { from: placesOf([...before]), to: placesOf([...after]) };
  const changes = after.map(({ skillId, name, current, share }) => ({
    skillId,
    name,
    level: { from: was.get(skillId)?.current ?? current, to: current },
    place: { from: places.from.get(skillId) ?? null, to: places.to.get(skillId) ?? null },
    share: { from: was.get(skillId)?.share ?? 0, to: share },
  }));
  return {
    skills: changes.filter(({ skillId }) => raised.has(skillId)),
    others: changes
      .filter(({ skillId, place }) => !raised.has(skillId) && place.from !== place.to)
      .map(({ skillId, name, place }) => ({ skillId, name, place })),
  };
}

export function dropInitiative(
  services: Services,
  { id, droppedOn, reason }: { id: string; droppedOn: string; reason: string },
): Result<Done<null>> {
  const there = initiativeThere(services, id);
  if (!there.ok) return there;
  const { title, lane } = there.value;
  if (lane === 'dropped') return fail('conflict', `${title} is dropped already. Nothing was changed.`);
  return change(services, { label: `Dropped ${title}`, aggregate: 'initiative', subjectId: id }, (tx) => {
    if (droppedOn > todayOf(tx))
      return fail('invalid', 'It cannot be dropped in the future. Choose today or an earlier day.', 'droppedOn');
    const end = { lane: 'dropped', position: 0, droppedOn, doneOn: null, cameOfIt: reason } as const;
    rows(tx.store, initiative).update(id, end, tx.at);
    return ok(null);
  });
}

/** Back into an open lane. What came of it and the levels stay as they are. */
export function reopenInitiative(services: Services, { id, lane }: { id: string; lane: OpenLane }): Result<Done<null>> {
  const there = initiativeThere(services, id);
  if (!there.ok) return there;
  const { title, lane: from } = there.value;
  if (from !== 'done' && from !== 'dropped') return fail('conflict', `${title} is open already. Nothing was changed.`);
  return change(services, { label: `Reopened ${title}`, aggregate: 'initiative', subjectId: id }, (tx) => {
    rows(tx.store, initiative).update(id, { lane, position: 0, doneOn: null, droppedOn: null }, tx.at);
    for (const link of skillLinksOf(tx.store, id))
      rows(tx.store, initiativeSkill).update(link.id, { gained: null }, tx.at);
    return ok(null);
  });
}
