import * as z from 'zod';
import { query } from './shape.ts';

export const FILE_KINDS = ['svg', 'png', 'md', 'txt', 'json', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Characters: no drawing or page of the app comes near it. */
const MOST = 24_000_000;

export const fileToSave = z.object({
  /** Without its ending; what a file's name cannot have is taken out. */
  suggestedName: z.string().max(200),
  kind: z.enum(FILE_KINDS),
  /** Text; of a PNG its bytes in base64. */
  content: z.string().min(1).max(MOST),
});

/** The name it was saved under; null when the person gave it up. */
export const savedFile = z.object({ name: z.string().nullable() });

export const fileContract = {
  /** Asks where to save it, and saves it there. The path is chosen in a dialog of the system and never by the window. */
  'file.save': query(fileToSave, savedFile),
} as const;
