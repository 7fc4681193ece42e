import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { pipelineView, savedViewFields } from '../../../db/domain/pipeline-view.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const savedView = z.object({ id: z.string(), name: z.string(), definition: pipelineView });
export type SavedView = z.infer<typeof savedView>;

export const savedViewContract = {
  /** The kept views of the pipeline by name. One that cannot be read any more shows everything. */
  'saved_view.list': query(noInput, z.array(savedView)),
  /** Fails when another view has the name. */
  'saved_view.add': command(savedViewFields, z.object({ id: z.string() })),
  /** Changes the name, the definition or both. */
  'saved_view.update': command(z.object({ id: id, fields: savedViewFields.partial() }), nothing),
  'saved_view.remove': command(z.object({ id: id }), nothing),
} as const;
