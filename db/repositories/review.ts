import type { IsoDate } from '../domain/fields.ts';
import type { PeriodInstants } from '../domain/period.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { prepared } from './sql.ts';

/** One thing of a week, as it is stored; what a column does not apply to is null or empty. */
export type ReviewFact = {
  id: string;
  /** An ISO date, or UTC milliseconds. */
  when: IsoDate | number;
  /** Which kind of its sort it is: a kind of round, an outcome, a source. */
  kind: string;
  /** What was written or said. */
  text: string;
  /** How it stands: a status, a state, whether it was answered. */
  state: string;
  amount: number | null;
  opportunityId: string | null;
  company: string | null;
  title: string | null;
  personId: string | null;
  person: string | null;
  roundId: string | null;
  skillId: string | null;
  skill: string | null;
};

/** Days of the week, and the same as instants. */
export type Week = PeriodInstants & { first: IsoDate; last: IsoDate };

type Column = Exclude<keyof ReviewFact, 'id' | 'when'>;
const EMPTY: Record<Column, string> = {
  kind: "''",
  text: "''",
  state: "''",
  amount: 'NULL',
  opportunityId: 'NULL',
  company: 'NULL',
  title: 'NULL',
  personId: 'NULL',
  person: 'NULL',
  roundId: 'NULL',
  skillId: 'NULL',
  skill: 'NULL',
};
const COLUMNS = Object.keys(EMPTY) as Column[];
const OPPORTUNITY = { opportunityId: 'o.id', company: 'c.name', title: 'o.title' };
const PERSON = { personId: 'p.id', person: 'p.name' };
const SKILL = { skillId: 's.id', skill: 's.name' };

/** A selection in which every column stands, whatever table it is of. */
function select(id: string, when: string, columns: Partial<Record<Column, string>>): string {
  const all = { ...EMPTY, ...columns };
  return `SELECT ${id} AS id, ${when} AS "when", ${COLUMNS.map((column) => `${all[column]} AS "${column}"`).join(', ')}`;
}
const OF_ROUND = `JOIN opportunity o ON o.id = r.opportunity_id AND o.trashed_at IS NULL JOIN company c ON c.id = o.company_id`;
const MAYBE = `LEFT JOIN opportunity o ON o.id = x.opportunity_id LEFT JOIN company c ON c.id = o.company_id
  LEFT JOIN person p ON p.id = x.person_id`;
const ON_DEBRIEF = `JOIN debrief d ON d.id = x.debrief_id JOIN round r ON r.id = d.round_id AND r.trashed_at IS NULL ${OF_ROUND}`;
const AT = (column: string) => `${column} >= @from AND ${column} < @until`;
const ON = (column: string) => `${column} BETWEEN @first AND @last`;
const INK = (column: string) => `trim(${column}, ' ' || char(9, 10, 13)) <> ''`;

const ROUND = { ...OPPORTUNITY, kind: 'r.kind', roundId: 'r.id' };

