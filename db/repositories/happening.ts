import type {
  CloseCheck,
  ContactChannel,
  Direction,
  FollowUpKind,
  Outcome,
  ParticipationRole,
  RoundKind,
  RoundStatus,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

/** What happened with one person or at one company, as rows of the tables it is kept in. */
export type Scope = 'person' | 'company';

export type About = {
  id: string;
  /** UTC milliseconds. */
  at: number;
  opportunityId: string | null;
  title: string | null;
  companyId: string | null;
  company: string | null;
  personId: string | null;
  person: string | null;
};

const OF_OPPORTUNITY = 'o.id AS opportunityId, o.title, c.id AS companyId, c.name AS company';
const PERSON = 'p.id AS personId, p.name AS person';
const NOBODY = 'NULL AS personId, NULL AS person';

/** Rows of `table` (as x) with the opportunity they hang on, if any, of those that match. */
function read<Row>({ sqlite }: Store, text: string, id: string): (About & Row)[] {
  return prepared<[{ id: string }], About & Row>(sqlite, text).all({ id });
}

const LIVE = 'o.trashed_at IS NULL';
/** Filed under a role there, or with somebody who works there and about no role. */
const THERE = 'o.company_id = @id OR (x.opportunity_id IS NULL AND p.company_id = @id)';

export const interactions = (store: Store, scope: Scope, id: string) =>
  read<{ channel: ContactChannel; direction: Direction; text: string }>(
    store,
    `SELECT x.id, x.at, ${OF_OPPORTUNITY}, ${PERSON}, x.channel, x.direction, x.summary AS text FROM interaction x
     LEFT JOIN person p ON p.id = x.person_id LEFT JOIN opportunity o ON o.id = x.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id
     WHERE (${scope === 'person' ? 'x.person_id = @id' : THERE}) AND x.trashed_at IS NULL AND ${LIVE}`,
    id,
  );

type RoundRow = {
  roundId: string;
  kind: RoundKind;
  status: RoundStatus;
  rating: number | null;
  wentWell: string | null;
  toChange: string | null;
  notes: string | null;
};

/** Rounds with this person, or at this company; with the person's checks as a JSON list. */
export const rounds = (store: Store, scope: Scope, id: string) =>
  read<RoundRow & { checks: string }>(
    store,
    `SELECT x.id, x.starts_at AS at, ${OF_OPPORTUNITY}, ${NOBODY}, x.id AS roundId, x.kind, x.status, d.rating,
       d.went_well AS wentWell, d.to_change AS toChange, d.notes,
       (SELECT json_group_array(w.check_name) FROM close_check_won w WHERE w.debrief_id = d.id AND w.person_id = @id) AS checks
     FROM round x JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     LEFT JOIN debrief d ON d.round_id = x.id
     WHERE ${scope === 'person' ? 'x.id IN (SELECT round_id FROM interviewer WHERE person_id = @id)' : 'o.company_id = @id'}
     AND x.trashed_at IS NULL AND ${LIVE}`,
    id,
  );
export const checksIn = (json: string) => JSON.parse(json) as CloseCheck[];

/** Doubts this person raised. */
export const reservationsOf = (store: Store, personId: string) =>
  read<{ text: string; answered: 0 | 1 }>(
    store,
    `SELECT x.id, r.starts_at + r.minutes * 60000 AS at, ${OF_OPPORTUNITY}, ${PERSON}, x.text, x.answered FROM reservation x
     JOIN debrief d ON d.id = x.debrief_id JOIN round r ON r.id = d.round_id JOIN opportunity o ON o.id = r.opportunity_id
     JOIN company c ON c.id = o.company_id JOIN person p ON p.id = x.person_id
     WHERE x.person_id = @id AND r.trashed_at IS NULL AND ${LIVE}`,
    personId,
  );

/** Pains this person named: when the round was, or when they were written down. */
export const painsOf = (store: Store, personId: string) =>
  read<{ text: string; severity: number }>(
    store,
    `SELECT x.id, coalesce(r.starts_at + r.minutes * 60000, x.created_at) AS at, ${OF_OPPORTUNITY}, ${PERSON}, x.text,
       x.severity FROM pain x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     JOIN person p ON p.id = x.person_id LEFT JOIN round r ON r.id = x.round_id WHERE x.person_id = @id AND ${LIVE}`,
    personId,
  );

/** Follow-ups done and skipped. */
export const followUps = (store: Store, scope: Scope, id: string) =>
  read<{ kind: FollowUpKind; state: 'done' | 'skipped' }>(
    store,
    `SELECT x.id, x.settled_at AS at, ${OF_OPPORTUNITY}, ${PERSON}, x.kind, x.state FROM follow_up x
     LEFT JOIN person p ON p.id = x.person_id LEFT JOIN opportunity o ON o.id = x.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id
     WHERE (${scope === 'person' ? 'x.person_id = @id' : THERE}) AND x.state IN ('done', 'skipped')
     AND x.settled_at IS NOT NULL AND x.trashed_at IS NULL AND ${LIVE}`,
    id,
  );

/** When somebody took a role on an opportunity. */
export const joined = (store: Store, scope: Scope, id: string) =>
  read<{ role: ParticipationRole }>(
    store,
    `SELECT x.id, x.created_at AS at, ${OF_OPPORTUNITY}, ${PERSON}, x.role FROM participation x
     JOIN person p ON p.id = x.person_id JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE ${scope === 'person' ? 'x.person_id = @id' : 'o.company_id = @id'} AND p.trashed_at IS NULL AND ${LIVE}`,
    id,
  );

/** Opportunities this person brought me to. */
export const introduced = (store: Store, personId: string) =>
  read<object>(
    store,
    `SELECT 'introduced ' || o.id AS id, o.created_at AS at, ${OF_OPPORTUNITY}, ${NOBODY} FROM opportunity o
     JOIN company c ON c.id = o.company_id WHERE o.source_person_id = @id AND ${LIVE}`,
    personId,
  );

export const stageChanges = (store: Store, companyId: string) =>
  read<{ from: string | null; to: string }>(
    store,
    `SELECT x.id, x.at, ${OF_OPPORTUNITY}, ${NOBODY}, f.name AS "from", t.name AS "to" FROM stage_change x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     JOIN stage t ON t.id = x.to_stage_id LEFT JOIN stage f ON f.id = x.from_stage_id
     WHERE o.company_id = @id AND ${LIVE}`,
    companyId,
  );

export const notes = (store: Store, companyId: string) =>
  read<{ text: string }>(
    store,
    `SELECT x.id, x.at, ${OF_OPPORTUNITY}, ${NOBODY}, x.body AS text FROM note x JOIN opportunity o ON o.id = x.opportunity_id
     JOIN company c ON c.id = o.company_id WHERE o.company_id = @id AND x.trashed_at IS NULL AND ${LIVE}`,
    companyId,
  );

export const closeOuts = (store: Store, companyId: string) =>
  read<{ outcome: Outcome; feedback: string; lessons: string }>(
    store,
    `SELECT x.id, x.created_at AS at, ${OF_OPPORTUNITY}, ${NOBODY}, x.outcome, x.feedback, x.lessons FROM close_out x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE o.company_id = @id AND ${LIVE}`,
    companyId,
  );
