import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export function evidenceOfCloseOut({ sqlite }: Store, closeOutId: string): { id: string; skillId: string }[] {
  return prepared<[string], { id: string; skillId: string }>(
    sqlite,
    'SELECT id, skill_id AS skillId FROM evidence WHERE close_out_id = ?',
  ).all(closeOutId);
}
