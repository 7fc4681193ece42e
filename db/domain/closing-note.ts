import type { CloseCheck } from './vocabulary.ts';

/**
 * The closing note to one interviewer, "drafted from the brief (their pain, my answer, the reservation still open)". It
 * says only what is written down: what is not known stands in [brackets] in the text and is named in `missing`.
 */

export interface NotePain {
  /** In their words. */
  text: string;
  /** My answer to it; empty when none is written yet. */
  answer: string;
  /** 1–5 */
  severity: number;
  /** Who named it; null when that was not noted. */
  personId: string | null;
}
export interface NoteReservation {
  text: string;
  answered: boolean;
  personId: string | null;
  /** Whether this interviewer was in the round in which it was raised. */
  inTheirRound: boolean;
}
export interface NoteFacts {
  person: { id: string; name: string };
  company: string;
  title: string;
  pains: readonly NotePain[];
  /** The latest first. */
  reservations: readonly NoteReservation[];
  /** The next step they named in the latest round with this person; empty when none. */
  nextStep: string;
  /** Checks this person has not given yet. */
  missingChecks: readonly CloseCheck[];
}
export interface ClosingNote {
  subject: string;
  /** Paragraphs with an empty line between them, lines ending in \n. */
  body: string;
  /** What the brief does not say yet, as sentences. */
  missing: string[];
}

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? '';
const isText = (text: string) => text.trim() !== '';
/** A sentence of theirs inside quotation marks of mine: on one line, without the full stop that mine brings. */
const quoted = (text: string) => `“${text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '')}”`;
const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Drafts the note. Their own pain comes before one that somebody else named, the more severe before the milder. */
export function closingNote(facts: NoteFacts): ClosingNote {
  const name = firstName(facts.person.name);
  const missing: string[] = [];
  const parts = [
    name === '' ? 'Hello,' : `Hello ${name},`,
    ...painParts(facts, missing),
    ...doubtParts(facts, missing),
    `I want the ${facts.title} role at ${facts.company}, and I would like to start on this with you.`,
    nextStepPart(facts, missing),
  ];
  return { subject: `${facts.title}, ${facts.company}`, body: parts.join('\n\n'), missing };
}

/** The pain to speak of; `isTheirs` when this person named it. */
export function painFor({ person, pains }: Pick<NoteFacts, 'person' | 'pains'>): {
  pain: NotePain;
  isTheirs: boolean;
} | null {
  const bySeverity = pains.filter(({ text }) => isText(text)).toSorted((a, b) => b.severity - a.severity);
  const own = bySeverity.find(({ personId }) => personId === person.id);
  const pain = own ?? bySeverity.find(({ personId }) => personId === null) ?? bySeverity[0];
  return pain === undefined ? null : { pain, isTheirs: pain === own };
}

function painParts(facts: NoteFacts, missing: string[]): string[] {
  const found = painFor(facts);
  const name = firstName(facts.person.name) || 'This person';
  if (found === null) {
    missing.push(`No problem of ${facts.company} is on the brief.`);
    return [
      'after our conversation I kept thinking about the problem you described: [their problem, in their words].',
      'I would take it on like this: [my answer to it].',
    ];
  }
  const { pain, isTheirs } = found;
  if (!isTheirs) missing.push(`No problem is noted in ${name}’s own words; this one was heard on the team.`);
  const opening = isTheirs
    ? `after our conversation I kept thinking about what you said: ${quoted(pain.text)}.`
    : `after our conversation I kept thinking about a problem I heard on your team: ${quoted(pain.text)}.`;
  if (isText(pain.answer)) return [opening, `I would take it on like this: ${sentence(pain.answer)}`];
  missing.push('My answer to this problem is not written yet.');
  return [opening, 'I would take it on like this: [my answer to it].'];
}

/** A reservation still open: this person's own, else one of their round that nobody is noted for. */
function doubtParts({ person, reservations, missingChecks }: NoteFacts, missing: string[]): string[] {
  const open = reservations.filter(({ text, answered }) => isText(text) && !answered);
  const own = open.find(({ personId }) => personId === person.id);
  const doubt = own ?? open.find(({ personId, inTheirRound }) => personId === null && inTheirRound);
  if (doubt !== undefined) {
    missing.push('My answer to the open reservation is for you to write.');
    const raised = own === undefined ? 'A doubt that came up in our round was' : 'You had a doubt:';
    return [`${raised} ${quoted(doubt.text)}. My answer to it: [my answer to the doubt].`];
  }
  // Nothing was raised, and nobody asked: the note does.
  if (!missingChecks.includes('answered_reservations')) return [];
  return ['If there is a doubt about me that I have not answered, I would rather hear it and answer it now.'];
}

function nextStepPart({ nextStep, missingChecks }: NoteFacts, missing: string[]): string {
  if (isText(nextStep)) return `The next step you named is ${quoted(nextStep)}. Which day would suit you?`;
  if (missingChecks.includes('next_step')) missing.push('No next step was named; the note asks for one.');
  return 'What would be a good next step, and by when?';
}
