import * as z from 'zod';
import { participationRole } from '../../../db/domain/vocabulary.ts';

/** Somebody being put on an opportunity; without an id a name not met before. */
const newParticipant = z.object({ personId: z.string().nullable(), name: z.string(), role: participationRole });
export type NewParticipant = z.infer<typeof newParticipant>;

export const NOBODY: NewParticipant = { personId: null, name: '', role: 'recruiter' };
export const readParticipant = (kept: unknown): NewParticipant | null => newParticipant.safeParse(kept).data ?? null;
