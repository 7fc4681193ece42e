import { compareDates, dateInZone } from '../domain/dates.ts';
import { type Discipline, type Thanks, disciplineOf, disciplineRow, thanksOf } from '../domain/discipline.ts';
import { rate, splitBy } from '../domain/funnel.ts';
import { ok } from '../domain/result.ts';
import { CADENCE_RULES, type CadenceRule, FOLLOW_UP_KINDS, type FollowUpKind } from '../domain/vocabulary.ts';
import { namesOf } from '../repositories/insights-activity.ts';
import * as repository from '../repositories/insights-outcomes.ts';
import type { Services } from './core.ts';
import { type InsightsInput, insightsTime } from './insights-outcomes.ts';

/** Most rows behind one figure that are answered with; the total counts all. */
export const MOST_ROWS = 500;

type FollowUp = repository.FollowUpFact & { settledOn: string | null };
type Time = ReturnType<typeof insightsTime>;

export function disciplineInsights(services: Services, input: InsightsInput) {
  const time = insightsTime(services, input);
  const followUps = followUpsOf(services, input, time);
  const byKind = splitBy(followUps, ({ kind }) => [kind]);
  const byRule = splitBy(followUps, ({ rule }) => (rule === null ? [] : [rule]));
  const rules: (CadenceRule | null)[] = [...CADENCE_RULES, null];
  return ok({
    days: time.days,
    all: disciplineRow(followUps, time.today, time.constants),
    kinds: FOLLOW_UP_KINDS.filter((kind) => byKind.has(kind)).map((kind) => ({
      kind,
      ...disciplineRow(byKind.get(kind) ?? [], time.today, time.constants),
    })),
    rules: rules
      .filter((rule) => byRule.has(rule))
      .map((rule) => ({ rule, ...disciplineRow(byRule.get(rule) ?? [], time.today, time.constants) })),
  });
}

function followUpsOf(services: Services, { filter }: InsightsInput, { days, zone }: Time): FollowUp[] {
  return repository.followUpFacts(services.store, filter, days).map((row) => ({
    ...row,
    settledOn: row.settledAt === null ? null : dateInZone(row.settledAt, zone),
  }));
}

type Thanked = repository.MetRow & { thanks: Thanks; on: string };

function thanksBy(services: Services, { filter }: InsightsInput, { within, zone, today, constants }: Time): Thanked[] {
  const sent = repository.sentTo(services.store);
  return repository.metInRounds(services.store, filter, within).map((row) => {
    const endedOn = dateInZone(row.endedAt, zone);
    const first = sent.get(row.personId)?.find((at) => at >= row.endedAt);
    const sentOn = first === undefined ? [] : [dateInZone(first, zone)];
    return { ...row, on: endedOn, thanks: thanksOf({ endedOn, sentOn }, today, constants) };
  });
}

/** Thank-yous sent within the days of the rule, of everybody met in a round. */
export function thanksInsights(services: Services, input: InsightsInput) {
  const time = insightsTime(services, input);
  const rows = thanksBy(services, input, time);
  const many = (thanks: Thanks) => rows.filter((row) => row.thanks === thanks).length;
  return ok({
    within: time.constants.cadence.thankYouDays,
    inTime: rate(many('in_time'), rows.length - many('ahead'), time.constants),
    later: many('later'),
    none: many('none'),
    ahead: many('ahead'),
  });
}

type Of = { by: 'all' } | { by: 'kind'; kind: FollowUpKind } | { by: 'rule'; rule: CadenceRule | null };

/** The follow-ups behind one figure, the newest first. */
export function disciplineRows(
  services: Services,
  { discipline, of, ...input }: InsightsInput & { discipline: Discipline; of: Of },
) {
  const time = insightsTime(services, input);
  const found = followUpsOf(services, input, time)
    .filter((row) => isOf(row, of) && disciplineOf(row, time.today) === discipline)
    .sort((a, b) => compareDates(b.askedOn, a.askedOn) || (a.id < b.id ? -1 : 1));
  const shown = found.slice(0, MOST_ROWS);
  const about = repository.aboutFollowUps(
    services.store,
    shown.map(({ id }) => id),
  );
  const rows = shown.map(({ id, askedOn, kind }) => {
    const { opportunityId = null, personId = null } = about.get(id) ?? {};
    return { id, on: askedOn, what: kind, opportunityId, personId };
  });
  return ok({ total: found.length, rows: named(services, rows) });
}

type Unnamed = { id: string; on: string; what: string; opportunityId: string | null; personId: string | null };

/** The rows with the names of what they are about. */
function named(services: Services, rows: readonly Unnamed[]) {
  const { opportunities, persons } = namesOf(services.store, {
    opportunityIds: rows.flatMap(({ opportunityId }) => opportunityId ?? []),
    personIds: rows.flatMap(({ personId }) => personId ?? []),
  });
  return rows.map((row) => {
    const { company = null, title = null } = opportunities.get(row.opportunityId ?? '') ?? {};
    return { ...row, amount: 1, company, title, person: persons.get(row.personId ?? '') ?? null };
  });
}

const isOf = (row: FollowUp, of: Of): boolean =>
  of.by === 'all' || (of.by === 'kind' ? row.kind === of.kind : row.rule === of.rule);

/** The interviewers behind one figure of the thank-yous, the newest round first. */
export function thanksRows(services: Services, { thanks, ...input }: InsightsInput & { thanks: Thanks }) {
  const found = thanksBy(services, input, insightsTime(services, input))
    .filter((row) => row.thanks === thanks)
    .sort((a, b) => b.endedAt - a.endedAt || (a.personId < b.personId ? -1 : 1));
  const shown = found.slice(0, MOST_ROWS);
  const places = repository.placesOfRounds(
    services.store,
    shown.map(({ roundId }) => roundId),
  );
  const rows = shown.map(({ roundId, on, kind, personId }) => {
    const opportunityId = places.get(roundId)?.opportunityId ?? null;
    return { id: `${roundId} ${personId}`, on, what: kind, opportunityId, personId };
  });
  return ok({ total: found.length, rows: named(services, rows) });
}
