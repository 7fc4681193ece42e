import * as z from 'zod';
import { noInput, query } from './shape.ts';

/** Who shows a notice: the system, or the window when the system shows none. */
export const shownBy = z.object({ by: z.enum(['system', 'app']) });

export const noticeContract = {
  /** Who would show a notice now. */
  'notice.state': query(noInput, shownBy),
  /** Shows a notice to try it out. */
  'notice.test': query(noInput, shownBy),
} as const;
