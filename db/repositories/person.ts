import type { ContactChannel, Direction, ParticipationRole, PersonKind, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type PersonRow = {
  id: string;
  name: string;
  kind: PersonKind;
  jobTitle: string;
  company: string | null;
  lastContactAt: number | null;
  keepInTouchDays: number | null;
  opportunities: number;
};

export function people({ sqlite }: Store): PersonRow[] {
  return prepared<[], PersonRow>(
    sqlite,
    `SELECT p.id, p.name, p.kind, p.job_title AS jobTitle, c.name AS company, p.keep_in_touch_days AS keepInTouchDays,
       (SELECT max(at) FROM interaction WHERE person_id = p.id AND trashed_at IS NULL) AS lastContactAt,
       (SELECT count(DISTINCT opportunity_id) FROM participation WHERE person_id = p.id) AS opportunities
     FROM person p LEFT JOIN company c ON c.id = p.company_id
     WHERE p.trashed_at IS NULL ORDER BY p.name COLLATE NOCASE, p.id`,
  ).all();
}

/** Somebody of this name at this company, else of this name anywhere when no company is known of either. */
export function personNamed({ sqlite }: Store, name: string, companyId: string | null): { id: string } | undefined {
  return prepared<[{ name: string; companyId: string | null }], { id: string }>(
    sqlite,
    `SELECT id FROM person WHERE name = @name COLLATE NOCASE AND trashed_at IS NULL
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

export function opportunitiesOfPerson({ sqlite }: Store, personId: string) {
  return prepared<
    [string],
    { opportunityId: string; company: string; title: string; role: ParticipationRole; stageKind: StageKind }
  >(
    sqlite,
    `SELECT o.id AS opportunityId, c.name AS company, o.title, x.role, s.kind AS stageKind FROM participation x
     JOIN opportunity o ON o.id = x.opportunity_id JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     WHERE x.person_id = ? AND o.trashed_at IS NULL ORDER BY o.updated_at DESC`,
  ).all(personId);
}

export function interactionsOfPerson({ sqlite }: Store, personId: string) {
  return prepared<
    [string],
    { id: string; at: number; channel: ContactChannel; direction: Direction; summary: string; company: string | null }
  >(
    sqlite,
    `SELECT i.id, i.at, i.channel, i.direction, i.summary, c.name AS company FROM interaction i
     LEFT JOIN opportunity o ON o.id = i.opportunity_id LEFT JOIN company c ON c.id = o.company_id
     WHERE i.person_id = ? AND i.trashed_at IS NULL ORDER BY i.at DESC, i.id DESC`,
  ).all(personId);
}

export type CompanyRow = {
  id: string;
  name: string;
  industry: string;
  opportunities: number;
  people: number;
  researched: number;
};

export function companies({ sqlite }: Store): CompanyRow[] {
  return prepared<[], CompanyRow>(
    sqlite,
    `SELECT c.id, c.name, c.industry,
       (SELECT count(*) FROM opportunity WHERE company_id = c.id AND trashed_at IS NULL) AS opportunities,
       (SELECT count(*) FROM person WHERE company_id = c.id AND trashed_at IS NULL) AS people,
       (research_products <> '') + (research_market <> '') + (research_culture <> '') + (research_challenges <> '')
         + (research_direction <> '') AS researched
     FROM company c WHERE c.trashed_at IS NULL ORDER BY c.name COLLATE NOCASE, c.id`,
  ).all();
}

export function opportunitiesOfCompany({ sqlite }: Store, companyId: string) {
  return prepared<[string], { id: string; title: string; stage: string; stageKind: StageKind }>(
    sqlite,
    `SELECT o.id, o.title, s.name AS stage, s.kind AS stageKind FROM opportunity o JOIN stage s ON s.id = o.stage_id
     WHERE o.company_id = ? AND o.trashed_at IS NULL ORDER BY o.updated_at DESC`,
  ).all(companyId);
}

export function peopleOfCompany({ sqlite }: Store, companyId: string) {
  return prepared<[string], { id: string; name: string; jobTitle: string }>(
    sqlite,
    `SELECT id, name, job_title AS jobTitle FROM person WHERE company_id = ? AND trashed_at IS NULL ORDER BY name COLLATE NOCASE`,
  ).all(companyId);
}
