import type { StageKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type CountedStageRow = {
  id: string;
  name: string;
  kind: StageKind;
  colour: string;
  staleAfterDays: number | null;
  collapsed: 0 | 1;
  /** Cards in it, without those in the trash. */
  cards: number;
};

/** The stages in use, in their order, with their cards counted. */
export function countedStages({ sqlite }: Store): CountedStageRow[] {
  return prepared<[], CountedStageRow>(
    sqlite,
    `SELECT s.id, s.name, s.kind, s.colour, s.stale_after_days AS staleAfterDays, s.collapsed,
       (SELECT count(*) FROM opportunity WHERE stage_id = s.id AND trashed_at IS NULL) AS cards
     FROM stage s WHERE s.trashed_at IS NULL ORDER BY s.position, s.id`,
  ).all();
}

/** Stages that were removed: they keep their name in what happened. */
export function removedStages({ sqlite }: Store): { id: string; name: string; kind: StageKind; removedAt: number }[] {
  return prepared<[], { id: string; name: string; kind: StageKind; removedAt: number }>(
    sqlite,
    'SELECT id, name, kind, trashed_at AS removedAt FROM stage WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id',
  ).all();
}

/** Every opportunity in a stage, in its order; those in the trash too. */
export function everyIdInStage({ sqlite }: Store, stageId: string): string[] {
  return prepared<[string], string>(sqlite, 'SELECT id FROM opportunity WHERE stage_id = ? ORDER BY position, id')
    .pluck()
    .all(stageId) as string[];
}
