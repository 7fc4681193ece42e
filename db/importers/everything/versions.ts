import * as z from 'zod';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../domain/everything.ts';
import { Unreadable } from './scan.ts';

/** The rows of an export as they stand in the file, by table. */
export type RawTables = Map<string, unknown[]>;

/** What brings the rows of one version to the next; by the version they are in. */
export type Steps = Readonly<Record<number, (tables: RawTables) => RawTables>>;

/** There is one version so far. When the second comes, what makes it of the first stands here under 1. */
const STEPS: Steps = {};

const headShape = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.int().min(1),
  exportedAt: z.iso.datetime(),
  app: z.string().max(100),
  /** The version of the store it came from, as its newest migration is named (UTC milliseconds). */
  schema: z.int().min(0),
});
export type ExportHead = z.infer<typeof headShape>;

/** Reads what an export says about itself. Throws `Unreadable` for another program's file and for a newer version. */
export function headOf(members: ReadonlyMap<string, unknown>, newest: { schema: number }): ExportHead {
  if (members.get('format') !== EXPORT_FORMAT)
    throw new Unreadable('This is not an export of Proffer. Choose a file that Proffer exported, ending in .proffer.');
  const version = members.get('version');
  if (typeof version === 'number' && version > EXPORT_VERSION)
    throw new Unreadable(
      `This export was written by a newer Proffer (version ${version} of the format; this one reads up to ${EXPORT_VERSION}). Install the newer Proffer to bring it in.`,
    );
  const head = headShape.safeParse(Object.fromEntries(members));
  if (!head.success)
    throw new Unreadable(
      `The beginning of this export is damaged: “${String(head.error.issues[0]?.path[0] ?? 'version')}” says nothing that can be understood. Export it again.`,
    );
  if (head.data.schema > newest.schema)
    throw new Unreadable(
      `This export was written by a newer Proffer (store version ${head.data.schema}; this one knows up to ${newest.schema}). Install the newer Proffer to bring it in.`,
    );
  return head.data;
}

/** Brings the rows of an older version to this one, a version at a time. */
export function upgrade(tables: RawTables, from: number, { steps = STEPS, to = EXPORT_VERSION } = {}): RawTables {
  let now = tables;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (step === undefined) throw new Error(`No step from version ${version} of the export`);
    now = step(now);
  }
  return now;
}
