import { useMemo } from 'react';
import * as z from 'zod';
import type { UnclosedView } from '../../../electron/ipc/contract/limbo.ts';
import type { MailText } from '../mail.ts';
import { useDraft } from '../use-draft.ts';

const kept = z.object({ subject: z.string(), body: z.string() });
const read = (value: unknown): MailText | null => {
  const parsed = kept.safeParse(value);
  return parsed.success ? parsed.data : null;
};

/** The note as it is typed, kept until it goes out: what the follow-up holds, else what is drafted from the brief. */
export function useNote(opportunityId: string, { personId, note, planned }: UnclosedView) {
  const subject = planned !== null && planned.draft !== '' ? planned.subject : note.subject;
  const body = planned !== null && planned.draft !== '' ? planned.draft : note.body;
  const start = useMemo(() => ({ subject, body }), [subject, body]);
  const draft = useDraft<MailText | null>(`closing-note:${opportunityId}:${personId}`, null, read);
  return { text: draft.value ?? start, setText: draft.setValue, clear: draft.clear };
}
