import type { ImpactEvidence, ImpactOpportunity, ImpactSkill } from '../domain/impact-strength.ts';
import type { Capability, EvidenceSource, Need, Outcome, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type SkillRow = ImpactSkill & { family: string };

export function skillRows({ sqlite }: Store): SkillRow[] {
  return prepared<[], SkillRow>(
    sqlite,
    'SELECT id, name, family, current, target FROM skill WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  ).all();
}

export const skillNames = (store: Store) => skillRows(store).map(({ id, name }) => ({ id, name }));

/** All evidence that counts: not in the trash itself. */
export function evidenceRows({ sqlite }: Store): ImpactEvidence[] {
  return prepared<[], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn
     FROM evidence WHERE trashed_at IS NULL`,
  ).all();
}

/** The same of some skills only. */
export function evidenceRowsOf({ sqlite }: Store, skillIds: Iterable<string>): ImpactEvidence[] {
  return prepared<[string], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn
     FROM evidence WHERE skill_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL`,
  ).all(JSON.stringify([...skillIds]));
}

const NO_CAPABILITIES: ImpactOpportunity['capabilities'] = [];

/** Every opportunity with what weighs its evidence. Three plain reads: joining them takes twice as long. */
export function impactOpportunities({ sqlite }: Store): ImpactOpportunity[] {
  const capabilities = new Map<string, { skillId: string; capability: Capability }[]>();
  const known = prepared<[], { opportunityId: string; skillId: string; capability: Capability }>(
    sqlite,
    'SELECT opportunity_id AS opportunityId, skill_id AS skillId, capability FROM team_capability',
  ).all();
  for (const { opportunityId, ...row } of known) {
    const list = capabilities.get(opportunityId);
    if (list) list.push(row);
    else capabilities.set(opportunityId, [row]);
  }
  const kinds = new Map(
    prepared<[], { id: string; kind: StageKind }>(sqlite, 'SELECT id, kind FROM stage')
      .all()
      .map(({ id, kind }) => [id, kind]),
  );
  const outcomes = new Map(
    prepared<[], { id: string; outcome: Outcome }>(
      sqlite,
      'SELECT opportunity_id AS id, outcome FROM close_out WHERE reopened_at IS NULL',
    )
      .all()
      .map(({ id, outcome }) => [id, outcome]),
  );
  return prepared<[], { id: string; stageId: string; need: Need }>(
    sqlite,
    'SELECT id, stage_id AS stageId, need FROM opportunity WHERE trashed_at IS NULL',
  )
    .all()
    .map(({ id, stageId, need }) => ({
      id,
      need,
      stageKind: kinds.get(stageId) ?? 'lead',
      outcome: outcomes.get(id) ?? null,
      capabilities: capabilities.get(id) ?? NO_CAPABILITIES,
    }));
}

export type EvidenceRow = {
  id: string;
  source: EvidenceSource;
  importance: number;
  quote: string;
  seenOn: string;
  person: string | null;
  opportunityId: string | null;
  company: string | null;
  title: string | null;
  roundId: string | null;
};

export function evidenceOfSkill({ sqlite }: Store, skillId: string): EvidenceRow[] {
  return prepared<[string], EvidenceRow>(
    sqlite,
    `SELECT e.id, e.source, e.importance, e.quote, e.seen_on AS seenOn, p.name AS person, e.opportunity_id AS opportunityId,
       c.name AS company, o.title, e.round_id AS roundId FROM evidence e
     LEFT JOIN person p ON p.id = e.person_id LEFT JOIN opportunity o ON o.id = e.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id WHERE e.skill_id = ? AND e.trashed_at IS NULL`,
  ).all(skillId);
}

export function evidenceOfOpportunity({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    { id: string; skillId: string; skill: string; importance: number; quote: string; source: EvidenceSource }
  >(
    sqlite,
    `SELECT e.id, e.skill_id AS skillId, s.name AS skill, e.importance, e.quote, e.source FROM evidence e
     JOIN skill s ON s.id = e.skill_id WHERE e.opportunity_id = ? AND e.trashed_at IS NULL AND s.trashed_at IS NULL
     ORDER BY e.seen_on DESC, e.id DESC`,
  ).all(opportunityId);
}
