import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export function evidenceOfCloseOut(
  { sqlite }: Store,
  closeOutId: string,
): { id: string; skillId: string; quote: string }[] {
  return prepared<[string], { id: string; skillId: string; quote: string }>(
    sqlite,
    'SELECT id, skill_id AS skillId, quote FROM evidence WHERE close_out_id = ? ORDER BY id',
  ).all(closeOutId);
}
