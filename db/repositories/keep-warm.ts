import type {
  CompanyKind,
  ContactChannel,
  Direction,
  FollowUpKind,
  FollowUpState,
  Outcome,
  PersonKind,
  RoundKind,
  StageKind,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { ASKS_ON } from './follow-up.ts';
import { prepared } from './sql.ts';

/** What tells who is due a word, each part read once for everybody. */

type WordRow = {
  id: string;
  name: string;
  kind: PersonKind;
  jobTitle: string;
  companyId: string | null;
  company: string | null;
  companyKind: CompanyKind | null;
  keepInTouchDays: number | null;
  createdAt: number;
  lastId: string | null;
  lastAt: number | null;
  channel: ContactChannel | null;
  direction: Direction | null;
  summary: string | null;
};

/** Everybody with the last word said; as the keep-in-touch rule reads it. */
export function lastWords({ sqlite }: Store): WordRow[] {
  return prepared<[], WordRow>(
    sqlite,
    `SELECT p.id, p.name, p.kind, p.job_title AS jobTitle, c.id AS companyId, c.name AS company, c.kind AS companyKind,
       p.keep_in_touch_days AS keepInTouchDays, p.created_at AS createdAt,
       i.id AS lastId, i.at AS lastAt, i.channel, i.direction, i.summary
     FROM person p LEFT JOIN company c ON c.id = p.company_id AND c.trashed_at IS NULL LEFT JOIN interaction i ON i.id =
       (SELECT id FROM interaction WHERE person_id = p.id AND trashed_at IS NULL ORDER BY at DESC, id DESC LIMIT 1)
     WHERE p.trashed_at IS NULL ORDER BY p.id`,
  ).all();
}

type RatedRow = { personId: string; rating: number; kind: RoundKind; at: number; company: string };

/** How the last rated round each of them held went. */
export function lastRatings({ sqlite }: Store): RatedRow[] {
  return prepared<[], RatedRow>(
    sqlite,
    `SELECT i.person_id AS personId, d.rating, r.kind, max(r.starts_at) AS at, c.name AS company
     FROM interviewer i JOIN round r ON r.id = i.round_id JOIN debrief d ON d.round_id = r.id
     JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE d.rating IS NOT NULL AND r.status = 'done' AND r.trashed_at IS NULL AND o.trashed_at IS NULL
     GROUP BY i.person_id`,
  ).all();
}

type OnRow = {
  personId: string;
  opportunityId: string;
  company: string;
  title: string;
  stageKind: StageKind;
  outcome: Outcome | null;
};
const ON = `o.id AS opportunityId, c.name AS company, o.title, s.kind AS stageKind,
  (SELECT outcome FROM close_out WHERE opportunity_id = o.id AND reopened_at IS NULL) AS outcome`;

/** The opportunities somebody is the source of, newest first. */
export function introductions({ sqlite }: Store): OnRow[] {
  return prepared<[], OnRow>(
    sqlite,
    `SELECT o.source_person_id AS personId, ${ON} FROM opportunity o
     JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE o.source_person_id IS NOT NULL AND o.trashed_at IS NULL ORDER BY o.created_at DESC, o.id`,
  ).all();
}

/** Of what each of them takes part in, the one that moved last. */
export function lastTakenPartIn({ sqlite }: Store): OnRow[] {
  return prepared<[], OnRow & { movedAt: number }>(
    sqlite,
    `SELECT x.person_id AS personId, ${ON}, max(o.stage_entered_at) AS movedAt FROM (
       SELECT person_id, opportunity_id FROM participation
       UNION SELECT i.person_id, r.opportunity_id FROM interviewer i JOIN round r ON r.id = i.round_id WHERE r.trashed_at IS NULL) x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE o.trashed_at IS NULL GROUP BY x.person_id`,
  )
    .all()
    .map(({ movedAt: _, ...row }) => row);
}

type RuleRow = {
  id: string;
  ruleKey: string;
  state: FollowUpState;
  dueOn: string;
  snoozedUntil: string | null;
  waitsSince: number | null;
};

/** What the keep-in-touch rule made, by its key; what lies in the trash counts as skipped, as it does for the rule. */
export function keepInTouchFollowUps({ sqlite }: Store): RuleRow[] {
  return prepared<[], RuleRow>(
    sqlite,
    `SELECT id, rule_key AS ruleKey, CASE WHEN trashed_at IS NULL THEN state ELSE 'skipped' END AS state, due_on AS dueOn,
       snoozed_until AS snoozedUntil, waits_since AS waitsSince
     FROM follow_up WHERE rule = 'keep_in_touch' AND rule_key IS NOT NULL`,
  ).all();
}

type PlannedRow = { personId: string; id: string; kind: FollowUpKind; wantedOn: string };

/** The open follow-up towards each of them that is wanted first, whoever made it. */
export function planned({ sqlite }: Store): PlannedRow[] {
  return prepared<[], PlannedRow>(
    sqlite,
    `SELECT f.person_id AS personId, f.id, f.kind, min(${ASKS_ON}) AS wantedOn FROM follow_up f
     LEFT JOIN opportunity o ON o.id = f.opportunity_id
     WHERE f.person_id IS NOT NULL AND f.state = 'open' AND f.rule IS NOT 'keep_in_touch' AND ${ASKS_ON} IS NOT NULL
     AND f.trashed_at IS NULL AND (o.id IS NULL OR o.trashed_at IS NULL) GROUP BY f.person_id`,
  ).all();
}
