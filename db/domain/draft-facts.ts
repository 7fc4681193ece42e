import { type IsoDate } from './fields.ts';
import { weekday } from './dates.ts';
import type { PlaceholderName, PlaceholderValues } from './placeholder.ts';
import { bracketOf } from './placeholder.ts';
import type { CloseCheck, RoundKind } from './vocabulary.ts';

/** From what is stored about a person and an opportunity to the words that stand in a message. */

export interface FactPain {
  /** In their words. */
  text: string;
  /** My answer to it; empty when none is written yet. */
  answer: string;
  /** 1–5 */
  severity: number;
  /** Who named it; null when that was not noted. */
  personId: string | null;
}
export interface FactReservation {
  text: string;
  answered: boolean;
  personId: string | null;
  /** Whether this interviewer was in the round in which it was raised. */
  inTheirRound: boolean;
}
export interface DraftFacts {
  person: { id: string; name: string } | null;
  company: string | null;
  title: string | null;
  appliedOn: IsoDate | null;
  pains: readonly FactPain[];
  /** The latest first. */
  reservations: readonly FactReservation[];
  /** The round it is about: its own, else the latest one with this person, else the latest one. */
  round: { kind: RoundKind; date: IsoDate } | null;
  /** Named in the latest round with this person; empty when none was. */
  nextStepOfTheirs: string;
  /** Named in the latest round with anybody; empty when none was. */
  nextStep: string;
  promisedBy: IsoDate | null;
  /** The number of a story that fits. */
  number: string;
  answerBy: IsoDate | null;
  materials: readonly string[];
  lastSpokeOn: IsoDate | null;
  /** Checks this person has not given yet; null for one who interviewed nobody. */
  missingChecks: readonly CloseCheck[] | null;
  /** The person's day: a year is named only when it is another one. */
  today: IsoDate;
}

/** Something to know of a word that was filled in: it is there, and not quite what was asked for. */
export interface Remark {
  name: PlaceholderName;
  text: string;
}

