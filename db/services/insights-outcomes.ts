import { closeOutsByReason, closeRateByOutcome } from '../domain/funnel.ts';
import type { InsightsFilter, Period, PeriodDates } from '../domain/period.ts';
import { periodDates, periodInstants } from '../domain/period.ts';
import { dateInZone } from '../domain/dates.ts';
import { ratingsByKind, ratingsOverTime } from '../domain/ratings.ts';
import { ok } from '../domain/result.ts';
import { CLOSE_OUT_REASONS, type CloseOutReason, OUTCOMES, type RoundKind } from '../domain/vocabulary.ts';
import * as repository from '../repositories/insights-outcomes.ts';
import { closesOn } from './close.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';

/** What an insight is asked for: which time, and which opportunities. */
export type InsightsInput = { period: Period; filter: InsightsFilter };

/** Most lessons of one reason, and most rounds of one picture, that are answered with; the totals count all. */
const MOST_LESSONS = 50;
const MOST_POINTS = 240;

export function insightsTime(services: Services, { period }: InsightsInput) {
  const context = ruleContext(services);
  const days: PeriodDates = periodDates(period, context.today);
  return { ...context, days, within: periodInstants(days, context.zone) };
}

export function closeOutInsights(services: Services, input: InsightsInput) {
  const { days, constants } = insightsTime(services, input);
  const rows = repository.closeOutRows(services.store, input.filter, days);
  const closes = closesOn(
    services,
    rows.map(({ opportunityId }) => opportunityId),
  );
  const closed = rows.map((row) => {
    const close = closes.get(row.opportunityId);
    return { ...row, closed: close?.closed ?? 0, interviewers: close?.total ?? 0 };
  });
  const outcomes = closeRateByOutcome(closed, constants);
  return ok({
    days,
    total: rows.length,
    cells: [...closeOutsByReason(closed), ...withoutReason(rows)],
    outcomes: outcomes.sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome)),
  });
}

function withoutReason(rows: readonly repository.CloseOutRow[]) {
  const none = rows.filter(({ reasons }) => reasons.length === 0);
  const kinds = [...new Set(none.map(({ endedIn }) => endedIn))];
  return kinds.map((endedIn) => ({
    reason: null,
    endedIn,
    opportunityIds: none.filter((row) => row.endedIn === endedIn).map(({ opportunityId }) => opportunityId),
  }));
}

export function lessonInsights(services: Services, { words, ...input }: InsightsInput & { words: string }) {
  const { days } = insightsTime(services, input);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = repository.closeOutRows(services.store, input.filter, days).filter((row) => saysAll(row, wanted));
  const reasons: (CloseOutReason | null)[] = [...CLOSE_OUT_REASONS, null];
  const groups = reasons.map((reason) => {
    const of = rows.filter((row) => (reason === null ? row.reasons.length === 0 : row.reasons.includes(reason)));
    return { reason, total: of.length, rows: of.slice(0, MOST_LESSONS).map(lessonOf) };
  });
  return ok({
    total: rows.length,
    groups: groups
      .filter(({ total }) => total > 0)
      .sort((a, b) => Number(a.reason === null) - Number(b.reason === null) || b.total - a.total),
  });
}

function saysAll(row: repository.CloseOutRow, wanted: readonly string[]): boolean {
  if (row.feedback.trim() === '' && row.lessons.trim() === '') return false;
  const said = `${row.feedback}\n${row.lessons}\n${row.company}\n${row.title}`.toLowerCase();
  return wanted.every((word) => said.includes(word));
}

const lessonOf = ({ reasons: _reasons, endedIn: _endedIn, ...row }: repository.CloseOutRow) => row;

export function ratingInsights(services: Services, input: InsightsInput) {
  const { days, within, zone } = insightsTime(services, input);
  const rounds = repository.ratedRounds(services.store, input.filter, within);
  const points = ratingsOverTime(rounds).slice(-MOST_POINTS);
  return ok({
    days,
    total: rounds.length,
    points: placed(services, points, zone),
    kinds: ratingsByKind(rounds).map(({ kind, rounds: many, median }) => ({ kind, rounds: many, median })),
  });
}

/** The rounds of one kind behind their median, the newest first. */
export function ratingsOfKind(services: Services, { kind, ...input }: InsightsInput & { kind: RoundKind }) {
  const { within, zone } = insightsTime(services, input);
  const rounds = repository.ratedRounds(services.store, input.filter, within).filter((row) => row.kind === kind);
  const newest = rounds.sort((a, b) => b.startsAt - a.startsAt || (a.roundId < b.roundId ? -1 : 1));
  const rows = placed(services, newest.slice(0, MOST_POINTS), zone).map(
    ({ roundId, on, rating, opportunityId, company, title }) => {
      return {
        id: roundId,
        on,
        what: kind,
        amount: rating,
        opportunityId,
        company,
        title,
        personId: null,
        person: null,
      };
    },
  );
  return ok({ total: rounds.length, rows });
}

/** The rounds with their day and where they were held. */
function placed<Round extends repository.RatedRow>(services: Services, rounds: readonly Round[], zone: string) {
  const places = repository.placesOfRounds(
    services.store,
    rounds.map(({ roundId }) => roundId),
  );
  return rounds.flatMap(({ startsAt, ...round }) => {
    const place = places.get(round.roundId);
    return place === undefined ? [] : [{ ...round, ...place, on: dateInZone(startsAt, zone) }];
  });
}
