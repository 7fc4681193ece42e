import type { Happening } from '../../../electron/ipc/contract/happening.ts';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import {
  CONTACT_CHANNEL,
  inSentence,
  OUTCOME,
  PARTICIPATION_ROLE,
  ROUND_KIND,
  ROUND_STATUS,
} from '../../lib/labels.ts';
import { subjectOf } from '../../lib/follow-ups/words.ts';

/** On whose page it is read: their name need not be said again. */
export type Reader = 'person' | 'company';

/** What happened, in a few words. */
export function titleOf(one: Happening, reader: Reader): string {
  const who = one.person ?? 'them';
  const other = reader === 'person' ? 'them' : who;
  switch (one.is) {
    case 'interaction':
      return `${CONTACT_CHANNEL[one.channel]} ${one.direction === 'inbound' ? 'from' : 'to'} ${other}`;
    case 'round':
      return `${ROUND_KIND[one.kind]}${one.status === 'done' ? '' : `, ${inSentence(ROUND_STATUS[one.status])}`}`;
    case 'reservation':
      return one.answered ? 'Had a doubt, and it was answered' : 'Has a doubt that is not answered';
    case 'pain':
      return 'Named a pain';
    case 'follow_up':
      return `${one.state === 'done' ? 'Done' : 'Skipped'}: ${subjectOf({ ...one, subject: '', rule: null })}`;
    case 'joined':
      return reader === 'person'
        ? `Joined as ${inSentence(PARTICIPATION_ROLE[one.role])}`
        : `${who} joined as ${inSentence(PARTICIPATION_ROLE[one.role])}`;
    case 'introduced':
      return `Introduced me to ${one.company ?? 'a role'}`;
    case 'added':
      return 'Added to the board';
    case 'moved':
      return `${one.from} → ${one.to}`;
    case 'note':
      return 'Note';
    case 'closed':
      return `Closed out: ${inSentence(OUTCOME[one.outcome])}`;
  }
}

/** Where it belongs: the role, and on a person's page its company too. */
export function placeOf(one: Happening, reader: Reader): string {
  const company = reader === 'company' || one.is === 'introduced' ? null : one.company;
  return [company, one.title].filter(Boolean).join(', ');
}

/** Figures beside it: how it went, which checks were won, how bad a pain is. */
export function figuresOf(one: Happening, reader: Reader): string[] {
  if (one.is === 'pain') return [`${one.severity} of 5`];
  if (one.is !== 'round') return [];
  const rating = one.rating === null ? [] : [`went ${one.rating} of 5`];
  const isMet = one.status === 'done' && one.rating !== null;
  const checks =
    reader === 'person' && (isMet || one.checks.length > 0)
      ? [`${one.checks.length} of ${CLOSE_CHECKS.length} checks won`]
      : [];
  return [...rating, ...checks];
}

/** What was said or written about it. */
export const textOf = (one: Happening): string => ('text' in one ? one.text : '');
