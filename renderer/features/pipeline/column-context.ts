import { createContext } from 'react';
import type { StageView } from '../../../electron/ipc/contract/board.ts';
import type { Day } from '../../lib/use-day.ts';

/** What every card of a column reads besides itself. */
export const ColumnContext = createContext<{ stage: StageView; day: Day } | null>(null);

/** Whether cards have their grip yet. It is seen only in focus: the first picture does without. */
export const GripContext = createContext(true);
