import { useMemo } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { createResource } from '../../lib/resource.ts';
import { columnsOf, withChanges } from './board.ts';
import type { Columns } from './board.ts';

/** Milliseconds. What a card says can also become true by the clock alone: that a round is over, that a day is past. */
const KEEPS_FOR = 60_000;

export const boardResource = createResource(
  'opportunity.board',
  [
    'opportunity',
    'company',
    'stage',
    'person',
    'interaction',
    'round',
    'debrief',
    'follow_up',
    'close_out',
    'tag',
    'offer',
    'setting',
  ],
  KEEPS_FOR,
  { channel: 'opportunity.boardChanges', since: (board) => board.mark, merge: withChanges },
);

/** Begins to read the board before the screen is drawn: the store reads while the window makes room for it. */
export const readBoardAhead = (): void => void boardResource.load(null);

let shown: Columns | null = null;
/** The columns as they are shown now, for what a person does to them. */
export const currentColumns = (): Columns | null => shown;

/** The board in columns; null until the first answer. */
export function useColumns(): { columns: Columns | null; error: Failure | null } {
  const { data, error } = boardResource.use(null);
  const columns = useMemo(() => (data === null ? null : (shown = columnsOf(data, shown))), [data]);
  return { columns, error };
}
