import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { FollowUpKind } from '../../../db/domain/vocabulary.ts';
import { daysBetween } from '../calendar.ts';
import { longDate, shortDate } from '../format.ts';
import { CADENCE_RULE } from '../labels.ts';

type Named = Pick<FollowUpView, 'kind' | 'person' | 'company' | 'subject' | 'rule'>;

const WORDS: Record<FollowUpKind, (who: string) => string> = {
  thank_you: (who) => `Thank ${who}`,
  status_check: (who) => `Check with ${who}`,
  closing_note: (who) => `Closing note to ${who}`,
  send_material: (who) => `Send material to ${who}`,
  keep_warm: (who) => `Word with ${who}`,
  negotiate: (who) => `Negotiate with ${who}`,
  decide: (who) => `Decide on the offer from ${who}`,
  reengage: (who) => `Come back to ${who}`,
  other: (who) => `Follow up with ${who}`,
};

/** Whether its name is the person's own: what a rule made is named by what it is, whatever the mail is called. */
const isOwnSubject = ({ subject, rule }: Named) => rule === null && subject.trim() !== '';

/** What there is to do, in words: the person's own subject, else `Thank Ines Haddad`. */
export function subjectOf(followUp: Named): string {
  if (isOwnSubject(followUp)) return followUp.subject;
  const isAboutCompany = followUp.kind === 'decide' || followUp.kind === 'negotiate';
  const who = isAboutCompany ? (followUp.company ?? followUp.person) : (followUp.person ?? followUp.company);
  if (followUp.rule === 'rejected_feedback') return `Thank ${who ?? 'them'} and ask for feedback`;
  return WORDS[followUp.kind](who ?? 'nobody yet');
}

/** Where it belongs and why it is there, in grey behind the subject. */
export function whyOf(followUp: FollowUpView): string {
  const isCompanyNamed = !isOwnSubject(followUp) && followUp.person === null;
  const place = [isCompanyNamed ? null : followUp.company, followUp.title].filter(Boolean).join(', ');
  const why = followUp.rule === null ? followUp.reason : CADENCE_RULE[followUp.rule];
  return [place, why].filter(Boolean).join(' · ');
}

/** The day it is wanted: the day it was put off to, else its due date. */
export function wantedOn({ dueOn, snoozedUntil }: Pick<FollowUpView, 'dueOn' | 'snoozedUntil'>): string {
  return snoozedUntil ?? dueOn;
}

/** `2 d` for what is late, the time for today, a weekday this week, a date after that. */
export function dueWords(followUp: FollowUpView, today: string): { text: string; isLate: boolean } {
  const day = wantedOn(followUp);
  const days = daysBetween(today, day);
  if (days < 0) return { text: `${-days} d`, isLate: true };
  if (days === 0) return { text: followUp.dueTime ?? '', isLate: false };
  if (days === 1) return { text: 'tomorrow', isLate: false };
  if (days < 7) return { text: longDate(day, today).split(' ')[0] ?? '', isLate: false };
  return { text: shortDate(day, today), isLate: false };
}

/** The whole of a row for a screen reader and for finding it by text. */
export function spokenRow(followUp: FollowUpView, today: string): string {
  const { text, isLate } = dueWords(followUp, today);
  const due = isLate ? `late by ${text.replace(' d', text === '1 d' ? ' day' : ' days')}` : text;
  return [subjectOf(followUp), whyOf(followUp), due].filter(Boolean).join(', ');
}
