import { VALIDATING_SOURCES } from '../domain/constants.ts';
import { dateInZone } from '../domain/dates.ts';
import { initiativeReturn } from '../domain/initiative-return.ts';
import {
  type InitiativeChanges,
  type InitiativeFields,
  type OpenLane,
  OPEN_LANES,
  isOpenLane,
  wasMarketAsked,
} from '../domain/initiative.ts';
import { isOwnOrder, laneInOrder, positionsAfter } from '../domain/initiative-order.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { Lane } from '../domain/vocabulary.ts';
import * as repository from '../repositories/initiative.ts';
import { rows } from '../repositories/rows.ts';
import { initiative, initiativeSkill } from '../schema/index.ts';
import { ruleContext, zoneOf } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { rankedNow } from './ranked.ts';

const LANE_WORD: Record<OpenLane, string> = { now: 'Now', next: 'Next', later: 'Later' };

/** The one that is meant, when it is there and not in the trash. */
export function initiativeThere(services: Services, id: string): Result<typeof initiative.$inferSelect> {
  const found = rows(services.store, initiative).get(id);
  return found && found.trashedAt === null
    ? ok(found)
    : fail('not_found', 'This initiative is not there any more. It may be in the trash.');
}

export const todayOf = ({ at, services }: Change) => dateInZone(at, zoneOf(services));

/** Every initiative with its return, each lane in its order: open lanes as placed or by return, ended ones newest first. */
export function initiativeViews(services: Services) {
  const { constants } = ruleContext(services);
  const ranks = new Map(rankedNow(services).ranked.map((rank) => [rank.skillId, rank]));
  const links = linksByInitiative(services);
  const views = repository.initiativeRows(services.store).map((row) => {
    const skills = links.get(row.id) ?? [];
    const { id, title: name, lane, effortHours } = row;
    const { value, parts } = initiativeReturn({ id, name, lane, effortHours, skills }, ranks, constants);
    return {
      ...row,
      value,
      met: parts.reduce((sum, { adds }) => sum + adds, 0),
      validated: skills.some(({ skillId }) => ranks.get(skillId)?.validated),
      skills: skills.map(({ skillId, name: skill, current, target, gain, gained }, index) => ({
        skillId,
        name: skill,
        current,
        target,
        gain,
        gained,
        demand: ranks.get(skillId)?.demand ?? 0,
        validated: ranks.get(skillId)?.validated ?? false,
        adds: parts[index]?.adds ?? 0,
      })),
    };
  });
  const open = OPEN_LANES.flatMap((lane) => laneInOrder(views.filter((one) => one.lane === lane)));
  const ended = views.filter(({ lane }) => !isOpenLane(lane));
  return [...open, ...ended.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))];
}

function linksByInitiative({ store }: Services) {
  const links = new Map<string, repository.InitiativeSkillRow[]>();
  for (const link of repository.initiativeSkillRows(store)) {
    const known = links.get(link.initiativeId);
    if (known) known.push(link);
    else links.set(link.initiativeId, [link]);
  }
  return links;
}

const endOf = ({ lane, doneOn, droppedOn }: { lane: Lane; doneOn: string | null; droppedOn: string | null }) =>
  (lane === 'done' ? doneOn : droppedOn) ?? '';

export const listInitiatives = (services: Services) => ok(initiativeViews(services));

export function heardFor(services: Services, id: string) {
  const there = initiativeThere(services, id);
  return there.ok ? ok(repository.heardRows(services.store, id, VALIDATING_SOURCES)) : there;
}

export function addInitiative(
  services: Services,
  { skills, lane, ...fields }: InitiativeFields & { lane: OpenLane },
): Result<Done<{ id: string }>> {
  const wrong = wrongDates(fields);
  if (wrong) return wrong;
  return change(services, { label: `Added the initiative ${fields.title}`, aggregate: 'initiative' }, (tx) => {
    const id = tx.newId();
    const dates = { startOn: lane === 'now' ? (fields.startOn ?? todayOf(tx)) : fields.startOn };
    rows(tx.store, initiative).insert({ id, position: 0, lane, ...asked(tx, fields), ...dates }, tx.at);
    for (const link of skills)
      rows(tx.store, initiativeSkill).insert({ id: tx.newId(), initiativeId: id, ...link }, tx.at);
    return ok({ id });
  });
}

