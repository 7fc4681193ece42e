import { dateIn, plusBusinessDays, plusDays } from './naive-days.ts';
import { daysApart } from './naive.ts';

/** Closing, limbo, follow-ups and readiness as the model states them, written a second time; no code of the product. */

const MINUTE = 60_000;
export interface NaiveRound {
  id: string;
  kind: string;
  status: string;
  startsAt: number;
  minutes: number;
  promisedBy: string | null;
  interviewerIds: readonly string[];
}
const endOf = (round: Pick<NaiveRound, 'startsAt' | 'minutes'>) => round.startsAt + round.minutes * MINUTE;

/** 0–1 checks: open; 2–4: partly; 5: closed. */
export const naiveCloseState = (checks: number) => ['open', 'open', 'partly', 'partly', 'partly', 'closed'][checks];

/** Of each interviewer met in any round, which checks were ever won; and closed / interviewers. */
export function naiveClose(
  rounds: readonly {
    status: string;
    interviewerIds: readonly string[];
    won: readonly { personId: string; check: string }[];
  }[],
) {
  const states = new Map<string, string | undefined>();
  const people = new Set(rounds.flatMap((round) => round.interviewerIds));
  for (const personId of people) {
    const met = rounds.filter((round) => round.status === 'done' && round.interviewerIds.includes(personId));
    if (met.length === 0) continue;
    const won = new Set(
      met.flatMap((round) => round.won.filter((one) => one.personId === personId)).map((one) => one.check),
    );
    states.set(personId, naiveCloseState(won.size));
  }
  return { states, closed: [...states.values()].filter((state) => state === 'closed').length, total: states.size };
}

export interface NaiveLimboFacts {
  stageKind: string;
  stageEnteredAt: number;
  offered: boolean;
  rounds: readonly Pick<NaiveRound, 'kind' | 'status' | 'startsAt' | 'minutes'>[];
  inboundAt: readonly number[];
}

/** Null when it is not in limbo. */
export function naiveLimbo(facts: NaiveLimboFacts, now: number, zone: string) {
  const done = facts.rounds.filter(({ status }) => status === 'done');
  const isLate =
    done.some(({ kind }) => kind === 'final' || kind === 'executive' || kind === 'panel') ||
    facts.stageKind === 'final' ||
    done.length >= 3;
  const isAhead = facts.rounds.some((round) => round.status === 'scheduled' && endOf(round) > now);
  // A round that nobody called off took place as far as anybody knows.
  const held = facts.rounds.filter(({ status }) => status === 'done' || status === 'scheduled');
  const heard = [...facts.inboundAt, ...held.map(endOf)];
  const last = heard.length === 0 ? facts.stageEnteredAt : Math.max(...heard);
  const lastHeardOn = dateIn(zone, last);
  const silentDays = daysApart(lastHeardOn, dateIn(zone, now));
  const isIn =
    (facts.stageKind === 'interview' || facts.stageKind === 'final' || facts.stageKind === 'offer') &&
    !facts.offered &&
    isLate &&
    !isAhead &&
    silentDays >= 7;
  return isIn ? { lastHeardOn, silentDays, decideBy: plusDays(lastHeardOn, 30), canGhost: silentDays >= 30 } : null;
}

export interface NaiveOpportunity {
  id: string;
  stageKind: string;
  appliedOn: string | null;
  rounds: readonly NaiveRound[];
  recruiterId: string | null;
  hiringManagerId: string | null;
  offers: readonly { id: string; answerBy: string | null }[];
  closeOut: { id: string; outcome: string; closedOn: string; feedback: string; comeBackOn: string | null } | null;
  /** Since when it is in limbo, with the interviewers not closed. */
  limbo: { since: string; unclosed: readonly string[] } | null;
}
export interface NaiveInteraction {
  at: number;
  direction: string;
  personId: string | null;
}
interface Days {
  zone: string;
  daysOff: readonly string[];
}
type Due = { about: string; kind: string; personId: string | null; dueOn: string };

