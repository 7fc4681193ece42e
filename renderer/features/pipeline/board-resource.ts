import { useMemo } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { createResource } from '../../lib/resource.ts';
import { columnsOf } from './board.ts';
import type { Columns } from './board.ts';

export const boardResource = createResource('opportunity.board', [
  'opportunity',
  'company',
  'stage',
  'person',
  'interaction',
  'round',
  'debrief',
  'follow_up',
  'close_out',
  'setting',
]);

let shown: Columns | null = null;
/** The columns as they are shown now, for what a person does to them. */
export const currentColumns = (): Columns | null => shown;

/** The board in columns; null until the first answer. */
export function useColumns(): { columns: Columns | null; error: Failure | null } {
  const { data, error } = boardResource.use(null);
  const columns = useMemo(() => (data === null ? null : (shown = columnsOf(data, shown))), [data]);
  return { columns, error };
}
