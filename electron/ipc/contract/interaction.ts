import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { interactionFields } from '../../../db/domain/person.ts';
import { command, nothing } from './shape.ts';

/** Messages, calls and meetings are logged and removed with `interaction.add` and `interaction.trash`. */
export const interactionContract = {
  'interaction.update': command(z.object({ id: id, fields: interactionFields.partial() }), nothing),
} as const;
