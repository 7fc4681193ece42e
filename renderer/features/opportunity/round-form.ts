import * as z from 'zod';
import { dateInZone, instantFromLocal, timeInZone } from '../../../db/domain/dates.ts';
import type { RoundFields } from '../../../db/domain/round.ts';
import { participationRole, roundKind } from '../../../db/domain/vocabulary.ts';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';

/** A round as it is typed: not all of it need be there yet. */
export const roundForm = z.object({
  kind: roundKind,
  when: z.object({ date: z.string(), time: z.string().optional() }).nullable(),
  minutes: z.number().nullable(),
  timeZone: z.string(),
  place: z.string(),
  /** Known people have an id, others a name only. */
  interviewers: z.array(z.object({ personId: z.string().nullable(), name: z.string(), role: participationRole })),
});
export type RoundForm = z.infer<typeof roundForm>;
export type InterviewerLine = RoundForm['interviewers'][number];

export const readRoundForm = (kept: unknown): RoundForm | null => roundForm.safeParse(kept).data ?? null;

export function newRound(zone: string): RoundForm {
  return { kind: 'recruiter_screen', when: null, minutes: 45, timeZone: zone, place: '', interviewers: [] };
}

export function formOf(round: RoundView): RoundForm {
  return {
    kind: round.kind,
    when: { date: dateInZone(round.startsAt, round.timeZone), time: timeInZone(round.startsAt, round.timeZone) },
    minutes: round.minutes,
    timeZone: round.timeZone,
    place: round.place,
    interviewers: round.interviewers.map(({ personId, name, role }) => ({ personId, name, role })),
  };
}

/** What to store, or what is still missing. Lines without a name are left out. */
export function fieldsOf(
  form: RoundForm,
  status: RoundStatus,
): { ok: true; fields: RoundFields } | { ok: false; field: 'startsAt' | 'minutes'; message: string } {
  const { when, minutes, interviewers, ...rest } = form;
  if (when?.time === undefined) {
    return { ok: false, field: 'startsAt', message: 'Type a day and a time, such as tue 14:00.' };
  }
  if (minutes === null) return { ok: false, field: 'minutes', message: 'Type how many minutes it takes.' };
  const startsAt = instantFromLocal(when.date, when.time, form.timeZone);
  const named = interviewers.filter((line) => line.name.trim() !== '');
  return {
    ok: true,
    fields: {
      ...rest,
      startsAt,
      minutes,
      status,
      interviewers: named.map(({ personId, name, role }) => ({
        who: personId === null ? { name } : { personId },
        role,
      })),
    },
  };
}
