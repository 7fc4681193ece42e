import type { Services } from '../../db/services/core.ts';
import { decideBy, keepNote, sendNote } from '../../db/services/limbo.ts';

type One = { pick: number; text: string; any: (table: string) => string | null };

const noteOf = ({ text, any }: One) => {
  const [opportunityId, personId] = [any('opportunity'), any('person')];
  return opportunityId === null || personId === null ? null : { opportunityId, personId, subject: '', draft: text };
};

/** What a person does to close interviewers and to find out of limbo. Merged into the other commands. */
export const closingCommands = {
  decideBy: (services: Services, { pick, any }: One) => {
    const id = any('opportunity');
    return id === null ? null : decideBy(services, id, pick % 3 ? `2026-12-${10 + (pick % 18)}` : null);
  },
  keepNote: (services: Services, one: One) => {
    const note = noteOf(one);
    return note === null ? null : keepNote(services, note);
  },
  sendNote: (services: Services, one: One) => {
    const note = noteOf(one);
    return note === null ? null : sendNote(services, { ...note, channel: one.pick % 2 ? 'email' : 'message' });
  },
};
