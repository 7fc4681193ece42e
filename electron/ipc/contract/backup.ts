import * as z from 'zod';
import {
  BACKUP_REASONS,
  COUNTED_TABLES,
  DAMAGES,
  LONGEST_PASSPHRASE,
  SHORTEST_PASSPHRASE,
  STORE_TROUBLES,
} from '../../../db/domain/backup.ts';
import { noInput, nothing, query } from './shape.ts';

/** Made by the window, so that what takes long can be followed. */
const task = z.object({ task: z.uuid() });
/** A name of the list; paths are chosen in a dialog of the system and never by the window. */
const byName = z.object({ name: z.string().max(200) });
const passphrase = z.string().max(LONGEST_PASSPHRASE, 'Use a shorter passphrase.');

export const backupRow = z.object({
  name: z.string(),
  /** UTC milliseconds. */
  at: z.number(),
  reason: z.enum(BACKUP_REASONS),
  /** Bytes. */
  size: z.number(),
});
export type BackupRow = z.infer<typeof backupRow>;

export const storeContents = z.object({
  version: z.number(),
  counts: z.record(z.enum(COUNTED_TABLES), z.number()),
  /** When something in it was last changed, UTC milliseconds; null when nothing ever was. */
  changedAt: z.number().nullable(),
});
export type StoreContents = z.infer<typeof storeContents>;

export const backupContents = z.union([
  z.object({ ok: z.literal(true), contents: storeContents }),
  z.object({ ok: z.literal(false), damage: z.enum(DAMAGES) }),
]);
export type BackupContents = z.infer<typeof backupContents>;

export const restorePreview = z.object({
  fileName: z.string(),
  /** When it was made, UTC milliseconds; null for a file that was chosen. */
  at: z.number().nullable(),
  contents: storeContents,
  /** Against the store as it is, by kind; null where there is none to be read. */
  differences: z
    .array(
      z.object({
        table: z.enum(COUNTED_TABLES),
        /** They would come back, go, be as they were then. */
        back: z.number(),
        gone: z.number(),
        other: z.number(),
      }),
    )
    .nullable(),
});
export type RestorePreview = z.infer<typeof restorePreview>;

export const chosenBackup = z.union([
  z.object({ is: z.literal('none') }),
  /** It lies behind a passphrase: `backup.unseal` opens it. */
  z.object({ is: z.literal('sealed'), fileName: z.string() }),
  z.object({ is: z.literal('preview'), preview: restorePreview }),
]);

export const soundness = z.union([
  z.object({ sound: z.literal(true) }),
  z.object({
    sound: z.literal(false),
    /** The file itself is damaged. */
    pages: z.boolean(),
    /** Rows that refer to something that is not there. */
    references: z.number(),
  }),
]);
export type Soundness = z.infer<typeof soundness>;

/** What keeps the store from being opened. */
export const recoveryState = z.object({
  trouble: z.enum(STORE_TROUBLES),
  /** The reason in a sentence. */
  message: z.string(),
  storePath: z.string(),
});
export type RecoveryState = z.infer<typeof recoveryState>;

/** Answered whether the store is open or not. */
export const backupContract = {
  /** The backups there are, newest first, and what kept the last one of the day from being made. */
  'backup.list': query(
    noInput,
    z.object({ folder: z.string(), rows: z.array(backupRow), failure: z.string().nullable() }),
  ),
  /** Reads a whole backup, once: what is in it, or what is wrong with it. */
  'backup.contents': query(byName, backupContents),
  'backup.make': query(task, backupRow),
  'backup.remove': query(byName, nothing),
  /** What restoring a backup would bring. It stays prepared until it is restored or dropped. */
  'backup.preview': query(byName, restorePreview),
  /** Asks for a file in a dialog of the system. */
  'backup.choose': query(noInput, chosenBackup),
  /** Opens the chosen file with its passphrase, which is kept nowhere. */
  'backup.unseal': query(task.extend({ passphrase }), restorePreview),
  /** Puts what was previewed in the store's place; every window reloads. It cannot be undone, but is a backup before. */
  'backup.restore': query(task, nothing),
  'backup.drop': query(noInput, nothing),
  /** Reads the whole store and says whether it is sound. */
  'backup.check': query(noInput, soundness),
  'backup.openFolder': query(noInput, nothing),
  /** Asks where to, and writes the store there behind a passphrase. The path is null when the person gave it up. */
  'backup.seal': query(
    task.extend({
      passphrase: passphrase.min(SHORTEST_PASSPHRASE, `Use at least ${SHORTEST_PASSPHRASE} characters.`),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Why the store did not open; null when it is open. */
  'recovery.state': query(noInput, recoveryState.nullable()),
  /** Tries to open the store again; nothing when it is open. */
  'recovery.retry': query(noInput, nothing),
  /** Begins with an empty store beside the one that cannot be opened, which is kept; nothing when it is open. */
  'recovery.startEmpty': query(noInput, nothing),
  'recovery.showFile': query(noInput, nothing),
} as const;
