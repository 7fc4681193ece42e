import * as z from 'zod';
import { isoDate } from '../../../db/domain/fields.ts';
import {
  importAnswer,
  importCounts,
  importDelimiter,
  importEncoding,
  importMapping,
  importProfile,
  importQuestion,
  importStatus,
  stageChoice,
} from '../../../db/domain/import.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** Largest file an import reads, in bytes. */
export const IMPORT_MAX_BYTES = 64 * 1024 * 1024;

/** How far a long task is; sent to the window that started it. `task` is the token the window gave it. */
export const taskProgress = z.object({
  task: z.string(),
  /** What is being done now, in words: `Reading the file`. */
  step: z.string(),
  done: z.number(),
  total: z.number(),
});
export type TaskProgress = z.infer<typeof taskProgress>;

/** Made by the window, so that even the reading can be followed and stopped. */
const token = z.uuid();

/** A file that was read, and how it is understood so far. */
export const importFile = z.object({
  fileName: z.string(),
  rows: z.number(),
  /** Rows that cannot be read as rows of this table. */
  unreadable: z.number(),
  /** What was assumed or skipped while reading, in sentences. */
  notes: z.array(z.string()),
  encoding: importEncoding,
  delimiter: importDelimiter,
  /** What was answered about a file with the same columns before, and whether this one is read so; null when nothing was. */
  remembered: z.object({ on: isoDate, fileName: z.string(), inUse: z.boolean() }).nullable(),
  /** Every column of dates and amounts, with up to three of its cells as they stand and as they are read. */
  readings: z.array(
    z.object({
      column: z.number(),
      name: z.string(),
      what: z.enum(['date', 'amount']),
      /** `means` is an ISO date, or an amount such as `85000.5` or `85000–100000`; null when the cell cannot be read so. */
      cells: z.array(z.object({ text: z.string(), means: z.string().nullable() })),
    }),
  ),
  /** There are salaries that name no currency. */
  lacksCurrency: z.boolean(),
  mapping: importMapping,
  /** What has to be answered before it can be imported; empty when everything is certain. */
  questions: z.array(importQuestion),
});
export type ImportFile = z.infer<typeof importFile>;

export const importPlanRow = z.object({
  line: z.number(),
  status: importStatus,
  company: z.string(),
  /** The role; for connections the name. */
  title: z.string(),
  /** Where a new opportunity goes; null for every other row. */
  becomes: stageChoice.nullable(),
  /** Why it is a problem, what was assumed, what was kept. */
  reasons: z.array(z.string()),
  /** What an update changes. */
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type ImportPlanRow = z.infer<typeof importPlanRow>;

export const importResult = z.object({
  added: z.number(),
  updated: z.number(),
  same: z.number(),
  companies: z.number(),
  people: z.number(),
  notImported: z.number(),
  /** The first 500 rows that were not imported, in the order of the file. `text` is what the row holds there. */
  rejected: z.array(z.object({ line: z.number(), reason: z.string(), text: z.string() })),
});
export type ImportResult = z.infer<typeof importResult>;

/** A kind of file whose columns were answered before. */
export const rememberedFile = z.object({
  key: z.string(),
  /** The one it was answered for last. */
  fileName: z.string(),
  profile: importProfile,
  columns: z.number(),
  usedOn: isoDate,
});

export const importContract = {
  /** Reads a file into memory under a token; nothing is written. */
  'import.read': query(
    z.object({
      token: token,
      fileName: z.string().max(1000),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.byteLength <= IMPORT_MAX_BYTES, 'This file is larger than 64 MB. Split it in two.'),
    }),
    importFile,
  ),
  /** Takes answers about the file; later ones win. */
  'import.answer': query(z.object({ token: token, answers: z.array(importAnswer).min(1).max(500) }), importFile),
  /** Compares the file with what is stored; nothing is written. */
  'import.plan': query(z.object({ token: token }), z.object({ counts: importCounts })),
  /** Rows of the newest plan, in the order of the file, those of one status or all. */
  'import.rows': query(
    z.object({
      token: token,
      status: importStatus.nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ total: z.number(), rows: z.array(importPlanRow) }),
  ),
  /** The rows that are not imported as CSV, with the reason of each: of the newest plan, or of what was written. */
  'import.rejected': query(z.object({ token: token }), z.object({ text: z.string() })),
  /** The kinds of files whose columns were answered before, the one used last first. */
  'import.remembered': query(noInput, z.array(rememberedFile)),
  /** Forgets how files of one kind were understood. */
  'import.forgetRemembered': command(z.object({ key: z.string().max(100) }), z.null()),
  /** Writes the plan as one step of undo, then forgets the file. */
  'import.run': command(z.object({ token: token }), importResult),
  /** Stops what is running for this file; nothing of it has been written. */
  'import.stop': query(z.object({ token: token }), nothing),
  /** Forgets the file. */
  'import.forget': query(z.object({ token: token }), nothing),
} as const;
