import type { StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type StayStage = { id: string; name: string; kind: StageKind };
export type Arrival = { opportunityId: string; stageId: string; at: number };
export type Standing = { id: string; stageId: string; stageEnteredAt: number };

/** Every stage in the order of the board, those in the trash last. */
export function allStages({ sqlite }: Store): StayStage[] {
  return prepared<[], StayStage>(
    sqlite,
    'SELECT id, name, kind FROM stage ORDER BY trashed_at IS NOT NULL, position, id',
  ).all();
}

/** When opportunities that are not in the trash came into their stages, each in the order it happened. */
export function arrivals({ sqlite }: Store): Arrival[] {
  return prepared<[], Arrival>(
    sqlite,
    `SELECT x.opportunity_id AS opportunityId, x.to_stage_id AS stageId, x.at FROM stage_change x
     JOIN opportunity o ON o.id = x.opportunity_id WHERE o.trashed_at IS NULL
     ORDER BY x.opportunity_id, x.at, x.rowid`,
  ).all();
}

/** Where every opportunity stands now. */
export function standings({ sqlite }: Store): Standing[] {
  return prepared<[], Standing>(
    sqlite,
    `SELECT id, stage_id AS stageId, stage_entered_at AS stageEnteredAt FROM opportunity WHERE trashed_at IS NULL`,
  ).all();
}
