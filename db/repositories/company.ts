import { readWords } from '../domain/json.ts';
import type {
  CloseOutReason,
  CompanyKind,
  Outcome,
  ParticipationRole,
  PersonKind,
  StageKind,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type CompanyRow = {
  id: string;
  name: string;
  kind: CompanyKind;
  industry: string;
  open: number;
  closed: number;
  people: number;
  researched: number;
  lastAt: number | null;
  silent: number;
};

/** Of each company every role there; of an agency also those its people take part in. Each table is read once. */
const ROLES = `roles AS (
    SELECT company_id, id, stage_id FROM opportunity WHERE trashed_at IS NULL
    UNION SELECT p.company_id, o.id, o.stage_id FROM company c JOIN person p ON p.company_id = c.id
      JOIN participation x ON x.person_id = p.id JOIN opportunity o ON o.id = x.opportunity_id
      WHERE c.kind = 'agency' AND p.trashed_at IS NULL AND o.trashed_at IS NULL),
  counted AS (
    SELECT r.company_id, sum(s.kind <> 'closed') AS open, sum(s.kind = 'closed') AS closed,
      sum(EXISTS (SELECT 1 FROM close_out x WHERE x.opportunity_id = r.id AND x.outcome = 'ghosted')) AS silent
    FROM roles r JOIN stage s ON s.id = r.stage_id GROUP BY r.company_id)`;
const HAPPENED = `happened AS (
    SELECT company_id, max(at) AS at FROM (
      SELECT o.company_id, x.at FROM interaction x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE x.trashed_at IS NULL AND o.trashed_at IS NULL
      UNION ALL SELECT p.company_id, x.at FROM interaction x JOIN person p ON p.id = x.person_id
        WHERE x.trashed_at IS NULL AND p.trashed_at IS NULL AND p.company_id IS NOT NULL
      UNION ALL SELECT o.company_id, x.at FROM stage_change x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE o.trashed_at IS NULL
      UNION ALL SELECT o.company_id, x.starts_at FROM round x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE x.status = 'done' AND x.trashed_at IS NULL AND o.trashed_at IS NULL
      UNION ALL SELECT o.company_id, x.at FROM note x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE x.trashed_at IS NULL AND o.trashed_at IS NULL)
    GROUP BY company_id)`;

export function companies({ sqlite }: Store): CompanyRow[] {
  return prepared<[], CompanyRow>(
    sqlite,
    `WITH ${ROLES}, ${HAPPENED}
     SELECT c.id, c.name, c.kind, c.industry, coalesce(n.open, 0) AS open, coalesce(n.closed, 0) AS closed,
       coalesce(n.silent, 0) AS silent, h.at AS lastAt,
       (SELECT count(*) FROM person WHERE company_id = c.id AND trashed_at IS NULL) AS people,
       (trim(research_products) <> '') + (trim(research_market) <> '') + (trim(research_culture) <> '')
         + (trim(research_challenges) <> '') + (trim(research_direction) <> '') AS researched
     FROM company c LEFT JOIN counted n ON n.company_id = c.id LEFT JOIN happened h ON h.company_id = c.id
     WHERE c.trashed_at IS NULL ORDER BY c.name COLLATE NOCASE, c.id`,
  ).all();
}

export function companiesToCompare({ sqlite }: Store) {
  return prepared<[], { id: string; name: string; industry: string; website: string }>(
    sqlite,
    'SELECT id, name, industry, website FROM company WHERE trashed_at IS NULL ORDER BY id',
  ).all();
}

type RoleRow = {
  id: string;
  companyId: string;
  company: string;
  title: string;
  stage: string;
  stageKind: StageKind;
  addedAt: number;
  appliedOn: string | null;
  rounds: number;
  outcome: Outcome | null;
  closedOn: string | null;
};
const ROLE = `SELECT o.id, c.id AS companyId, c.name AS company, o.title, s.name AS stage, s.kind AS stageKind,
    o.created_at AS addedAt, o.applied_on AS appliedOn, e.outcome, e.closed_on AS closedOn,
    (SELECT count(*) FROM round WHERE opportunity_id = o.id AND status = 'done' AND trashed_at IS NULL) AS rounds
  FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
  LEFT JOIN close_out e ON e.opportunity_id = o.id AND e.reopened_at IS NULL`;
const OPEN_FIRST = `ORDER BY s.kind = 'closed', coalesce(e.closed_on, '9999') DESC, o.created_at DESC, o.id`;

/** The roles at a company, what is open first. */
export function rolesAt({ sqlite }: Store, companyId: string): RoleRow[] {
  return prepared<[string], RoleRow>(
    sqlite,
    `${ROLE} WHERE o.company_id = ? AND o.trashed_at IS NULL ${OPEN_FIRST}`,
  ).all(companyId);
}

/** The roles elsewhere in which people of this company take part, or that they brought. */
export function rolesBroughtBy({ sqlite }: Store, companyId: string): RoleRow[] {
  return prepared<[{ id: string }], RoleRow>(
    sqlite,
    `${ROLE} WHERE o.company_id <> @id AND o.trashed_at IS NULL AND o.id IN (
       SELECT x.opportunity_id FROM participation x JOIN person p ON p.id = x.person_id
         WHERE p.company_id = @id AND p.trashed_at IS NULL
       UNION SELECT q.id FROM opportunity q JOIN person p ON p.id = q.source_person_id
         WHERE p.company_id = @id AND p.trashed_at IS NULL) ${OPEN_FIRST}`,
  ).all({ id: companyId });
}

/** Who works there, and who takes part in a role there from elsewhere; `roles` is a JSON list. */
export function peopleOf({ sqlite }: Store, companyId: string) {
  return prepared<
    [{ id: string }],
    {
      id: string;
      name: string;
      kind: PersonKind;
      jobTitle: string;
      lastContactAt: number | null;
      roles: string;
      from: string | null;
    }
  >(
    sqlite,
    `SELECT p.id, p.name, p.kind, p.job_title AS jobTitle,
       (SELECT max(at) FROM interaction WHERE person_id = p.id AND trashed_at IS NULL) AS lastContactAt,
       (SELECT json_group_array(DISTINCT x.role) FROM participation x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE x.person_id = p.id AND o.company_id = @id AND o.trashed_at IS NULL) AS roles,
       CASE WHEN p.company_id IS @id THEN NULL ELSE coalesce(c.name, '') END AS "from"
     FROM person p LEFT JOIN company c ON c.id = p.company_id
     WHERE p.trashed_at IS NULL AND (p.company_id = @id OR p.id IN (
       SELECT x.person_id FROM participation x JOIN opportunity o ON o.id = x.opportunity_id
       WHERE o.company_id = @id AND o.trashed_at IS NULL))
     ORDER BY p.company_id IS NOT @id, p.name COLLATE NOCASE, p.id`,
  ).all({ id: companyId });
}
export const rolesIn = (json: string) => JSON.parse(json) as ParticipationRole[];

/** What earlier ends there taught, newest first; `reasons` is a JSON list. */
export function lessonsAt({ sqlite }: Store, companyId: string) {
  return prepared<
    [string],
    {
      opportunityId: string;
      title: string;
      outcome: Outcome;
      closedOn: string;
      reasons: string;
      feedback: string;
      lessons: string;
    }
  >(
    sqlite,
    `SELECT o.id AS opportunityId, o.title, x.outcome, x.closed_on AS closedOn, x.reasons, x.feedback, x.lessons
     FROM close_out x JOIN opportunity o ON o.id = x.opportunity_id
     WHERE o.company_id = ? AND o.trashed_at IS NULL ORDER BY x.closed_on DESC, x.created_at DESC, x.id`,
  ).all(companyId);
}
export const reasonsIn = (json: string) => readWords<CloseOutReason>(json);

/** Pains heard in any role there, the worst first. */
export function painsAt({ sqlite }: Store, companyId: string) {
  return prepared<
    [string],
    {
      id: string;
      text: string;
      severity: number;
      answer: string;
      person: string | null;
      opportunityId: string;
      title: string;
    }
  >(
    sqlite,
    `SELECT x.id, x.text, x.severity, x.answer, p.name AS person, o.id AS opportunityId, o.title FROM pain x
     JOIN opportunity o ON o.id = x.opportunity_id LEFT JOIN person p ON p.id = x.person_id
     WHERE o.company_id = ? AND o.trashed_at IS NULL ORDER BY x.severity DESC, x.created_at, x.id`,
  ).all(companyId);
}
