import * as z from 'zod';
import { id, text } from '../../../db/domain/fields.ts';
import { command, nothing } from './shape.ts';

/** Notes are written with `opportunity.addNote` and read with the opportunity. */
export const noteContract = {
  'note.update': command(z.object({ id: id, body: text('The note') }), nothing),
  'note.trash': command(z.object({ id: id }), nothing),
} as const;
