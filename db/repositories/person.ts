import type {
  CompanyKind,
  Outcome,
  ParticipationRole,
  PersonKind,
  RoundKind,
  StageKind,
} from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type PersonRow = {
  id: string;
  name: string;
  kind: PersonKind;
  jobTitle: string;
  companyId: string | null;
  company: string | null;
  companyKind: CompanyKind | null;
  lastContactAt: number | null;
  keepInTouchDays: number | null;
  createdAt: number;
  opportunities: number;
};

export function people({ sqlite }: Store): PersonRow[] {
  return prepared<[], PersonRow>(
    sqlite,
    `SELECT p.id, p.name, p.kind, p.job_title AS jobTitle, c.id AS companyId, c.name AS company, c.kind AS companyKind,
       p.keep_in_touch_days AS keepInTouchDays, p.created_at AS createdAt,
       (SELECT max(at) FROM interaction WHERE person_id = p.id AND trashed_at IS NULL) AS lastContactAt,
       (SELECT count(DISTINCT x.opportunity_id) FROM participation x JOIN opportunity o ON o.id = x.opportunity_id
        WHERE x.person_id = p.id AND o.trashed_at IS NULL) AS opportunities
     FROM person p LEFT JOIN company c ON c.id = p.company_id AND c.trashed_at IS NULL
     WHERE p.trashed_at IS NULL ORDER BY p.name COLLATE NOCASE, p.id`,
  ).all();
}

/** When somebody was last in touch, UTC milliseconds. */
export function lastContactAt({ sqlite }: Store, personId: string): number | null {
  return prepared<[string], number | null>(
    sqlite,
    'SELECT max(at) FROM interaction WHERE person_id = ? AND trashed_at IS NULL',
  )
    .pluck()
    .get(personId) as number | null;
}

/** Everyone with what tells two of them apart. */
export function peopleToCompare({ sqlite }: Store) {
  return prepared<
    [],
    { id: string; name: string; email: string; companyId: string | null; company: string | null; jobTitle: string }
  >(
    sqlite,
    `SELECT p.id, p.name, p.email, p.company_id AS companyId, c.name AS company, p.job_title AS jobTitle FROM person p
     LEFT JOIN company c ON c.id = p.company_id WHERE p.trashed_at IS NULL ORDER BY p.id`,
  ).all();
}

/** Somebody of this name at this company, else of this name anywhere when no company is known of either. */
export function personNamed({ sqlite }: Store, name: string, companyId: string | null): { id: string } | undefined {
  return prepared<[{ name: string; companyId: string | null }], { id: string }>(
    sqlite,
    `SELECT id FROM person WHERE fold_name(name) = fold_name(@name) AND trashed_at IS NULL
     AND (company_id IS @companyId OR company_id IS NULL OR @companyId IS NULL)
     ORDER BY company_id IS NOT @companyId, created_at LIMIT 1`,
  ).get({ name, companyId });
}

export function participationId(
  { sqlite }: Store,
  opportunityId: string,
  personId: string,
  role: ParticipationRole,
): string | undefined {
  return prepared<[string, string, string], string>(
    sqlite,
    'SELECT id FROM participation WHERE opportunity_id = ? AND person_id = ? AND role = ?',
  )
    .pluck()
    .get(opportunityId, personId, role) as string | undefined;
}

type OnOpportunity = {
  opportunityId: string;
  companyId: string;
  company: string;
  title: string;
  stageKind: StageKind;
  outcome: Outcome | null;
};
const ON_OPPORTUNITY = `o.id AS opportunityId, c.id AS companyId, c.name AS company, o.title, s.kind AS stageKind,
  (SELECT outcome FROM close_out WHERE opportunity_id = o.id AND reopened_at IS NULL) AS outcome`;

/** Every role on every opportunity, what is open and newest first. */
export function rolesOfPerson({ sqlite }: Store, personId: string) {
  return prepared<[string], OnOpportunity & { participationId: string; role: ParticipationRole }>(
    sqlite,
    `SELECT ${ON_OPPORTUNITY}, x.id AS participationId, x.role FROM participation x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE x.person_id = ? AND o.trashed_at IS NULL ORDER BY s.kind = 'closed', o.updated_at DESC, o.id, x.created_at, x.id`,
  ).all(personId);
}

/** The opportunities somebody is the source of, newest first. */
export function introducedBy({ sqlite }: Store, personId: string) {
  return prepared<[string], OnOpportunity & { rounds: number }>(
    sqlite,
    `SELECT ${ON_OPPORTUNITY},
       (SELECT count(*) FROM round WHERE opportunity_id = o.id AND status = 'done' AND trashed_at IS NULL) AS rounds
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE o.source_person_id = ? AND o.trashed_at IS NULL ORDER BY o.created_at DESC, o.id`,
  ).all(personId);
}

/** Rounds with somebody that are still to be held after `from` (UTC milliseconds), the next one first. */
export function roundsAheadWith({ sqlite }: Store, personId: string, from: number) {
  return prepared<
    [string, number],
    { id: string; kind: RoundKind; startsAt: number; timeZone: string; opportunityId: string; company: string }
  >(
    sqlite,
    `SELECT r.id, r.kind, r.starts_at AS startsAt, r.time_zone AS timeZone, o.id AS opportunityId, c.name AS company
     FROM round r JOIN opportunity o ON o.id = r.opportunity_id JOIN company c ON c.id = o.company_id
     WHERE r.id IN (SELECT round_id FROM interviewer WHERE person_id = ?) AND r.status = 'scheduled' AND r.starts_at >= ?
     AND r.trashed_at IS NULL AND o.trashed_at IS NULL ORDER BY r.starts_at, r.id`,
  ).all(personId, from);
}
