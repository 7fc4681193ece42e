import type { ExistingCompany, ExistingIndex, ExistingOpportunity, ExistingPerson } from '../domain/import-index.ts';
import type { MaterialKind, OpportunitySource, Outcome, StageKind, WorkMode } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

type OpportunityRow = {
  id: string;
  companyId: string;
  companyName: string;
  title: string;
  stageKind: StageKind;
  outcome: Outcome | null;
  importKey: string | null;
  appliedOn: string | null;
  deadline: string | null;
  url: string;
  location: string;
  workMode: WorkMode | null;
  source: OpportunitySource;
  excitement: number | null;
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  postingText: string;
  notes: string;
};

function grouped<Row extends { opportunityId: string }>(list: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const group = groups.get(row.opportunityId);
    if (group) group.push(row);
    else groups.set(row.opportunityId, [row]);
  }
  return groups;
}

function opportunities({ sqlite }: Store): ExistingOpportunity[] {
  const people = grouped(
    prepared<[], { opportunityId: string; personId: string }>(
      sqlite,
      'SELECT DISTINCT opportunity_id AS opportunityId, person_id AS personId FROM participation',
    ).all(),
  );
  const materials = grouped(
    prepared<[], { opportunityId: string; kind: MaterialKind; name: string }>(
      sqlite,
      `SELECT u.opportunity_id AS opportunityId, m.kind, m.name FROM material_use u JOIN material m ON m.id = u.material_id
       WHERE m.trashed_at IS NULL`,
    ).all(),
  );
  return prepared<[], OpportunityRow>(
    sqlite,
    `SELECT o.id, o.company_id AS companyId, c.name AS companyName, o.title, s.kind AS stageKind, x.outcome,
       o.import_key AS importKey, o.applied_on AS appliedOn, o.deadline, o.posting_url AS url, o.location,
       o.work_mode AS workMode, o.source, o.excitement, o.salary_min AS salaryMin, o.salary_max AS salaryMax,
       o.salary_currency AS salaryCurrency, o.posting_text AS postingText, o.notes
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     LEFT JOIN close_out x ON x.opportunity_id = o.id AND x.reopened_at IS NULL WHERE o.trashed_at IS NULL`,
  )
    .all()
    .map(({ salaryMin, salaryMax, salaryCurrency, source, ...row }) => ({
      ...row,
      // A source nobody chose yet is `other`, and may be filled.
      source: source === 'other' ? null : source,
      salary: salaryCurrency === null ? null : { min: salaryMin, max: salaryMax, currency: salaryCurrency },
      personIds: (people.get(row.id) ?? []).map(({ personId }) => personId),
      materials: (materials.get(row.id) ?? []).map(({ kind, name }) => ({ kind, name })),
    }));
}

/** Everything an import is compared with: what is not in the trash. */
export function existingIndex(store: Store): ExistingIndex {
  const companies = prepared<[], ExistingCompany>(
    store.sqlite,
    'SELECT id, name, industry FROM company WHERE trashed_at IS NULL ORDER BY created_at, id',
  ).all();
  const people = prepared<[], ExistingPerson>(
    store.sqlite,
    `SELECT p.id, p.name, coalesce(c.name, '') AS companyName, p.job_title AS position, p.email, p.phone,
       p.profile_url AS url, p.notes FROM person p LEFT JOIN company c ON c.id = p.company_id
     WHERE p.trashed_at IS NULL ORDER BY p.created_at, p.id`,
  ).all();
  return { opportunities: opportunities(store), companies, people };
}

/** Materials that are not in the trash, the newest of a name last. */
export function materials({ sqlite }: Store): { id: string; kind: MaterialKind; name: string }[] {
  return prepared<[], { id: string; kind: MaterialKind; name: string }>(
    sqlite,
    'SELECT id, kind, name FROM material WHERE trashed_at IS NULL ORDER BY created_at, id',
  ).all();
}
