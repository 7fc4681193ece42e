import * as z from 'zod';
import type { CloseOutView } from '../../../electron/ipc/contract/opportunity.ts';
import type { CloseOutFields } from '../../../db/domain/close-out.ts';
import { isoDate, rating } from '../../../db/domain/fields.ts';
import { closeOutReason, outcome } from '../../../db/domain/vocabulary.ts';

/** The close-out as it stands on the screen, and as its draft keeps it. */
const gapLine = z.object({ key: z.string(), name: z.string(), skillId: z.string().nullable(), importance: rating });
export type GapLine = z.infer<typeof gapLine>;

export const closeOutForm = z.object({
  outcome: outcome.nullable(),
  closedOn: isoDate.nullable(),
  reasons: z.array(closeOutReason),
  feedback: z.string(),
  lessons: z.string(),
  skills: z.array(gapLine),
  comeBackOn: isoDate.nullable(),
});
export type Form = z.infer<typeof closeOutForm>;

export const newKey = () => crypto.randomUUID();

/** What was saved before, or an end that happened today. */
export function formOf(closeOut: CloseOutView | null, today: string): Form {
  if (closeOut === null) {
    return { outcome: null, closedOn: today, reasons: [], feedback: '', lessons: '', skills: [], comeBackOn: null };
  }
  const { outcome, closedOn, reasons, feedback, lessons, comeBackOn } = closeOut;
  const skills = closeOut.skills.map((skill) => ({ ...skill, key: newKey() }));
  return { outcome, closedOn, reasons, feedback, lessons, skills, comeBackOn };
}

/** What can be saved; null while the outcome or its date is missing. */
export function fieldsOf(form: Form): CloseOutFields | null {
  const { outcome, closedOn, skills, ...rest } = form;
  if (outcome === null || closedOn === null) return null;
  return {
    ...rest,
    outcome,
    closedOn,
    skills: skills.map(({ name, skillId, importance }) => ({
      skill: skillId === null ? { name } : { skillId },
      importance,
    })),
  };
}

/** What is missing, to be said beside the button. */
export function missingIn(form: Form): string | null {
  if (form.outcome === null) return 'Choose how it ended.';
  return form.closedOn === null ? 'Type the day it ended.' : null;
}
