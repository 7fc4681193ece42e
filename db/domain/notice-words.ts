import { dateInZone, timeInZone } from './dates.ts';
import type { DueFollowUp, NamedRound, Notice, NoticeFacts, RoundAhead } from './notice-facts.ts';
import { roundEnd } from './round.ts';
import { writtenInstant } from './when.ts';

/** What notices say. A round is announced by how far it is, so that a late notice is right as well. */

type Words = Pick<Notice, 'title' | 'body'>;

const MINUTE = 60_000;
/** Names that a list shows before it counts the rest. */
const NAMES = 3;

export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `15 minutes`, `2 hours`, `2 hours 30 minutes`. */
function span(minutes: number): string {
  if (minutes < 60) return counted(minutes, 'minute');
  const hours = counted(Math.floor(minutes / 60), 'hour');
  return minutes % 60 === 0 ? hours : `${hours} ${counted(minutes % 60, 'minute')}`;
}

function howFar(startsAt: number, now: number): string {
  const ahead = Math.ceil((startsAt - now) / MINUTE);
  if (ahead > 0) return `in ${span(ahead)}`;
  const past = Math.floor((now - startsAt) / MINUTE);
  return past === 0 ? 'begins now' : `began ${span(past)} ago`;
}

/** `Panel at Copperstack in 15 minutes`, and where it takes place. */
export function roundWords(round: RoundAhead, now: number, zone: string): Words {
  const time = `${timeInZone(round.startsAt, zone)}–${timeInZone(roundEnd(round), zone)}`;
  return {
    title: `${round.name} ${howFar(round.startsAt, now)}`,
    body: round.place.trim() === '' ? time : `${time} · ${round.place}`,
  };
}

export const debriefWords = ({ name }: NamedRound): Words => ({
  title: `Debrief owed: ${name}`,
  body: 'Write down what you remember while it is fresh.',
});

export function followUpWords({ name, at }: DueFollowUp & { at: number }, now: number, zone: string): Words {
  const isToday = dateInZone(at, zone) === dateInZone(now, zone);
  return { title: name, body: isToday ? `Due at ${timeInZone(at, zone)}` : `Was due ${writtenInstant(at, zone)}` };
}

/** `5 follow-ups today, 2 late`, the first of them by name, and today's rounds; null when nothing is due. */
export function morningWords({ followUps, rounds, now, zone }: NoticeFacts): Words | null {
  const today = dateInZone(now, zone);
  const late = followUps.filter(({ on }) => on < today);
  const due = followUps.filter(({ on }) => on === today);
  if (late.length + due.length === 0) return null;
  const title =
    due.length === 0
      ? `${counted(late.length, 'follow-up')} late`
      : `${counted(due.length, 'follow-up')} today${late.length === 0 ? '' : `, ${late.length} late`}`;
  const meetings = rounds
    .filter(({ startsAt }) => startsAt > now && dateInZone(startsAt, zone) === today)
    .map(({ name, startsAt }) => `${name} ${timeInZone(startsAt, zone)}`);
  return { title, body: listed([...meetings, ...[...late, ...due].map(({ name }) => name)]) };
}

/** What quiet hours or sleep held back, in one; `morning` counts the follow-ups already. */
export function summaryWords(held: {
  debriefs: readonly string[];
  followUps: readonly string[];
  morning: Words | null;
}): Words {
  const { debriefs, followUps, morning } = held;
  const owed = debriefs.length === 0 ? [] : [`${counted(debriefs.length, 'debrief')} owed`];
  if (morning !== null)
    return { title: [morning.title, ...owed].join(', '), body: listed([...debriefs, morning.body]) };
  const due = followUps.length === 0 ? [] : [`${counted(followUps.length, 'follow-up')} due`];
  return { title: [...owed, ...due].join(', '), body: listed([...debriefs, ...followUps]) };
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMES;
  return [names.slice(0, NAMES).join('; '), ...(more > 0 ? [`and ${more} more`] : [])].join(' ');
}
