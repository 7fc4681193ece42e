import * as z from 'zod';

/** The file that holds everything: what it calls itself, what may be in it, and what is asked when it comes in. */

export const EXPORT_FORMAT = 'proffer-export';
/** Goes up when a file of before could no longer be read as it stands; older ones are brought up when they come in. */
export const EXPORT_VERSION = 1;
export const EXPORT_ENDING = 'proffer';

/** Largest export that is read, in bytes. */
export const EXPORT_MAX_BYTES = 1024 * 1024 * 1024;

/** What goes into an export beside what a person wrote. */
export const exportChoices = z.object({
  /** The history of changes, with its steps of undo. */
  history: z.boolean(),
  /** The files attached to materials. */
  files: z.boolean(),
});
export type ExportChoices = z.infer<typeof exportChoices>;

export const CSV_SEPARATORS = ['comma', 'semicolon', 'tab'] as const;
export const csvChoices = z.object({
  separator: z.enum(CSV_SEPARATORS),
  /** The mark at the start by which Excel knows UTF-8. */
  bom: z.boolean(),
  history: z.boolean(),
});
export type CsvChoices = z.infer<typeof csvChoices>;

/** How an export comes in: in the place of everything, or only what is not there. */
export const TAKE_MODES = ['replace', 'add'] as const;
export const takeMode = z.enum(TAKE_MODES);
export type TakeMode = z.infer<typeof takeMode>;

/** Which of two rows of one id stays, when they differ. */
export const WINNERS = ['newer', 'mine', 'theirs'] as const;
export const winner = z.enum(WINNERS);
export type Winner = z.infer<typeof winner>;

export const takeChoice = z.object({ mode: takeMode, winner });
export type TakeChoice = z.infer<typeof takeChoice>;
