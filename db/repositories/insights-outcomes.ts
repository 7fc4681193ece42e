import { readWords } from '../domain/json.ts';
import type { IsoDate } from '../domain/fields.ts';
import type { InsightsFilter, PeriodDates, PeriodInstants } from '../domain/period.ts';
import type { CadenceRule, CloseOutReason, FollowUpKind, Outcome, RoundKind, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { type FilterValues, IN_FILTER, asksNothing, filterValues } from './insights-filter.ts';
import { prepared } from './sql.ts';

type Days = FilterValues & { from: string; to: string };
const daysOf = (filter: InsightsFilter, { from, to }: PeriodDates): Days => ({
  ...filterValues(filter),
  from: from ?? '0000-01-01',
  to: to ?? '9999-12-31',
});

export type CloseOutRow = {
  opportunityId: string;
  company: string;
  title: string;
  outcome: Outcome;
  closedOn: IsoDate;
  reasons: CloseOutReason[];
  endedIn: StageKind | null;
  feedback: string;
  lessons: string;
};

/** The close-outs in force that were made in these days, the newest first. */
export function closeOutRows({ sqlite }: Store, filter: InsightsFilter, dates: PeriodDates): CloseOutRow[] {
  return prepared<[Days], Omit<CloseOutRow, 'reasons'> & { reasons: string }>(
    sqlite,
    `SELECT o.id AS opportunityId, c.name AS company, o.title, z.outcome, z.closed_on AS closedOn, z.reasons,
       s.kind AS endedIn, z.feedback, z.lessons
     FROM close_out z JOIN opportunity o ON o.id = z.opportunity_id JOIN company c ON c.id = o.company_id
     LEFT JOIN stage s ON s.id = z.stage_id
     WHERE z.reopened_at IS NULL AND z.closed_on BETWEEN @from AND @to AND ${IN_FILTER}
     ORDER BY z.closed_on DESC, z.id DESC`,
  )
    .all(daysOf(filter, dates))
    .map((row) => ({ ...row, reasons: readWords<CloseOutReason>(row.reasons) }));
}

export type RatedRow = { roundId: string; kind: RoundKind; startsAt: number; rating: number };

/** Rounds that began in this time and whose debrief gives them a rating. */
export function ratedRounds({ sqlite }: Store, filter: InsightsFilter, within: PeriodInstants): RatedRow[] {
  return prepared<[FilterValues & PeriodInstants], RatedRow>(
    sqlite,
    `SELECT r.id AS roundId, r.kind, r.starts_at AS startsAt, d.rating
     FROM round r JOIN debrief d ON d.round_id = r.id JOIN opportunity o ON o.id = r.opportunity_id
     WHERE r.trashed_at IS NULL AND d.rating IS NOT NULL AND r.starts_at >= @from AND r.starts_at < @until AND ${IN_FILTER}`,
  ).all({ ...filterValues(filter), ...within });
}

export type Place = { opportunityId: string; company: string; title: string };

/** Where these rounds were, by their id. */
export function placesOfRounds({ sqlite }: Store, roundIds: readonly string[]): Map<string, Place> {
  const found = prepared<[string], Place & { id: string }>(
    sqlite,
    `SELECT r.id, o.id AS opportunityId, c.name AS company, o.title FROM round r
     JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE r.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(roundIds));
  return new Map(found.map(({ id, ...place }) => [id, place]));
}

export type FollowUpFact = {
  id: string;
  kind: FollowUpKind;
  rule: CadenceRule | null;
  state: 'open' | 'done' | 'skipped';
  askedOn: IsoDate;
  settledAt: number | null;
};

/** Follow-ups that asked for attention in these days; without a filter also those of no opportunity. */
export function followUpFacts({ sqlite }: Store, filter: InsightsFilter, dates: PeriodDates): FollowUpFact[] {
  return prepared<[Days & { alone: 0 | 1 }], FollowUpFact>(
    sqlite,
    `SELECT f.id, f.kind, f.rule, f.state, ${ASKS_ON} AS askedOn, f.settled_at AS settledAt
     FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id
     WHERE f.trashed_at IS NULL AND f.state <> 'withdrawn' AND ${ASKS_ON} BETWEEN @from AND @to
       AND ((o.id IS NULL AND @alone = 1) OR (o.id IS NOT NULL AND ${IN_FILTER}))`,
  ).all({ ...daysOf(filter, dates), alone: asksNothing(filter) ? 1 : 0 });
}

/** What follow-ups are about, by their id. */
export function aboutFollowUps(
  { sqlite }: Store,
  ids: readonly string[],
): Map<string, { opportunityId: string | null; personId: string | null }> {
  const found = prepared<[string], { id: string; opportunityId: string | null; personId: string | null }>(
    sqlite,
    `SELECT id, opportunity_id AS opportunityId, person_id AS personId FROM follow_up
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(found.map(({ id, ...about }) => [id, about]));
}

export type MetRow = { roundId: string; personId: string; kind: RoundKind; endedAt: number };

/** Everybody met in a round that was done in this time; a round's own in the order of the invitation. */
export function metInRounds({ sqlite }: Store, filter: InsightsFilter, within: PeriodInstants): MetRow[] {
  return prepared<[FilterValues & PeriodInstants], MetRow>(
    sqlite,
    `SELECT r.id AS roundId, i.person_id AS personId, r.kind, r.starts_at + r.minutes * 60000 AS endedAt
     FROM round r JOIN interviewer i ON i.round_id = r.id JOIN person p ON p.id = i.person_id AND p.trashed_at IS NULL
     JOIN opportunity o ON o.id = r.opportunity_id
     WHERE r.trashed_at IS NULL AND r.status = 'done' AND r.starts_at >= @from AND r.starts_at < @until AND ${IN_FILTER}`,
  ).all({ ...filterValues(filter), ...within });
}

/** When something went out to each person, UTC milliseconds in time order. */
export function sentTo({ sqlite }: Store): Map<string, number[]> {
  const sent = new Map<string, number[]>();
  const found = prepared<[], { personId: string; at: number }>(
    sqlite,
    `SELECT person_id AS personId, at FROM interaction
     WHERE direction = 'outbound' AND trashed_at IS NULL AND person_id IS NOT NULL ORDER BY at`,
  ).all();
  for (const { personId, at } of found) {
    const times = sent.get(personId);
    if (times) times.push(at);
    else sent.set(personId, [at]);
  }
  return sent;
}
