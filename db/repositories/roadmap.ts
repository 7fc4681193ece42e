import type { ImpactEvidence, ImpactInitiative, ImpactOpportunity, ImpactSkill } from '../domain/impact-strength.ts';
import type { Capability, EvidenceSource, Need, Outcome, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type SkillRow = ImpactSkill & { family: string };

/** The skills that are ranked and offered: not in the trash, not retired, not merged into another. */
export function skillRows({ sqlite }: Store): SkillRow[] {
  return prepared<[], SkillRow>(
    sqlite,
    `SELECT id, name, family, current, target FROM skill
     WHERE trashed_at IS NULL AND retired_at IS NULL AND merged_into_id IS NULL ORDER BY name COLLATE NOCASE, id`,
  ).all();
}

export const skillNames = (store: Store) => skillRows(store).map(({ id, name }) => ({ id, name }));

/** All evidence that counts: not in the trash itself and not struck out. */
export function evidenceRows({ sqlite }: Store): ImpactEvidence[] {
  return prepared<[], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn, weight
     FROM evidence WHERE trashed_at IS NULL AND struck_at IS NULL`,
  ).all();
}

/** The same of some skills only. */
export function evidenceRowsOf({ sqlite }: Store, skillIds: Iterable<string>): ImpactEvidence[] {
  return prepared<[string], ImpactEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, opportunity_id AS opportunityId, source, importance, seen_on AS seenOn, weight
     FROM evidence WHERE skill_id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL AND struck_at IS NULL`,
  ).all(JSON.stringify([...skillIds]));
}

export const NO_CAPABILITIES: ImpactOpportunity['capabilities'] = [];

/** What each team can already do, by opportunity. */
export function capabilitiesByOpportunity({ sqlite }: Store): Map<string, ImpactOpportunity['capabilities']> {
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
  return capabilities;
}

/** What each stage is of, removed ones too. */
export const stageKinds = ({ sqlite }: Store): Map<string, StageKind> =>
  new Map(
    prepared<[], { id: string; kind: StageKind }>(sqlite, 'SELECT id, kind FROM stage')
      .all()
      .map(({ id, kind }) => [id, kind]),
  );

/** Every opportunity with what weighs its evidence. Three plain reads: joining them takes twice as long. */
export function impactOpportunities(store: Store): ImpactOpportunity[] {
  const { sqlite } = store;
  const capabilities = capabilitiesByOpportunity(store);
  const kinds = stageKinds(store);
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

/** The skills that initiatives of the lane Now work on, as one initiative a skill: nothing else is asked of them. */
export function startedInitiatives({ sqlite }: Store): Pick<ImpactInitiative, 'lane' | 'skills'>[] {
  const skills = prepared<[], { skillId: string; gain: number }>(
    sqlite,
    `SELECT x.skill_id AS skillId, x.gain FROM initiative i JOIN initiative_skill x ON x.initiative_id = i.id
     WHERE i.lane = 'now' AND i.trashed_at IS NULL`,
  ).all();
  return skills.map((skill) => ({ lane: 'now', skills: [skill] }));
}

/** What the filter of the roadmap asks of an opportunity besides what weighs its evidence. */
export function levelsOfOpportunities({ sqlite }: Store): Map<string, string> {
  const found = prepared<[], { id: string; level: string }>(
    sqlite,
    'SELECT id, level FROM opportunity WHERE trashed_at IS NULL',
  ).all();
  return new Map(found.map(({ id, level }) => [id, level]));
}

/** Opportunities by their names. */
export function opportunityNames({ sqlite }: Store, ids: readonly string[]) {
  const found = prepared<[string], { id: string; company: string; title: string }>(
    sqlite,
    `SELECT o.id, c.name AS company, o.title FROM opportunity o JOIN company c ON c.id = o.company_id
     WHERE o.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(found.map(({ id, ...names }) => [id, names]));
}

export type EvidenceRow = {
  id: string;
  source: EvidenceSource;
  importance: number;
  quote: string;
  seenOn: string;
  person: string | null;
  personId: string | null;
  opportunityId: string | null;
  company: string | null;
  title: string | null;
  roundId: string | null;
  painId: string | null;
  closeOutId: string | null;
  capabilityId: string | null;
  /** 0.1–2. */
  weight: number;
  /** UTC milliseconds; null while it counts. */
  struckAt: number | null;
  struckReason: string;
};

export function evidenceOfSkill({ sqlite }: Store, skillId: string): EvidenceRow[] {
  return prepared<[string], EvidenceRow>(
    sqlite,
    `SELECT e.id, e.source, e.importance, e.quote, e.seen_on AS seenOn, p.name AS person, e.opportunity_id AS opportunityId,
       e.person_id AS personId, c.name AS company, o.title, e.round_id AS roundId, e.pain_id AS painId,
       e.close_out_id AS closeOutId, e.capability_id AS capabilityId, e.weight, e.struck_at AS struckAt,
       e.struck_reason AS struckReason FROM evidence e
     LEFT JOIN person p ON p.id = e.person_id LEFT JOIN opportunity o ON o.id = e.opportunity_id
     LEFT JOIN company c ON c.id = o.company_id WHERE e.skill_id = ? AND e.trashed_at IS NULL`,
  ).all(skillId);
}

/** What was heard on an opportunity about the skills in use; what was heard about the others stands with the skill. */
export function evidenceOfOpportunity({ sqlite }: Store, opportunityId: string) {
  return prepared<
    [string],
    { id: string; skillId: string; skill: string; importance: number; quote: string; source: EvidenceSource }
  >(
    sqlite,
    `SELECT e.id, e.skill_id AS skillId, s.name AS skill, e.importance, e.quote, e.source FROM evidence e
     JOIN skill s ON s.id = e.skill_id WHERE e.opportunity_id = ? AND e.trashed_at IS NULL AND e.struck_at IS NULL
       AND s.trashed_at IS NULL AND s.retired_at IS NULL AND s.merged_into_id IS NULL
     ORDER BY e.seen_on DESC, e.id DESC`,
  ).all(opportunityId);
}
