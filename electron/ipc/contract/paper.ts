import * as z from 'zod';
import { noInput, nothing, query } from './shape.ts';

export const paperContract = {
  /**
   * Asks where to save what the asking window would print as a document of as many pages as it takes, and saves it
   * there as PDF. The path is chosen in a dialog of the system; null when the person gave it up.
   */
  'paper.savePdf': query(z.object({ name: z.string().min(1).max(200) }), z.object({ path: z.string().nullable() })),
  /** Opens the system's print dialog for it. */
  'paper.print': query(noInput, nothing),
} as const;