const hasInk = (text: string) => /\S/.test(text);
/** On one line, without the full stop that the sentence around it brings. */
const onOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
const quoted = (text: string) => `“${onOneLine(text)}”`;
const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `Friday 27 November`, with the year when it is not this one. */
export function dayInWords(date: IsoDate, today: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const words = `${WEEKDAYS[weekday(date) - 1] ?? ''} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return today.startsWith(year) ? words : `${words} ${year}`;
}

const ROUND_WORDS: Record<RoundKind, string> = {
  recruiter_screen: 'first call',
  hiring_manager: 'conversation',
  product_sense: 'product interview',
  analytical: 'analytical interview',
  technical: 'technical interview',
  behavioural: 'interview',
  case_study: 'case study',
  cross_functional: 'interview',
  executive: 'conversation',
  panel: 'panel interview',
  final: 'final round',
  other: 'interview',
};

/** The pain to speak of; `isTheirs` when this person named it. */
export function painFor({
  person,
  pains,
}: Pick<DraftFacts, 'person' | 'pains'>): { pain: FactPain; isTheirs: boolean } | null {
  const bySeverity = pains.filter(({ text }) => hasInk(text)).toSorted((a, b) => b.severity - a.severity);
  const own = person === null ? undefined : bySeverity.find(({ personId }) => personId === person.id);
  const pain = own ?? bySeverity.find(({ personId }) => personId === null) ?? bySeverity[0];
  return pain === undefined ? null : { pain, isTheirs: pain === own };
}

/** A reservation still open: this person's own, else one of their round that nobody is noted for. */
function doubtFor({ person, reservations }: DraftFacts): { text: string; isTheirs: boolean } | null {
  const open = reservations.filter(({ text, answered }) => hasInk(text) && !answered);
  const own = open.find(({ personId }) => person !== null && personId === person.id);
  const doubt = own ?? open.find(({ personId, inTheirRound }) => personId === null && inTheirRound);
  return doubt === undefined ? null : { text: doubt.text, isTheirs: own !== undefined };
}

/** What is known, by placeholder. */
export function valuesOf(facts: DraftFacts): PlaceholderValues {
  const { person, company, title, round, today } = facts;
  const pain = painFor(facts)?.pain;
  const doubt = doubtFor(facts);
  const day = (date: IsoDate | null) => (date === null ? undefined : dayInWords(date, today));
  const inked = (text: string | null | undefined) => (text && hasInk(text) ? text : undefined);
  const first = person === null ? '' : firstNameOf(person.name);
  const all: Record<PlaceholderName, string | undefined> = {
    greeting: first === '' ? 'Hello,' : `Hello ${first},`,
    first_name: inked(first),
    name: inked(person?.name.trim()),
    role: inked(title),
    company: inked(company),
    the_role: theRole(facts),
    topic: [title, company].filter((part) => inked(part)).join(', ') || 'Our conversation',
    their_pain: pain && onOneLine(pain.text),
    about_pain: aboutPain(facts),
    my_answer: pain && hasInk(pain.answer) ? sentence(pain.answer) : undefined,
    my_number: inked(facts.number),
    round_kind: round === null ? undefined : ROUND_WORDS[round.kind],
    round_date: day(round?.date ?? null),
    next_step: inked(facts.nextStep) && onOneLine(facts.nextStep),
    next_step_words: nextStepWords(facts),
    promised_date: day(facts.promisedBy),
    doubt: doubt === null ? undefined : onOneLine(doubt.text),
    my_answer_to_doubt: undefined,
    doubt_words: doubtWords(facts),
    answer_by: day(facts.answerBy),
    applied_on: day(facts.appliedOn),
    material: inked(facts.materials.join(', ')),
    last_spoke: day(facts.lastSpokeOn),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function theRole({ title, company }: DraftFacts): string {
  if (title && company) return `the ${title} role at ${company}`;
  if (company) return `the role at ${company}`;
  return title ? `the ${title} role` : 'the role';
}

function aboutPain(facts: DraftFacts): string {
  const found = painFor(facts);
  if (found === null) return `the problem you described: ${bracketOf('their_pain')}`;
  return `${found.isTheirs ? 'what you said' : 'a problem I heard on your team'}: ${quoted(found.pain.text)}`;
}

function nextStepWords({ nextStepOfTheirs }: DraftFacts): string {
  return hasInk(nextStepOfTheirs)
    ? `The next step you named is ${quoted(nextStepOfTheirs)}. Which day would suit you?`
    : 'What would be a good next step, and by when?';
}

function doubtWords(facts: DraftFacts): string {
  const doubt = doubtFor(facts);
  if (doubt !== null) {
    const raised = doubt.isTheirs ? 'You had a doubt:' : 'A doubt that came up in our round was';
    return `${raised} ${quoted(doubt.text)}. My answer to it: ${bracketOf('my_answer_to_doubt')}.`;
  }
  // Nothing was raised. Whoever was never asked is asked now; whose doubts were answered is left alone.
  if (facts.missingChecks !== null && !facts.missingChecks.includes('answered_reservations')) return '';
  return 'If there is a doubt about me that I have not answered, I would rather hear it and answer it now.';
}

/** What is to be known of the words that were filled in. */
export function remarksOn(facts: DraftFacts): Remark[] {
  const remarks: Remark[] = [];
  const pain = painFor(facts);
  if (pain !== null && !pain.isTheirs && facts.person !== null) {
    const name = firstNameOf(facts.person.name) || 'This person';
    const text = `No problem is noted in ${name}’s own words; this one was heard on the team.`;
    remarks.push({ name: 'about_pain', text }, { name: 'their_pain', text });
  }
  if (!hasInk(facts.nextStepOfTheirs) && (facts.missingChecks?.includes('next_step') ?? false))
    remarks.push({ name: 'next_step_words', text: 'No next step was named; the note asks for one.' });
  return remarks;
}

/** Why a fact is not there, as a sentence; the bracket itself for what needs none. */
const UNKNOWN: Partial<Record<PlaceholderName, string>> = {
  their_pain: 'No problem of theirs is on the brief.',
  my_answer: 'My answer to this problem is not written yet.',
  my_answer_to_doubt: 'My answer to the open reservation is for you to write.',
};
export const whyMissing = (name: PlaceholderName): string =>
  UNKNOWN[name] ?? `Not known yet: ${bracketOf(name).slice(1, -1)}.`;
