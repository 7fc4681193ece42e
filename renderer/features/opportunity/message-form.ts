import * as z from 'zod';
import { dateInZone, timeInZone } from '../../../db/domain/dates.ts';
import { contactChannel, direction } from '../../../db/domain/vocabulary.ts';
import type { StreamItem } from '../../../electron/ipc/contract/opportunity.ts';
import { instantOf } from '../../lib/calendar.ts';

/** A message, call or meeting as it is typed. `when` null is now. */
const messageForm = z.object({
  summary: z.string(),
  channel: contactChannel,
  direction: direction,
  personId: z.string().nullable(),
  when: z.object({ date: z.string(), time: z.string().optional() }).nullable(),
});
export type MessageForm = z.infer<typeof messageForm>;

export const readMessage = (kept: unknown): MessageForm | null => messageForm.safeParse(kept).data ?? null;

export const EMPTY_MESSAGE: MessageForm = {
  summary: '',
  channel: 'email',
  direction: 'inbound',
  personId: null,
  when: null,
};

export function messageOf({ at, body, interaction }: StreamItem, zone: string): MessageForm {
  const { channel, direction: way, personId } = interaction ?? EMPTY_MESSAGE;
  return {
    summary: body,
    channel,
    direction: way,
    personId,
    when: { date: dateInZone(at, zone), time: timeInZone(at, zone) },
  };
}

/** When it was, UTC milliseconds: `now` without a day, noon without a time; null for a time that does not exist. */
export function instantMeant({ when }: MessageForm, zone: string, now: number): number | null {
  return when === null ? now : instantOf(when.date, when.time ?? '12:00', zone);
}