const QUERIES = {
  rounds: `${select('r.id', 'r.starts_at', { ...ROUND, state: 'r.status', amount: 'd.rating', text: "coalesce(d.next_step, '')" })}
    FROM round r ${OF_ROUND} LEFT JOIN debrief d ON d.round_id = r.id WHERE r.trashed_at IS NULL AND ${AT('r.starts_at')}`,
  debriefs: `${select('d.id', 'd.created_at', { ...ROUND, amount: 'd.rating', text: 'd.next_step' })}
    FROM debrief d JOIN round r ON r.id = d.round_id AND r.trashed_at IS NULL ${OF_ROUND} WHERE ${AT('d.created_at')}`,
  applications: `${select('o.id', 'o.applied_on', { ...OPPORTUNITY, kind: 'o.source' })}
    FROM opportunity o JOIN company c ON c.id = o.company_id WHERE o.trashed_at IS NULL AND ${ON('o.applied_on')}`,
  moves: `${select('x.id', 'x.at', { ...OPPORTUNITY, text: 's.name', state: 'b.name', kind: 's.kind' })}
    FROM stage_change x JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
    JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = x.to_stage_id JOIN stage b ON b.id = x.from_stage_id
    WHERE s.kind <> 'closed' AND ${AT('x.at')}`,
  answers: `${select('x.id', 'x.at', { ...OPPORTUNITY, ...PERSON, text: 'x.summary', kind: 'x.channel' })}
    FROM interaction x ${MAYBE} WHERE x.trashed_at IS NULL AND x.direction = 'inbound' AND (o.id IS NULL OR o.trashed_at IS NULL)
    AND ${AT('x.at')}`,
  closeOuts: `${select('x.id', 'x.closed_on', { ...OPPORTUNITY, kind: 'x.outcome' })}
    FROM close_out x JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
    JOIN company c ON c.id = o.company_id WHERE x.reopened_at IS NULL AND ${ON('x.closed_on')}`,
  offers: `${select('x.id', 'coalesce(x.received_on, x.created_at)', { ...OPPORTUNITY, kind: 'x.currency', amount: 'x.base_per_year', text: "coalesce(x.answer_by, '')" })}
    FROM offer x JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
    JOIN company c ON c.id = o.company_id
    WHERE x.trashed_at IS NULL AND (${ON('x.received_on')} OR (x.received_on IS NULL AND ${AT('x.created_at')}))`,
  lessons: `${select('x.id', 'x.closed_on', { ...OPPORTUNITY, kind: "'lesson'", text: 'x.lessons' })}
    FROM close_out x JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
    JOIN company c ON c.id = o.company_id WHERE ${ON('x.closed_on')} AND ${INK('x.lessons')}
    UNION ALL ${select('d.id', 'r.starts_at', { ...ROUND, kind: "'to_change'", text: 'd.to_change' })}
    FROM debrief d JOIN round r ON r.id = d.round_id AND r.trashed_at IS NULL ${OF_ROUND}
    WHERE ${AT('r.starts_at')} AND ${INK('d.to_change')}
    UNION ALL ${select('d.id', 'r.starts_at', { ...ROUND, kind: "'went_well'", text: 'd.went_well' })}
    FROM debrief d JOIN round r ON r.id = d.round_id AND r.trashed_at IS NULL ${OF_ROUND}
    WHERE ${AT('r.starts_at')} AND ${INK('d.went_well')}`,
  reservations: `${select('x.id', 'r.starts_at', { ...ROUND, ...PERSON, text: 'x.text', state: "iif(x.answered, 'answered', 'open')" })}
    FROM reservation x ${ON_DEBRIEF} LEFT JOIN person p ON p.id = x.person_id WHERE ${AT('r.starts_at')}`,
  quotes: `${select('x.id', 'x.seen_on', { ...OPPORTUNITY, ...PERSON, ...SKILL, kind: 'x.source', text: 'x.quote', roundId: 'x.round_id' })}
    FROM evidence x ${MAYBE} JOIN skill s ON s.id = x.skill_id AND s.trashed_at IS NULL
    WHERE x.trashed_at IS NULL AND x.struck_at IS NULL AND x.source NOT IN ('pressed_in_round', 'job_posting') AND ${INK('x.quote')}
    AND (o.id IS NULL OR o.trashed_at IS NULL) AND ${ON('x.seen_on')}`,
  signals: `${select('x.id', 'r.starts_at', { ...ROUND, ...SKILL, text: 'x.quote', state: 'x.outcome', amount: 'x.pressed' })}
    FROM skill_signal x ${ON_DEBRIEF} JOIN skill s ON s.id = x.skill_id AND s.trashed_at IS NULL WHERE ${AT('r.starts_at')}`,
  levels: `${select('x.id', 'coalesce(x.true_on, x.at)', { ...SKILL, amount: 'x.current', text: 'x.note' })}
    FROM level_change x JOIN skill s ON s.id = x.skill_id AND s.trashed_at IS NULL
    WHERE (${ON('x.true_on')} OR (x.true_on IS NULL AND ${AT('x.at')}))
    AND EXISTS (SELECT 1 FROM level_change b WHERE b.skill_id = x.skill_id AND (b.at < x.at OR (b.at = x.at AND b.id < x.id)))`,
  followUps: `${select('f.id', ASKS_ON, { ...OPPORTUNITY, ...PERSON, kind: 'f.kind', text: 'f.subject', state: 'f.state' })}
    FROM follow_up f LEFT JOIN opportunity o ON o.id = f.opportunity_id LEFT JOIN company c ON c.id = o.company_id
    LEFT JOIN person p ON p.id = f.person_id
    WHERE f.trashed_at IS NULL AND f.state = 'open' AND (o.id IS NULL OR o.trashed_at IS NULL) AND ${ASKS_ON} <= @last`,
  deadlines: `${select('o.id', 'o.deadline', { ...OPPORTUNITY, kind: "'deadline'" })}
    FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
    WHERE o.trashed_at IS NULL AND s.kind <> 'closed' AND o.applied_on IS NULL AND ${ON('o.deadline')}
    UNION ALL ${select('x.id', 'x.answer_by', { ...OPPORTUNITY, kind: "'offer'" })}
    FROM offer x JOIN opportunity o ON o.id = x.opportunity_id AND o.trashed_at IS NULL
    JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
    WHERE x.trashed_at IS NULL AND s.kind <> 'closed' AND ${ON('x.answer_by')}
    UNION ALL ${select('d.id', 'd.promised_by', { ...OPPORTUNITY, kind: "'promised'", roundId: 'r.id' })}
    FROM debrief d JOIN round r ON r.id = d.round_id AND r.trashed_at IS NULL ${OF_ROUND} JOIN stage s ON s.id = o.stage_id
    WHERE s.kind <> 'closed' AND ${ON('d.promised_by')}`,
} as const;
export type ReviewGroup = keyof typeof QUERIES;

/** Everything of one sort in a week, in no order. Follow-ups also those that asked before it and are open still. */
export function reviewFacts({ sqlite }: Store, group: ReviewGroup, week: Week): ReviewFact[] {
  return prepared<[Week], ReviewFact>(sqlite, QUERIES[group]).all(week);
}

export type NowInitiative = {
  id: string;
  title: string;
  kind: string;
  effortHours: number;
  targetOn: IsoDate | null;
  /** Hours that went into it in the week, and in all. */
  hoursInWeek: number;
  hours: number;
};

/** What is in the lane `now`, in its order. */
export function initiativesNow({ sqlite }: Store, { first, last }: { first: IsoDate; last: IsoDate }): NowInitiative[] {
  return prepared<[{ first: string; last: string }], NowInitiative>(
    sqlite,
    `SELECT i.id, i.title, i.kind, i.effort_hours AS effortHours, i.target_on AS targetOn,
       coalesce(sum(iif(h.spent_on BETWEEN @first AND @last, h.hours, 0)), 0) AS hoursInWeek,
       coalesce(sum(h.hours), 0) AS hours
     FROM initiative i LEFT JOIN initiative_hours h ON h.initiative_id = i.id
     WHERE i.trashed_at IS NULL AND i.lane = 'now' GROUP BY i.id ORDER BY i.position, i.id`,
  ).all({ first, last });
}
