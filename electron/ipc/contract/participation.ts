import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { participationRole } from '../../../db/domain/vocabulary.ts';
import { command, nothing } from './shape.ts';

/** People come on an opportunity and leave it with `opportunity.addParticipant` and `opportunity.removeParticipant`. */
export const participationContract = {
  'participation.changeRole': command(z.object({ id: id, role: participationRole }), nothing),
} as const;
