import type { IsoDate } from './fields.ts';
import type { NoticeSettings } from './notice-settings.ts';

/** What notices are made of, and what they are. Instants are UTC milliseconds. */

/** What a notice opens when it is clicked. */
export type Opens =
  { kind: 'sheet' | 'debrief'; roundId: string } | { kind: 'follow_up'; id: string } | { kind: 'today' };

export interface Notice {
  title: string;
  body: string;
  opens: Opens;
  /** The ids of what it says: each names what and for when, and is said once. */
  says: readonly string[];
}

export interface NamedRound {
  id: string;
  /** `Panel at Copperstack`. */
  name: string;
  startsAt: number;
  minutes: number;
}
export interface RoundAhead extends NamedRound {
  /** Where it takes place, as the person wrote it. */
  place: string;
}
export interface DueFollowUp {
  id: string;
  name: string;
  /** The day it asks for attention. */
  on: IsoDate;
  /** The moment, when it has a time of day. */
  at: number | null;
}

export interface NoticeFacts {
  now: number;
  /** The zone the person lives by: mornings and quiet hours are read on its clock. */
  zone: string;
  settings: NoticeSettings;
  /** Scheduled rounds that have not ended: those that are announced or end before the next look. */
  rounds: readonly RoundAhead[];
  /** Rounds that have ended and owe a debrief nobody has begun. */
  owed: readonly NamedRound[];
  /** Open follow-ups that ask for attention up to tomorrow and do not wait for an answer. */
  followUps: readonly DueFollowUp[];
  /** What was said before. */
  said: ReadonlySet<string>;
}
