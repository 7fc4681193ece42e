import * as z from 'zod';
import { csvChoices, exportChoices, takeChoice } from '../../../db/domain/everything.ts';
import { command, nothing, query } from './shape.ts';

/** Made by the window, so that what takes long can be followed and stopped. */
const task = z.object({ task: z.uuid() });

/** What was written; the name is null when the person gave it up. */
export const exported = z.object({
  name: z.string().nullable(),
  rows: z.number(),
  files: z.number(),
  /** Attached files that are gone or changed, and were left out. */
  lost: z.number(),
});
export type Exported = z.infer<typeof exported>;

/** What an export says of itself and holds. */
export const exportView = z.object({
  fileName: z.string(),
  exportedAt: z.string(),
  app: z.string(),
  version: z.number(),
  tables: z.array(z.object({ table: z.string(), rows: z.number() })),
  rows: z.number(),
  history: z.boolean(),
  files: z.number(),
  /** Nothing was ever written here, so that nothing is lost by replacing it. */
  isEmpty: z.boolean(),
});
export type ExportView = z.infer<typeof exportView>;

export const takeView = z.object({
  choice: takeChoice,
  tables: z.array(
    z.object({
      table: z.string(),
      added: z.number(),
      changed: z.number(),
      same: z.number(),
      conflicts: z.number(),
      kept: z.number(),
      joined: z.number(),
      rejected: z.number(),
      gone: z.number(),
    }),
  ),
  rejected: z.object({
    count: z.number(),
    /** The first of them; `number` counts from 1 in its table. */
    first: z.array(z.object({ table: z.string(), number: z.number(), id: z.string(), reason: z.string() })),
  }),
  /** Why it cannot be taken so; null when it can. */
  refused: z.string().nullable(),
});
export type TakeView = z.infer<typeof takeView>;

export const taken = z.object({ added: z.number(), changed: z.number(), rejected: z.number(), files: z.number() });
export type Taken = z.infer<typeof taken>;

export const transferContract = {
  /** Asks where, and writes everything there as one file. */
  'export.everything': query(task.extend(exportChoices.shape), exported),
  /** Asks for a folder, and writes every table there as CSV, in a new folder of its own. */
  'export.tables': query(task.extend(csvChoices.shape), exported),
  'export.stop': query(task, nothing),
  /** Asks for an export and reads it; nothing is written. Null when the person gave it up. */
  'transfer.choose': query(task, exportView.nullable()),
  /** Reads the export that the system asked to open; null when there is none. */
  'transfer.offered': query(task, exportView.nullable()),
  /** What taking it so would do; nothing is written. */
  'transfer.plan': query(task.extend(takeChoice.shape), takeView),
  /** Makes a backup, then takes it in one transaction. Adding is one step of undo; replacing is none. */
  'transfer.run': command(task.extend(takeChoice.shape), taken),
  /** Stops what is running for this file; nothing of it has been written. */
  'transfer.stop': query(task, nothing),
  'transfer.forget': query(task, nothing),
} as const;
