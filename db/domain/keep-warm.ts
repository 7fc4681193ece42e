import type { RuleContext } from './constants.ts';
import { addDays, compareDates, dateInZone, daysBetween } from './dates.ts';
import type { IsoDate } from './fields.ts';
import { asksOn } from './follow-up.ts';
import type { FollowUpState, PersonKind } from './vocabulary.ts';

/** Who is due a word: people to keep warm, in the order in which they should hear from me. */

/** The follow-up that the keep-in-touch rule made for the interval that runs now. */
export interface WarmFollowUp {
  id: string;
  state: FollowUpState;
  dueOn: IsoDate;
  snoozedUntil: IsoDate | null;
  /** Put off until something comes in: since when, UTC milliseconds. */
  waitsSince: number | null;
}

export interface WarmPerson {
  id: string;
  name: string;
  kind: PersonKind;
  /** Null without an interval. */
  keepInTouchDays: number | null;
  /** When the person was entered, UTC milliseconds: what counts before any word. */
  createdAt: number;
  /** The latest interaction with this person about anything, UTC milliseconds. */
  lastContactAt: number | null;
  /** How the last round they held went, 1–5. */
  rating: number | null;
  /** How many opportunities they brought me to. */
  introductions: number;
  followUp: WarmFollowUp | null;
}

/**
 * Where somebody stands. `resting`: nothing is wanted until the next word, because this one was skipped, was done without
 * one being logged, or waits for them. `unset`: worth a word, and no interval chosen.
 */
export type WarmState =
  { is: 'due' | 'coming'; dueOn: IsoDate } | { is: 'resting'; why: 'skipped' | 'done' | 'waits' } | { is: 'unset' };

export interface Warmth {
  state: WarmState;
  /** Whole days since the last word, or since the person was entered. */
  silentDays: number;
}

type Day = Pick<RuleContext, 'today' | 'zone'>;
type Counted = Pick<WarmPerson, 'keepInTouchDays' | 'createdAt' | 'lastContactAt'>;

/** The date from which the interval counts, as the keep-in-touch rule counts it: the last word, else the day of entry. */
const countedFrom = ({ lastContactAt, createdAt }: Counted, zone: string): IsoDate =>
  dateInZone(lastContactAt ?? createdAt, zone);

/** The day on which the interval is over; null without an interval. */
export function nextWordOn(person: Counted, zone: string): IsoDate | null {
  return person.keepInTouchDays === null ? null : addDays(countedFrom(person, zone), person.keepInTouchDays);
}

/** Where somebody stands today, and how long it has been silent. */
export function warmthOf(person: WarmPerson, day: Day): Warmth {
  const silentDays = Math.max(0, daysBetween(countedFrom(person, day.zone), day.today));
  return { silentDays, state: stateOf(person, day) };
}

function stateOf(person: WarmPerson, { today, zone }: Day): WarmState {
  const byInterval = nextWordOn(person, zone);
  if (byInterval === null) return { is: 'unset' };
  const { followUp } = person;
  if (followUp?.state === 'skipped' || followUp?.state === 'done') return { is: 'resting', why: followUp.state };
  if (followUp?.state !== 'open') return { is: byInterval <= today ? 'due' : 'coming', dueOn: byInterval };
  // What the person moved or put off counts, not what the rule said first.
  const dueOn = asksOn(followUp);
  return dueOn === null ? { is: 'resting', why: 'waits' } : { is: dueOn <= today ? 'due' : 'coming', dueOn };
}

/** Whose job or habit it is to bring people together: worth a word before anything came of it. */
const GO_BETWEENS: readonly PersonKind[] = ['recruiter', 'referrer', 'mentor'];
/** A round that went as well as can be is a reason to stay in touch. */
const WENT_WELL = 5;

/** Whether somebody belongs among the people to keep warm. */
export function isWorthAWord(
  person: Pick<WarmPerson, 'kind' | 'keepInTouchDays' | 'rating' | 'introductions'>,
): boolean {
  return (
    person.keepInTouchDays !== null ||
    GO_BETWEENS.includes(person.kind) ||
    person.introductions > 0 ||
    (person.rating ?? 0) >= WENT_WELL
  );
}

const PLACE: Record<WarmState['is'], number> = { due: 0, coming: 1, resting: 2, unset: 3 };
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * In the order in which they should hear from me: due before coming before resting before without an interval; by the
 * day the word is wanted, or the longest silence first; among equals who brought me to more, then how it went.
 */
export function byWarmth<T extends WarmPerson>(people: readonly T[], day: Day): (T & Warmth)[] {
  return people.map((person) => ({ ...person, ...warmthOf(person, day) })).sort(compareWarmth);
}

function compareWarmth(a: WarmPerson & Warmth, b: WarmPerson & Warmth): number {
  const byDay = 'dueOn' in a.state && 'dueOn' in b.state ? compareDates(a.state.dueOn, b.state.dueOn) : 0;
  return (
    PLACE[a.state.is] - PLACE[b.state.is] ||
    byDay ||
    b.silentDays - a.silentDays ||
    b.introductions - a.introductions ||
    (b.rating ?? 0) - (a.rating ?? 0) ||
    byCodeUnits(a.name, b.name) ||
    byCodeUnits(a.id, b.id)
  );
}
