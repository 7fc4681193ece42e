import { addDays, dateInZone, instantFromLocal, startOfDate } from './dates.ts';
import type { DueFollowUp, Notice, NoticeFacts } from './notice-facts.ts';
import { debriefWords, followUpWords, morningWords, roundWords, summaryWords } from './notice-words.ts';
import { afterQuiet, quietUntil } from './quiet-hours.ts';
import { roundEnd } from './round.ts';

/**
 * What the system is to tell the person now, and when to look again: "a round in 15 minutes (with its sheet), a debrief
 * owed at its end, the morning's follow-ups; each opens the thing it speaks of". Instants are UTC milliseconds.
 */
export interface DueNotices {
  show: Notice[];
  /** Ids that have had their moment with nothing to say; they are never said later. */
  passed: string[];
  /** When to look again, at the latest; later than `now`. */
  next: number;
}

const MINUTE = 60_000;
/** What lies further ahead is looked up again by then. */
export const LOOK_AHEAD = 24 * 60 * MINUTE;
/** How long after its moment a debrief or a follow-up is still worth a notice; after that Today alone shows it. */
const LATE = 24 * 60 * MINUTE;
/** Said this long after its moment, it was held back by quiet hours or sleep, and is summed up with others like it. */
const HELD = 5 * MINUTE;
/** More than these at once are summed up in one. */
const MOST_AT_ONCE = 3;

/** One thing to say, from `at` until `until`: quiet hours are counted in, `dueAt` is its moment without them. */
interface Candidate {
  what: 'round' | 'debrief' | 'follow_up' | 'morning';
  id: string;
  dueAt: number;
  at: number;
  until: number;
  /** The name of the thing. */
  name: string;
  /** Null when there is nothing to say. */
  words: Pick<Notice, 'title' | 'body'> | null;
  opens: Notice['opens'];
}

export function dueNotices(facts: NoticeFacts): DueNotices {
  const { now, zone, settings, said } = facts;
  const open = candidates(facts).filter(({ id, until }) => until > now && !said.has(id));
  const quietEnd = quietUntil(now, settings.quiet, zone);
  const isHeld = (one: Candidate) => quietEnd !== null && !(one.what === 'round' && settings.quietRounds);
  const due = open.filter((one) => one.at <= now && !isHeld(one));
  const later = open.flatMap((one) => (one.at > now ? [one.at] : isHeld(one) && quietEnd !== null ? [quietEnd] : []));
  return {
    show: [...due.filter(({ what }) => what === 'round').map(single), ...rest(facts, due)].filter(
      (one) => one !== null,
    ),
    passed: due.filter(({ words }) => words === null).map(({ id }) => id),
    next: Math.min(now + LOOK_AHEAD, ...later),
  };
}

const single = ({ id, words, opens }: Candidate): Notice | null => words && { ...words, opens, says: [id] };

/** Everything but rounds: one by one when it is their moment, together when they were held back or are many. */
function rest({ now }: NoticeFacts, due: readonly Candidate[]): (Notice | null)[] {
  const others = due.filter(({ what, words }) => what !== 'round' && words !== null);
  const held = others.filter(({ dueAt }) => now - dueAt >= HELD);
  const together = others.length > MOST_AT_ONCE ? others : held.length > 1 ? held : [];
  const alone = others.filter((one) => !together.includes(one)).map(single);
  return together.length === 0 ? alone : [summary(together), ...alone];
}

function summary(together: readonly Candidate[]): Notice {
  const named = (what: Candidate['what']) => together.filter((one) => one.what === what).map(({ name }) => name);
  const morning = together.find(({ what }) => what === 'morning')?.words ?? null;
  return {
    ...summaryWords({ debriefs: named('debrief'), followUps: named('follow_up'), morning }),
    opens: { kind: 'today' },
    says: together.map(({ id }) => id),
  };
}

function candidates(facts: NoticeFacts): Candidate[] {
  const { on, rounds, debriefs, timed, morning } = facts.settings;
  if (!on) return [];
  return [
    ...(rounds ? roundCandidates(facts) : []),
    ...(debriefs ? debriefCandidates(facts) : []),
    ...(timed ? facts.followUps.flatMap((one) => timedCandidate(facts, one)) : []),
    ...(morning ? morningCandidates(facts) : []),
  ];
}

/** A round is announced up to its end, by how far it is then; one that moved is announced for its new time. */
function roundCandidates({ now, zone, settings, rounds }: NoticeFacts): Candidate[] {
  return rounds.map((round) => {
    const dueAt = round.startsAt - settings.leadMinutes * MINUTE;
    return {
      what: 'round',
      id: `round:${round.id}:${round.startsAt}`,
      dueAt,
      at: settings.quietRounds ? dueAt : afterQuiet(dueAt, settings.quiet, zone),
      until: roundEnd(round),
      name: round.name,
      words: roundWords(round, now, zone),
      opens: { kind: 'sheet', roundId: round.id },
    };
  });
}

function debriefCandidates({ zone, settings, rounds, owed }: NoticeFacts): Candidate[] {
  return [...rounds, ...owed].map((round) => {
    const dueAt = roundEnd(round);
    const at = afterQuiet(dueAt, settings.quiet, zone);
    return {
      what: 'debrief',
      id: `debrief:${round.id}:${round.startsAt}`,
      dueAt,
      at,
      until: at + LATE,
      name: round.name,
      words: debriefWords(round),
      opens: { kind: 'debrief', roundId: round.id },
    };
  });
}

function timedCandidate({ now, zone, settings }: NoticeFacts, followUp: DueFollowUp): Candidate[] {
  const { id, name, at: dueAt } = followUp;
  if (dueAt === null) return [];
  const at = afterQuiet(dueAt, settings.quiet, zone);
  return [
    {
      what: 'follow_up',
      id: `follow_up:${id}:${dueAt}`,
      dueAt,
      at,
      until: at + LATE,
      name,
      words: followUpWords({ ...followUp, at: dueAt }, now, zone),
      opens: { kind: 'follow_up', id },
    },
  ];
}

/**
 * One list a day, on the day its moment falls on after the quiet hours: days spent asleep leave one list, today's. A day
 * that begins with nothing due has had its list; what is added later was seen when it was added.
 */
function morningCandidates(facts: NoticeFacts): Candidate[] {
  const { now, zone, settings } = facts;
  const today = dateInZone(now, zone);
  const lists = [-1, 0, 1].map((days) => {
    const date = addDays(today, days);
    const dueAt = instantFromLocal(date, settings.morningAt, zone);
    const at = afterQuiet(dueAt, settings.quiet, zone);
    return { date, dueAt, at, until: startOfDate(addDays(dateInZone(at, zone), 1), zone) };
  });
  const newest = lists.findLast(({ at }) => at <= now);
  const words = morningWords(facts);
  return lists.map(({ date, ...when }) => ({
    what: 'morning',
    id: `morning:${date}`,
    ...when,
    name: '',
    // Of two that fall on one day the newer one speaks.
    words: when.at <= now && when.at !== newest?.at ? null : words,
    opens: { kind: 'today' },
  }));
}
