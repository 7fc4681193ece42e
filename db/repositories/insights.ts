import type { InsightsFilter, Standing } from '../domain/period.ts';
import type { Need, OpportunitySource, StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { type FilterValues, filterValues, IN_FILTER, STANDING } from './insights-filter.ts';
import { prepared } from './sql.ts';

export type Subject = {
  id: string;
  source: OpportunitySource;
  level: string;
  need: Need;
  stageId: string;
  stageEnteredAt: number;
};

/** The opportunities that the filter lets through, whenever they began. */
export function subjects({ sqlite }: Store, filter: InsightsFilter): Subject[] {
  return prepared<[FilterValues], Subject>(
    sqlite,
    `SELECT o.id, o.source, o.level, o.need, o.stage_id AS stageId, o.stage_entered_at AS stageEnteredAt
     FROM opportunity o WHERE ${IN_FILTER}`,
  ).all(filterValues(filter));
}

/** Every stage in the order of the board, those in the trash last. */
export function stagesEver({ sqlite }: Store): { id: string; name: string; kind: StageKind; isGone: boolean }[] {
  return prepared<[], { id: string; name: string; kind: StageKind; gone: 0 | 1 }>(
    sqlite,
    'SELECT id, name, kind, trashed_at IS NOT NULL AS gone FROM stage ORDER BY gone, position, id',
  )
    .all()
    .map(({ gone, ...stage }) => ({ ...stage, isGone: gone === 1 }));
}

export type ResumeUse = { opportunityId: string; resumeId: string };

/** Which résumé versions went to which opportunities. */
export function resumeUses({ sqlite }: Store): ResumeUse[] {
  return prepared<[], ResumeUse>(
    sqlite,
    `SELECT u.opportunity_id AS opportunityId, u.material_id AS resumeId FROM material_use u
     JOIN material m ON m.id = u.material_id WHERE m.kind = 'resume' AND u.left_out = 0
     ORDER BY u.opportunity_id, u.created_at, u.rowid`,
  ).all();
}

/** Every résumé version that went somewhere, those in the trash among them: they were used. */
export function resumeNames({ sqlite }: Store): { id: string; name: string; version: string }[] {
  return prepared<[], { id: string; name: string; version: string }>(
    sqlite,
    `SELECT m.id, m.name, m.version FROM material m WHERE m.kind = 'resume'
     AND EXISTS (SELECT 1 FROM material_use u WHERE u.material_id = m.id AND u.left_out = 0)
     ORDER BY m.name COLLATE NOCASE, m.version COLLATE NOCASE, m.id`,
  ).all();
}

export function levelsInUse({ sqlite }: Store): string[] {
  return prepared<[], { level: string }>(
    sqlite,
    `SELECT DISTINCT level FROM opportunity WHERE trashed_at IS NULL AND level <> '' ORDER BY level COLLATE NOCASE`,
  )
    .all()
    .map(({ level }) => level);
}

export type Closing = {
  opportunityId: string;
  outcome: Exclude<Standing, 'open' | 'unsaid'>;
  reopenedAt: number | null;
};

/** Every close-out, in the order it was written. */
export function closings({ sqlite }: Store): Closing[] {
  return prepared<[], Closing>(
    sqlite,
    `SELECT k.opportunity_id AS opportunityId, k.outcome, k.reopened_at AS reopenedAt FROM close_out k
     JOIN opportunity o ON o.id = k.opportunity_id WHERE o.trashed_at IS NULL ORDER BY k.created_at, k.rowid`,
  ).all();
}

export type FigureRow = { id: string; company: string; title: string; stage: string; standing: Standing };

/** Those of these opportunities that are not in the trash, by company. */
export function figureRows({ sqlite }: Store, ids: readonly string[]): FigureRow[] {
  return prepared<[string], FigureRow>(
    sqlite,
    `SELECT o.id, c.name AS company, o.title, g.name AS stage, ${STANDING} AS standing
     FROM json_each(?) asked JOIN opportunity o ON o.id = asked.value JOIN company c ON c.id = o.company_id
     JOIN stage g ON g.id = o.stage_id WHERE o.trashed_at IS NULL GROUP BY o.id
     ORDER BY c.name COLLATE NOCASE, o.title COLLATE NOCASE, o.id`,
  ).all(JSON.stringify(ids));
}