export function updateInitiative(
  services: Services,
  id: string,
  { skills, ...fields }: InitiativeChanges,
): Result<Done<null>> {
  const there = initiativeThere(services, id);
  if (!there.ok) return there;
  const wrong = wrongDates({ ...there.value, ...fields });
  if (wrong) return wrong;
  const label = `Changed the initiative ${fields.title ?? there.value.title}`;
  return change(services, { label, aggregate: 'initiative', subjectId: id }, (tx) => {
    rows(tx.store, initiative).update(id, asked(tx, fields, there.value.marketCheckedOn), tx.at);
    if (skills) writeSkills(tx, id, skills);
    return ok(null);
  });
}

function wrongDates({ startOn, targetOn }: { startOn: string | null; targetOn: string | null }) {
  if (startOn === null || targetOn === null || startOn <= targetOn) return null;
  return fail('invalid', 'It cannot be due before it starts. Choose a later day, or an earlier start.', 'targetOn');
}

/** What was written about asking the market is dated: by the person, else the day it is written; without words it has no day. */
function asked<T extends { marketCheck?: string; marketCheckedOn?: string | null }>(
  tx: Change,
  fields: T,
  before: string | null = null,
): T {
  const { marketCheck, marketCheckedOn = before } = fields;
  if (marketCheck === undefined) return fields;
  if (!wasMarketAsked({ marketCheck, marketCheckedOn: null })) return { ...fields, marketCheckedOn: null };
  return { ...fields, marketCheckedOn: marketCheckedOn ?? todayOf(tx) };
}

/** A skill that stays keeps its row, and with it what it brought. */
function writeSkills(tx: Change, initiativeId: string, skills: InitiativeFields['skills']): void {
  const known = new Map(repository.skillLinksOf(tx.store, initiativeId).map((link) => [link.skillId, link.id]));
  for (const link of skills) {
    const id = known.get(link.skillId);
    if (id) rows(tx.store, initiativeSkill).update(id, { gain: link.gain }, tx.at);
    else rows(tx.store, initiativeSkill).insert({ id: tx.newId(), initiativeId, ...link }, tx.at);
    known.delete(link.skillId);
  }
  for (const id of known.values()) rows(tx.store, initiativeSkill).remove(id);
}

/** Moves it to an open lane: to where its return puts it, or to a place in it, which makes the order there my own. */
export function moveInitiative(
  services: Services,
  input: { id: string; lane: OpenLane; beforeId?: string | null | undefined; marketCheck?: string | undefined },
): Result<Done<null>> {
  const { id, lane, beforeId, marketCheck } = input;
  const there = initiativeThere(services, id);
  if (!there.ok) return there;
  const before = there.value;
  if (!isOpenLane(before.lane))
    return fail('conflict', `${before.title} is ${before.lane} already. Reopen it to move it.`);
  const label =
    before.lane === lane
      ? `Moved ${before.title} within ${LANE_WORD[lane]}`
      : `Moved ${before.title} to ${LANE_WORD[lane]}`;
  return change(services, { label, aggregate: 'initiative', subjectId: id }, (tx) => {
    const places = beforeId === undefined ? [] : placesWith(tx.services, id, lane, beforeId);
    const started = lane === 'now' && before.startOn === null ? { startOn: todayOf(tx) } : {};
    const answer = marketCheck === undefined ? {} : asked(tx, { marketCheck }, before.marketCheckedOn);
    const position = before.lane === lane && beforeId === undefined ? before.position : 0;
    rows(tx.store, initiative).update(id, { lane, position, ...started, ...answer }, tx.at);
    for (const place of places) rows(tx.store, initiative).update(place.id, { position: place.position }, tx.at);
    return ok(null);
  });
}

function placesWith(services: Services, id: string, lane: OpenLane, beforeId: string | null) {
  const all = initiativeViews(services);
  const moved = all.find((one) => one.id === id);
  return moved
    ? positionsAfter(
        all.filter((one) => one.lane === lane),
        moved,
        beforeId,
      )
    : [];
}

export function orderByReturn(services: Services, lane: OpenLane): Result<Done<null>> {
  const inLane = repository.initiativeRows(services.store).filter((one) => one.lane === lane);
  const placed = inLane.map((one) => ({ ...one, value: null }));
  if (!isOwnOrder(placed)) return ok({ value: null, step: null });
  const label = `Ordered ${LANE_WORD[lane]} by return`;
  return change(services, { label, aggregate: 'initiative' }, (tx) => {
    for (const { id } of inLane) rows(tx.store, initiative).update(id, { position: 0 }, tx.at);
    return ok(null);
  });
}

export function trashInitiative(services: Services, id: string): Result<Done<null>> {
  const there = initiativeThere(services, id);
  if (!there.ok) return there;
  const label = `Moved the initiative ${there.value.title} to the trash`;
  return change(services, { label, aggregate: 'initiative', subjectId: id }, (tx) => {
    rows(tx.store, initiative).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}
