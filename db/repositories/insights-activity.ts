import type { Activity } from '../domain/activity-weeks.ts';
import type { IsoDate } from '../domain/fields.ts';
import type { InsightsFilter, PeriodDates, PeriodInstants } from '../domain/period.ts';
import type { Store } from '../open.ts';
import { type FilterValues, IN_FILTER, asksNothing, filterValues } from './insights-filter.ts';
import { prepared } from './sql.ts';

export type ActivityRow = {
  activity: Activity;
  id: string;
  /** An ISO date, or UTC milliseconds. */
  when: IsoDate | number;
  amount: number;
  opportunityId: string | null;
  personId: string | null;
  /** What it was: a kind, a stage, a summary, a title. */
  what: string;
};

type Within = FilterValues & PeriodInstants & { first: string; last: string; alone: 0 | 1 };

/** Of an opportunity that the filter lets in, or of none when nothing is asked. */
const OF = `((o.id IS NULL AND @alone = 1) OR (o.id IS NOT NULL AND ${IN_FILTER}))`;
const IN_TIME = (column: string) => `${column} >= @from AND ${column} < @until`;

const QUERIES: Record<Activity, string> = {
  applications: `SELECT o.id, o.applied_on AS "when", 1 AS amount, o.id AS opportunityId, NULL AS personId, o.title AS what
    FROM opportunity o WHERE o.applied_on BETWEEN @first AND @last AND ${IN_FILTER}`,
  rounds: `SELECT r.id, r.starts_at AS "when", 1 AS amount, o.id AS opportunityId, NULL AS personId, r.kind AS what
    FROM round r JOIN opportunity o ON o.id = r.opportunity_id
    WHERE r.trashed_at IS NULL AND r.status = 'done' AND ${IN_TIME('r.starts_at')} AND ${IN_FILTER}`,
  debriefs: `SELECT r.id, d.created_at AS "when", 1 AS amount, o.id AS opportunityId, NULL AS personId, r.kind AS what
    FROM debrief d JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id
    WHERE r.trashed_at IS NULL AND ${IN_TIME('d.created_at')} AND ${IN_FILTER}`,
  messages_out: messages('outbound'),
  messages_in: messages('inbound'),
  follow_ups_done: `SELECT f.id, f.settled_at AS "when", 1 AS amount, o.id AS opportunityId, f.person_id AS personId, f.kind AS what
    FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id
    WHERE f.trashed_at IS NULL AND f.state = 'done' AND ${IN_TIME('f.settled_at')} AND ${OF}`,
  stage_moves: `SELECT x.id, x.at AS "when", 1 AS amount, o.id AS opportunityId, NULL AS personId, s.name AS what
    FROM stage_change x JOIN opportunity o ON o.id = x.opportunity_id JOIN stage s ON s.id = x.to_stage_id
    WHERE x.from_stage_id IS NOT NULL AND ${IN_TIME('x.at')} AND ${IN_FILTER}`,
  hours: `SELECT h.id, h.spent_on AS "when", h.hours AS amount, NULL AS opportunityId, NULL AS personId, i.title AS what
    FROM initiative_hours h JOIN initiative i ON i.id = h.initiative_id
    WHERE i.trashed_at IS NULL AND h.spent_on BETWEEN @first AND @last AND @alone = 1`,
};

function messages(direction: 'outbound' | 'inbound'): string {
  return `SELECT x.id, x.at AS "when", 1 AS amount, o.id AS opportunityId, x.person_id AS personId, x.summary AS what
    FROM interaction x LEFT JOIN opportunity o ON o.id = x.opportunity_id
    WHERE x.trashed_at IS NULL AND x.direction = '${direction}' AND ${IN_TIME('x.at')} AND ${OF}`;
}

const withinOf = (filter: InsightsFilter, dates: PeriodDates, within: PeriodInstants): Within => ({
  ...filterValues(filter),
  ...within,
  first: dates.from ?? '0000-01-01',
  last: dates.to ?? '9999-12-31',
  alone: asksNothing(filter) ? 1 : 0,
});

/** When things of one kind were done in this time and how much each counts, in any order. */
export function activityTimes(
  { sqlite }: Store,
  activity: Activity,
  filter: InsightsFilter,
  dates: PeriodDates,
  within: PeriodInstants,
): { activity: Activity; when: IsoDate | number; amount: number }[] {
  const text = `SELECT "when", amount FROM (${QUERIES[activity]})`;
  return prepared<[Within], { when: IsoDate | number; amount: number }>(sqlite, text)
    .all(withinOf(filter, dates, within))
    .map(({ when, amount }) => ({ activity, when, amount }));
}

/** Everything of one kind that was done in this time, in any order. */
export function activityRows(
  { sqlite }: Store,
  activity: Activity,
  filter: InsightsFilter,
  dates: PeriodDates,
  within: PeriodInstants,
): ActivityRow[] {
  return prepared<[Within], Omit<ActivityRow, 'activity'>>(sqlite, QUERIES[activity])
    .all(withinOf(filter, dates, within))
    .map((row) => ({ activity, ...row }));
}

/** Companies and titles of opportunities, and the names of persons, by id. */
export function namesOf(
  { sqlite }: Store,
  ids: { opportunityIds: readonly string[]; personIds: readonly string[] },
): { opportunities: Map<string, { company: string; title: string }>; persons: Map<string, string> } {
  const opportunities = prepared<[string], { id: string; company: string; title: string }>(
    sqlite,
    `SELECT o.id, c.name AS company, o.title FROM opportunity o JOIN company c ON c.id = o.company_id
     WHERE o.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids.opportunityIds));
  const persons = prepared<[string], { id: string; name: string }>(
    sqlite,
    'SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids.personIds));
  return {
    opportunities: new Map(opportunities.map(({ id, company, title }) => [id, { company, title }])),
    persons: new Map(persons.map(({ id, name }) => [id, name])),
  };
}
