import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { FILE_STATES } from '../../../db/domain/material-file.ts';
import { command, nothing, query } from './shape.ts';

const one = z.object({ id: id });
const fileState = z.enum(FILE_STATES);
/** The name of what was attached; null when the person gave it up. */
const attached = z.object({ fileName: z.string().nullable() });

export const keptFile = z.object({
  name: z.string(),
  /** Bytes. */
  size: z.number(),
  state: fileState,
});
export type KeptFile = z.infer<typeof keptFile>;

/** Every path here is chosen in a dialog of the system and never by the window. */
export const materialFileContract = {
  /** Asks for a file and keeps a copy of it with the version. */
  'material_file.attach': command(one, attached),
  'material_file.detach': command(one, nothing),
  /** The file, and whether its copy is still what was attached. */
  'material_file.of': query(one, keptFile.nullable()),
  /** Opens the copy with the system's program. */
  'material_file.open': query(one, z.object({ state: fileState })),
  /** Asks where, and writes a copy there. */
  'material_file.save': query(one, z.object({ path: z.string().nullable() })),
  /** Keeps what another program has written over the copy as the file of this version. */
  'material_file.keepChanged': command(one, attached),
} as const;