/** The table of follow-ups that rules propose, row by row, for one opportunity and what was said about it. */
export function naiveFollowUps(
  one: NaiveOpportunity,
  said: readonly NaiveInteraction[],
  { zone, daysOff }: Days,
): Due[] {
  const due: Due[] = [];
  const contact = one.recruiterId ?? one.hiringManagerId;
  const cameIn = (after: number) => said.some(({ at, direction }) => direction === 'inbound' && at > after);
  const { closeOut } = one;
  if (closeOut !== null) {
    if (closeOut.outcome === 'rejected' && closeOut.feedback === '')
      due.push({ about: closeOut.id, kind: 'other', personId: contact, dueOn: plusDays(closeOut.closedOn, 1) });
    if (closeOut.comeBackOn !== null)
      due.push({ about: closeOut.id, kind: 'reengage', personId: contact, dueOn: closeOut.comeBackOn });
    return due;
  }
  for (const round of one.rounds) {
    const end = endOf(round);
    const endedOn = dateIn(zone, end);
    if (round.status === 'done') {
      for (const personId of round.interviewerIds) {
        const isThanked = said.some((row) => row.direction === 'outbound' && row.personId === personId && row.at > end);
        if (!isThanked) due.push({ about: round.id, kind: 'thank_you', personId, dueOn: plusDays(endedOn, 1) });
      }
      const dueOn =
        round.promisedBy === null
          ? plusBusinessDays(endedOn, 5, daysOff)
          : plusBusinessDays(round.promisedBy, 1, daysOff);
      if (!cameIn(end)) due.push({ about: round.id, kind: 'status_check', personId: contact, dueOn });
    }
    if (round.status === 'missed_by_them' && !cameIn(round.startsAt))
      due.push({
        about: round.id,
        kind: 'status_check',
        personId: contact,
        dueOn: dateIn(zone, round.startsAt),
      });
  }
  const isSilent = !said.some((row) => row.direction === 'inbound' && dateIn(zone, row.at) >= (one.appliedOn ?? ''));
  if (one.stageKind === 'applied' && one.appliedOn !== null && isSilent)
    due.push({ about: one.id, kind: 'status_check', personId: contact, dueOn: plusDays(one.appliedOn, 7) });
  for (const personId of one.limbo?.unclosed ?? [])
    due.push({ about: one.id, kind: 'closing_note', personId, dueOn: one.limbo?.since ?? '' });
  for (const { id, answerBy } of one.offers)
    for (const days of answerBy === null ? [] : [3, 1])
      due.push({ about: id, kind: 'decide', personId: null, dueOn: plusDays(answerBy ?? '', -days) });
  return due;
}

/** What is still missing before a round, one name per thing. */
export function naiveMissing(facts: {
  notes: Readonly<Record<string, string>>;
  need: string;
  answersToPains: readonly string[];
  closingAnswers: Readonly<Record<string, string>>;
  questionsToAsk: readonly string[];
  demands: readonly { skillId: string; demand: number }[];
  stories: readonly (readonly string[])[];
}): string[] {
  const isEmpty = (text: string) => text.trim() === '';
  const missing = Object.keys(facts.notes).filter((note) => isEmpty(facts.notes[note] ?? ''));
  if (facts.need === 'unknown') missing.push('need');
  if (facts.answersToPains.every(isEmpty)) missing.push('pain with my answer');
  for (const question of ['why_us', 'right_fit', 'strengths_weaknesses', 'your_questions'])
    if (isEmpty(facts.closingAnswers[question] ?? '')) missing.push(question);
  if (facts.questionsToAsk.filter((text) => !isEmpty(text)).length < 3) missing.push('three questions');
  const wanted = facts.demands.filter(({ demand }) => demand > 0).sort((a, b) => b.demand - a.demand);
  for (const { skillId } of wanted.slice(0, 2))
    if (!facts.stories.some((skills) => skills.includes(skillId))) missing.push(`story ${skillId}`);
  return missing;
}
