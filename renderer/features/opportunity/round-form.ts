import * as z from 'zod';
import { dateInZone, timeInZone } from '../../../db/domain/dates.ts';
import { guessedRole } from '../../../db/domain/half-known.ts';
import type { RoundFields } from '../../../db/domain/round.ts';
import { participationRole, roundKind } from '../../../db/domain/vocabulary.ts';
import type { RoundStatus } from '../../../db/domain/vocabulary.ts';
import type { RoundView } from '../../../electron/ipc/contract/opportunity.ts';
import { instantOf } from '../../lib/calendar.ts';
import { twoClocks } from '../../lib/format.ts';

/** A round as it is typed: not all of it need be there yet. */
export const roundForm = z.object({
  kind: roundKind,
  when: z.object({ date: z.string(), time: z.string().optional() }).nullable(),
  minutes: z.number().nullable(),
  timeZone: z.string(),
  place: z.string(),
  /** Known people have an id, others a name only. */
  interviewers: z.array(z.object({ personId: z.string().nullable(), name: z.string(), role: participationRole })),
  /** It is being moved: saved, it is planned again. */
  isMove: z.boolean().default(false),
});
export type RoundForm = z.infer<typeof roundForm>;
export type InterviewerLine = RoundForm['interviewers'][number];

export const readRoundForm = (kept: unknown): RoundForm | null => roundForm.safeParse(kept).data ?? null;

export function newRound(zone: string): RoundForm {
  return {
    kind: 'recruiter_screen',
    when: null,
    minutes: 45,
    timeZone: zone,
    place: '',
    interviewers: [],
    isMove: false,
  };
}

export function formOf(round: RoundView, isMove = false): RoundForm {
  return {
    kind: round.kind,
    when: { date: dateInZone(round.startsAt, round.timeZone), time: timeInZone(round.startsAt, round.timeZone) },
    minutes: round.minutes,
    timeZone: round.timeZone,
    place: round.place,
    interviewers: round.interviewers.map(({ personId, name, role }) => ({ personId, name, role })),
    isMove,
  };
}

/** When it starts, UTC milliseconds; null while that is not typed, and for a time that the clocks skip. */
export function startOf({ when, timeZone }: RoundForm): number | null {
  return when?.time === undefined ? null : instantOf(when.date, when.time, timeZone);
}

/** What it is on my own clock, when it is planned on another: `14:00 your time · 09:00 in New York`. */
export function ownClock(form: RoundForm, zone: string): string | null {
  const startsAt = startOf(form);
  if (startsAt === null || form.timeZone === zone) return null;
  const clocks = twoClocks(startsAt, zone, form.timeZone);
  return clocks.includes('your time') ? clocks : null;
}

/** The line with another name. A name that only says what somebody is brings its role, until another was chosen. */
export function renamed(line: InterviewerLine, { personId, name }: Pick<InterviewerLine, 'personId' | 'name'>) {
  const isChosen = line.role !== (guessedRole(line.name) ?? 'interviewer');
  const role = isChosen ? line.role : personId === null ? (guessedRole(name) ?? 'interviewer') : line.role;
  return { personId, name, role };
}

/** The lines with one of them a place up (-1) or down (1); unchanged at either end. */
export function movedLine(lines: readonly InterviewerLine[], at: number, by: -1 | 1): InterviewerLine[] {
  const line = lines[at];
  if (line === undefined || at + by < 0 || at + by >= lines.length) return [...lines];
  return lines.toSpliced(at, 1).toSpliced(at + by, 0, line);
}

/** What to store, or what is still missing. Lines without a name are left out. */
export function fieldsOf(
  form: RoundForm,
  status: RoundStatus,
): { ok: true; fields: RoundFields } | { ok: false; field: 'startsAt' | 'minutes'; message: string } {
  const { when, minutes, interviewers, isMove, ...rest } = form;
  if (when?.time === undefined) {
    return { ok: false, field: 'startsAt', message: 'Type a day and a time, such as tue 14:00.' };
  }
  if (minutes === null) return { ok: false, field: 'minutes', message: 'Type how many minutes it takes.' };
  const startsAt = startOf(form);
  if (startsAt === null) {
    return { ok: false, field: 'startsAt', message: 'The clocks skip this time there on that day. Type another one.' };
  }
  const named = interviewers.filter((line) => line.name.trim() !== '');
  return {
    ok: true,
    fields: {
      ...rest,
      startsAt,
      minutes,
      status: isMove ? 'scheduled' : status,
      interviewers: named.map(({ personId, name, role }) => ({
        who: personId === null ? { name } : { personId },
        role,
      })),
    },
  };
}
