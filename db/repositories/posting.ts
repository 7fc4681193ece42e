import type { EvidenceSource, Outcome, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

type SkillWords = { id: string; name: string; notes: string; formerNames: string };

/** What postings are searched for; former names one a line. */
export function skillsWithNotes({ sqlite }: Store): SkillWords[] {
  return prepared<[], SkillWords>(
    sqlite,
    `SELECT id, name, notes, coalesce((SELECT group_concat(x.name, char(10)) FROM skill_former_name x
       WHERE x.skill_id = skill.id), '') AS formerNames FROM skill
     WHERE trashed_at IS NULL AND retired_at IS NULL AND merged_into_id IS NULL ORDER BY name COLLATE NOCASE, id`,
  ).all();
}

export type PostingEvidence = { id: string; skillId: string; trashedAt: number | null };

/** Evidence of one source on one opportunity, also what lies in the trash; what lies there comes last. */
export function evidenceFrom({ sqlite }: Store, opportunityId: string, source: EvidenceSource): PostingEvidence[] {
  return prepared<[string, string], PostingEvidence>(
    sqlite,
    `SELECT id, skill_id AS skillId, trashed_at AS trashedAt FROM evidence WHERE opportunity_id = ? AND source = ?
     ORDER BY trashed_at IS NOT NULL, created_at`,
  ).all(opportunityId, source);
}

export type KnownRow = {
  opportunityId: string;
  company: string;
  title: string;
  url: string;
  stage: string;
  stageKind: StageKind;
  outcome: Outcome | null;
  closedOn: string | null;
  comeBackOn: string | null;
  lessons: string;
};

/** Every opportunity with its company, stage and the newest close-out in force, the newest first. */
export function knownOpportunities({ sqlite }: Store): KnownRow[] {
  return prepared<[], KnownRow>(
    sqlite,
    `SELECT o.id AS opportunityId, c.name AS company, o.title, o.posting_url AS url, s.name AS stage, s.kind AS stageKind,
       x.outcome, x.closed_on AS closedOn, x.come_back_on AS comeBackOn, coalesce(x.lessons, '') AS lessons
     FROM opportunity o JOIN company c ON c.id = o.company_id JOIN stage s ON s.id = o.stage_id
     LEFT JOIN close_out x ON x.opportunity_id = o.id AND x.reopened_at IS NULL
     WHERE o.trashed_at IS NULL ORDER BY o.created_at DESC, o.id DESC`,
  ).all();
}
