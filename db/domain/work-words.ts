import type { CadenceRule, FollowUpKind, RoundKind } from './vocabulary.ts';

/** What rounds and follow-ups are called in a sentence that leaves the app's screens. */

export const ROUND_NAME: Record<RoundKind, string> = {
  recruiter_screen: 'Recruiter screen',
  hiring_manager: 'Hiring manager round',
  product_sense: 'Product sense round',
  analytical: 'Analytical round',
  technical: 'Technical round',
  behavioural: 'Behavioural round',
  case_study: 'Case study',
  cross_functional: 'Cross-functional round',
  executive: 'Executive round',
  panel: 'Panel',
  final: 'Final round',
  other: 'Round',
};

/** `Panel at Copperstack`. */
export const roundName = ({ kind, company }: { kind: RoundKind; company: string }) =>
  `${ROUND_NAME[kind]} at ${company}`;

const FOLLOW_UP: Record<FollowUpKind, (who: string) => string> = {
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

export interface NamedFollowUp {
  kind: FollowUpKind;
  person: string | null;
  company: string | null;
  subject: string;
  rule: CadenceRule | null;
}

/** What there is to do: the person's own subject, else `Thank Ines Haddad`. A rule's follow-up is named by what it is. */
export function followUpName({ kind, person, company, subject, rule }: NamedFollowUp): string {
  if (rule === null && subject.trim() !== '') return subject;
  const isAboutCompany = kind === 'decide' || kind === 'negotiate';
  const who = isAboutCompany ? (company ?? person) : (person ?? company);
  if (rule === 'rejected_feedback') return `Thank ${who ?? 'them'} and ask for feedback`;
  return FOLLOW_UP[kind](who ?? 'nobody yet');
}
