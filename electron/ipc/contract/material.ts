import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { materialEdits, materialFields } from '../../../db/domain/material.ts';
import { materialKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const materialRow = z.object({
  id: z.string(),
  kind: materialKind,
  name: z.string(),
  version: z.string(),
  fileName: z.string(),
  /** On how many opportunities it is used. */
  uses: z.number(),
});

const use = z.object({ materialId: id, opportunityId: id });

export const materialContract = {
  'material.list': query(noInput, z.array(materialRow)),
  'material.open': query(z.object({ id: id }), materialFields.extend({ id: z.string(), notes: z.string() })),
  /** With an opportunity it is used there at once. */
  'material.add': command(
    materialFields.pick({ kind: true, name: true }).extend({
      version: materialFields.shape.version.default(''),
      body: materialFields.shape.body.default(''),
      fileName: materialFields.shape.fileName.default(''),
      bullets: materialFields.shape.bullets.default([]),
      opportunityId: id.nullable().default(null),
    }),
    z.object({ id: z.string() }),
  ),
  'material.update': command(z.object({ id: id, fields: materialEdits }), nothing),
  'material.trash': command(z.object({ id: id }), nothing),
  /** Uses a version on an opportunity, or leaves it out there. */
  'material.use': command(use.extend({ leftOut: z.boolean().default(false) }), nothing),
  'material.unuse': command(use, nothing),
} as const;
