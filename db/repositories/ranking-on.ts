import { groupBy } from '../domain/group-by.ts';
import type { ImpactEvidence, ImpactOpportunity } from '../domain/impact-strength.ts';
import type { IsoDate } from '../domain/fields.ts';
import type { LevelEntry } from '../domain/level.ts';
import type { Need, Outcome } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { NO_CAPABILITIES, capabilitiesByOpportunity, stageKinds } from './roadmap.ts';
import { prepared } from './sql.ts';

/** A day and its end, the first instant that is not of it any more (UTC milliseconds). */
export type EndOfDay = { day: IsoDate; until: number };

/** Not in the trash at the end of the day, or only later. */
const THERE = 'trashed_at IS NULL OR trashed_at >= @until';

export type SkillThen = { id: string; name: string; current: number; target: number; createdAt: number };

/** The skills that are ranked: with those that were put aside since; what became a part of another speaks through it. */
export function skillsThen({ sqlite }: Store, { until }: EndOfDay): SkillThen[] {
  return prepared<[{ until: number }], SkillThen>(
    sqlite,
    `SELECT id, name, current, target, created_at AS createdAt FROM skill
     WHERE (${THERE}) AND (retired_at IS NULL OR retired_at >= @until) AND merged_into_id IS NULL`,
  ).all({ until });
}

/** Every level of every skill, by skill. */
export function levelsBySkill({ sqlite }: Store): Map<string, (LevelEntry & { skillId: string })[]> {
  const found = prepared<[], LevelEntry & { skillId: string }>(
    sqlite,
    'SELECT id, skill_id AS skillId, current, target, at, true_on AS trueOn FROM level_change',
  ).all();
  return groupBy(found, ({ skillId }) => skillId);
}

/** What had been heard by the end of the day and counted then. */
export function evidenceThen({ sqlite }: Store, end: EndOfDay): ImpactEvidence[] {
  return prepared<[EndOfDay], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn, weight
     FROM evidence WHERE seen_on <= @day AND (${THERE}) AND (struck_at IS NULL OR struck_at >= @until)`,
  ).all(end);
}

/**
 * The opportunities there were at the end of the day, in the stage and with the outcome of then. A close-out counts from
 * the day it names until it was reopened; why the role is open and what the team can do are as they are known now.
 */
export function opportunitiesThen(store: Store, end: EndOfDay): ImpactOpportunity[] {
  const { sqlite } = store;
  const kinds = stageKinds(store);
  const capabilities = capabilitiesByOpportunity(store);
  const stages = new Map(
    prepared<[{ until: number }], { id: string; stageId: string }>(
      sqlite,
      'SELECT opportunity_id AS id, to_stage_id AS stageId FROM stage_change WHERE at < @until ORDER BY at, id',
    )
      .all({ until: end.until })
      .map(({ id, stageId }) => [id, stageId]),
  );
  const outcomes = new Map(
    prepared<[EndOfDay], { id: string; outcome: Outcome }>(
      sqlite,
      `SELECT opportunity_id AS id, outcome FROM close_out
       WHERE closed_on <= @day AND (reopened_at IS NULL OR reopened_at >= @until) ORDER BY closed_on, id`,
    )
      .all(end)
      .map(({ id, outcome }) => [id, outcome]),
  );
  return prepared<[{ until: number }], { id: string; need: Need }>(
    sqlite,
    `SELECT id, need FROM opportunity WHERE (${THERE})`,
  )
    .all({ until: end.until })
    .flatMap(({ id, need }): ImpactOpportunity[] => {
      const stageId = stages.get(id);
      if (stageId === undefined) return [];
      const outcome = outcomes.get(id) ?? null;
      const stageKind = outcome === null ? (kinds.get(stageId) ?? 'lead') : 'closed';
      return [{ id, need, stageKind, outcome, capabilities: capabilities.get(id) ?? NO_CAPABILITIES }];
    });
}
