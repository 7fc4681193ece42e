import { beganIn } from '../domain/cohort.ts';
import { type FunnelOpportunity, funnel, median, splitBy, timeInStages } from '../domain/funnel.ts';
import { type InsightsFilter, type Period, periodDates, periodInstants } from '../domain/period.ts';
import { ok } from '../domain/result.ts';
import { type FlowSubject, stageFlow } from '../domain/sankey.ts';
import { staysOf } from '../domain/stay.ts';
import * as insights from '../repositories/insights.ts';
import { arrivals } from '../repositories/stay.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';

interface Asked {
  period: Period;
  filter: InsightsFilter;
}
type Split = 'source' | 'level' | 'need' | 'resume';
interface Subject extends FunnelOpportunity {
  source: string;
  level: string;
  need: string;
}

function byOpportunity<Row extends { opportunityId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.opportunityId);
    if (group) group.push(row);
    else groups.set(row.opportunityId, [row]);
  }
  return groups;
}

/** The opportunities that began in the period, with every stage they came into, and their places in the answer. */
function cohortOf(services: Services, { period, filter }: Asked) {
  const { store } = services;
  const context = ruleContext(services);
  const days = periodDates(period, context.today);
  const stages = insights.stagesEver(store);
  const kinds = new Map(stages.map(({ id, kind }) => [id, kind]));
  const seen = byOpportunity(arrivals(store));
  const all = insights.subjects(store, filter).map(({ id, source, level, need, stageId, stageEnteredAt }): Subject => {
    const came = (seen.get(id) ?? []).map((one) => ({ stage: one.stageId, at: one.at }));
    const entries = staysOf(came, { stage: stageId, enteredAt: stageEnteredAt }).map(({ stage, from }) => ({
      stageId: stage,
      kind: kinds.get(stage) ?? 'lead',
      at: from,
    }));
    return { id, source, level, need, entries };
  });
  const cohort = beganIn(all, periodInstants(days, context.zone));
  const placeOf = new Map(cohort.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.map((id) => placeOf.get(id) ?? 0);
  return { context, days, stages, cohort, placesOf, opportunityIds: cohort.map(({ id }) => id) };
}

/** The cohort in parts; of a part nobody knows the key of, it is null. */
function partsOf({ store }: Services, cohort: readonly Subject[], split: Split | null): [string | null, Subject[]][] {
  if (split === null) return [];
  const known = (key: string) => (key === '' || (split === 'need' && key === 'unknown') ? [] : [key]);
  if (split !== 'resume') return [...splitBy(cohort, (one) => known(one[split]))];
  const uses = byOpportunity(insights.resumeUses(store));
  return [...splitBy(cohort, ({ id }) => (uses.get(id) ?? []).map(({ resumeId }) => resumeId))];
}

/** How many reached each stage kind. */
export function funnelOf(services: Services, asked: Asked & { split: Split | null }) {
  const { context, days, cohort, placesOf, opportunityIds } = cohortOf(services, asked);
  const stepsOf = (of: readonly Subject[]) =>
    funnel(of, context.constants).map(({ kind, opportunityIds: ids, conversion }) => ({
      kind,
      reached: placesOf(ids),
      conversion,
    }));
  const parts = partsOf(services, cohort, asked.split).map(([key, of]) => ({
    key,
    opportunities: placesOf(of.map(({ id }) => id)),
    steps: stepsOf(of),
  }));
  const open = cohort.filter(({ entries }) => entries.at(-1)?.kind !== 'closed').map(({ id }) => id);
  return ok({ days, opportunityIds, open: placesOf(open), steps: stepsOf(cohort), parts });
}

/** How long they stayed in each stage. */
export function stageTimesOf(services: Services, asked: Asked & { split: Split | null }) {
  const { context, days, stages, cohort, placesOf, opportunityIds } = cohortOf(services, asked);
  const timesOf = (of: readonly Subject[]) => {
    const times = timeInStages(of, context.now);
    return stages.flatMap(({ id }) => {
      const time = times.get(id);
      if (time === undefined) return [];
      const lasting = time.running.map((stay) => stay.lasting);
      return {
        stageId: id,
        finished: { median: time.median, stays: time.finished, opportunities: placesOf(time.finishedIds) },
        running: {
          median: median(lasting),
          longest: lasting[0] ?? null,
          opportunities: placesOf(time.running.map(({ opportunityId }) => opportunityId)),
        },
      };
    });
  };
  const parts = partsOf(services, cohort, asked.split).map(([key, of]) => ({
    key,
    opportunities: placesOf(of.map(({ id }) => id)),
    times: timesOf(of),
  }));
  const named = stages.map(({ id, name, kind }) => ({ id, name, kind }));
  return ok({ days, opportunityIds, stages: named, times: timesOf(cohort), parts });
}

/** How they moved between stages, and to which end. */
export function flowOf(services: Services, asked: Asked) {
  const { days, stages, cohort, placesOf, opportunityIds } = cohortOf(services, asked);
  const closings = byOpportunity(insights.closings(services.store));
  const subjects = cohort.map((one): FlowSubject => ({ ...one, closings: closings.get(one.id) ?? [] }));
  const { places, onward, back } = stageFlow(subjects, stages);
  const moved = ({ from, to, opportunityIds: ids }: (typeof onward)[number]) => ({
    from,
    to,
    opportunities: placesOf(ids),
  });
  return ok({
    days,
    opportunityIds,
    nodes: places.map(({ key, stage, visits, began, here }) => ({
      key,
      kind: stage?.kind ?? null,
      name: stage?.name ?? '',
      visits,
      began: placesOf(began),
      here: placesOf(here),
    })),
    onward: onward.map(moved),
    back: back.map(moved),
  });
}

/** What the filters can ask for: levels in use, and résumé versions that went somewhere. */
export function choicesOf({ store }: Services) {
  const resumes = insights.resumeNames(store).map(({ id, name, version }) => ({
    id,
    name: version === '' ? name : `${name} ${version}`,
  }));
  return ok({ levels: insights.levelsInUse(store), resumes });
}

/** The opportunities behind a figure. */
export const rowsOf = ({ store }: Services, ids: readonly string[]) => ok(insights.figureRows(store, ids));
