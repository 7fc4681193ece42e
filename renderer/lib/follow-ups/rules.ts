import type { RuleConstants } from '../../../db/domain/constants.ts';
import type { CadenceRule } from '../../../db/domain/vocabulary.ts';

/** The rules that propose follow-ups, as a person reads them: what each does, when, and what makes it go away. */

/** One number of a rule, edited where it stands in the sentence. */
export interface RuleInterval {
  constant: keyof RuleConstants['cadence'];
  /** Names it for itself: `Days after the round`. */
  label: string;
  unit: 'day' | 'business day';
}

export interface RuleWords {
  /** What is switched together: two in the case of an offer, else one. */
  rules: readonly [CadenceRule, ...CadenceRule[]];
  /** `Thanks after a round`. */
  name: string;
  /** The sentence; a number stands between two parts. */
  parts: readonly (string | RuleInterval)[];
  /** What makes the follow-up go away by itself. */
  ends: string;
  /** Belongs to a person and no opportunity. */
  isAboutPerson?: boolean;
}

const days = (constant: RuleInterval['constant'], label: string): RuleInterval => ({ constant, label, unit: 'day' });
const businessDays = (constant: RuleInterval['constant'], label: string): RuleInterval => ({
  constant,
  label,
  unit: 'business day',
});

export const RULES: readonly RuleWords[] = [
  {
    rules: ['round_done_thanks'],
    name: 'Thanks after a round',
    parts: ['Thank each interviewer', days('thankYouDays', 'Days after the round'), 'after a round is done.'],
    ends: 'once you have written to that interviewer after the round',
  },
  {
    rules: ['round_done_promised'],
    name: 'Check after a promised date',
    parts: [
      'Ask the recruiter, else the hiring manager,',
      businessDays('statusCheckAfterPromiseBusinessDays', 'Business days after the promised date'),
      'after the date they promised.',
    ],
    ends: 'once anything comes in after the round',
  },
  {
    rules: ['round_done_silent'],
    name: 'Check after a round without a date',
    parts: [
      'Ask the same people',
      businessDays('statusCheckBusinessDays', 'Business days after the round'),
      'after a round with no date promised.',
    ],
    ends: 'once anything comes in after the round',
  },
  {
    rules: ['applied_silent'],
    name: 'Check after applying',
    parts: ['Ask how things stand', days('appliedSilentDays', 'Days after applying'), 'after applying.'],
    ends: 'once the stage moves on, or anything comes in',
  },
  {
    rules: ['limbo_closing_note'],
    name: 'Closing note in limbo',
    parts: ['Write a closing note to each interviewer not closed yet, on the day limbo begins.'],
    ends: 'once that interviewer is closed, or limbo ends',
  },
  {
    rules: ['round_missed_by_them'],
    name: 'New times after a missed round',
    parts: ['Offer the recruiter new times, on the day they missed a round.'],
    ends: 'once a new round is planned, or anything comes in',
  },
  {
    rules: ['offer_decide_early', 'offer_decide_last'],
    name: 'Decide on an offer',
    parts: [
      'Decide',
      days('decideEarlyDays', 'Days before the answer, the early one'),
      'before an offer wants its answer, and again',
      days('decideLastDays', 'Days before the answer, the last one'),
      'before.',
    ],
    ends: 'once the opportunity is closed out',
  },
  {
    rules: ['rejected_feedback'],
    name: 'Feedback after a no',
    parts: [
      'Thank them and ask for feedback',
      days('rejectedFeedbackDays', 'Days after they said no'),
      'after they said no.',
    ],
    ends: 'once feedback is written down in the close-out',
  },
  {
    rules: ['come_back'],
    name: 'Come back',
    parts: ['Come back to them on the date that a close-out names.'],
    ends: 'never by itself: do it or skip it',
  },
  {
    rules: ['keep_in_touch'],
    name: 'Keep in touch',
    parts: ['Say a word to somebody once their own interval since the last contact is over.'],
    ends: 'once anything was said, by them or by you',
    isAboutPerson: true,
  },
];

/** `1 day`, `5 business days`. */
export const unitOf = ({ unit }: RuleInterval, value: number): string => (value === 1 ? unit : `${unit}s`);

/** The whole sentence with the numbers that are in force. */
export function sentenceOf({ parts }: RuleWords, { cadence }: RuleConstants): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : `${cadence[part.constant]} ${unitOf(part, cadence[part.constant])}`,
    )
    .join(' ');
}

/** What a rule is called and does. */
export function wordsOf(rule: CadenceRule): RuleWords {
  const found = RULES.find(({ rules }) => rules.includes(rule));
  if (found === undefined) throw new Error(`No words for the rule ${rule}`);
  return found;
}

/** The list of rules that are off, with these switched. */
export function switched(off: readonly CadenceRule[], rules: readonly CadenceRule[], isOn: boolean): CadenceRule[] {
  const rest = off.filter((rule) => !rules.includes(rule));
  return isOn ? rest : [...rest, ...rules];
}

/** Whether any of these proposes something. */
export const isAnyOn = (off: readonly CadenceRule[], rules: readonly CadenceRule[]): boolean =>
  rules.some((rule) => !off.includes(rule));
