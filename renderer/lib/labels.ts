import type {
  Capability,
  Challenge,
  CLOSING_CHECKS,
  ClosingQuestion,
  CostKind,
  DEFAULT_LEVELS,
  Need,
  OpportunitySource,
  QuestionKind,
  StageKind,
  WorkMode,
} from '../../db/domain/vocabulary.ts';

export * from './labels-work.ts';

/** How every word of the vocabulary is read. A word without a label here does not compile. */

export const STAGE_KIND: Record<StageKind, string> = {
  lead: 'Lead',
  applied: 'Applied',
  screen: 'Screen',
  interview: 'Interview',
  final: 'Final',
  offer: 'Offer',
  closed: 'Closed',
};

export const LEVEL: Record<(typeof DEFAULT_LEVELS)[number], string> = {
  associate: 'Associate',
  product_manager: 'Product manager',
  senior: 'Senior',
  lead: 'Lead',
  director: 'Director',
  vp: 'VP',
  other: 'Other',
};
/** The ladder can be edited, so a level may be any text; a text of the person's own stands as typed. */
export function levelLabel(level: string): string {
  return Object.entries(LEVEL).find(([key]) => key === level)?.[1] ?? level;
}

export const OPPORTUNITY_SOURCE: Record<OpportunitySource, string> = {
  referral: 'Referral',
  recruiter_inbound: 'Recruiter wrote',
  agency: 'Agency',
  job_board: 'Job board',
  company_site: 'Company site',
  professional_network: 'Professional network',
  event: 'Event',
  community: 'Community',
  other: 'Other',
};

export const WORK_MODE: Record<WorkMode, string> = { remote: 'Remote', hybrid: 'Hybrid', on_site: 'On site' };

export const NEED: Record<Need, string> = { bandwidth: 'bandwidth', expertise: 'expertise', unknown: 'not known yet' };
/** The whole thought, where there is room for it. */
export const NEED_LONG: Record<Need, string> = {
  bandwidth: 'Bandwidth: more of what the team already does',
  expertise: 'Expertise: something the team lacks',
  unknown: 'Not known yet',
};

export const CHALLENGE: Record<Challenge, string> = {
  right_product: 'building the right product',
  priorities_without_market_feedback: 'priorities without market feedback',
  data_or_time_for_research: 'data or time for research',
  following_the_wrong_plan: 'following the wrong plan',
  shielding_the_team: 'shielding the team',
  other: 'something else',
};

export const CAPABILITY: Record<Capability, string> = { lacking: 'Lacking', present: 'Present', strong: 'Strong' };

export const COST_KIND: Record<CostKind, string> = {
  compensation: 'Compensation',
  opportunity_cost: 'Opportunity cost',
  risk: 'Risk',
};
export const COST_KIND_LONG: Record<CostKind, string> = {
  compensation: 'What I cost in money',
  opportunity_cost: 'Passing over someone else for me',
  risk: 'The manager’s own reputation',
};

export const CLOSING_QUESTION: Record<ClosingQuestion, string> = {
  why_us: 'Why us',
  right_fit: 'Right fit',
  strengths_weaknesses: 'Strengths and weaknesses',
  your_questions: 'Your questions',
};

export const QUESTION_KIND: Record<QuestionKind, string> = { ...CLOSING_QUESTION, other: 'Other' };

type ClosingCheck = (typeof CLOSING_CHECKS)[ClosingQuestion][number];
export const CLOSING_CHECK: Record<ClosingCheck, string> = {
  direction: 'Names where they are heading',
  past_result: 'Ties a past result of mine to it',
  specific: 'Names something specific about product or team',
  leadership: 'Shows leadership',
  hard_decision: 'Shows a hard decision',
  works_with_others: 'Shows how I work with others',
  strength_with_number: 'A strength with a number',
  survivable_weakness: 'A weakness that does not sink the role',
  what_i_did: 'What I did about it',
  strategy: 'A question on strategy',
  teams_work_together: 'A question on how teams work together',
  challenges_and_growth: 'A question on challenges and growth',
};

/** The words of one enumeration as choices for Select, ComboBox or Segmented, in the order of its list. */
export function optionsOf<T extends string>(
  values: readonly T[],
  labels: Record<T, string>,
): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** `skill_gap` inside a sentence: `a skill was missing`; abbreviations and names keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][^A-Z]*$/.test(label) && !label.startsWith('I ')
    ? label.slice(0, 1).toLowerCase() + label.slice(1)
    : label;
}
