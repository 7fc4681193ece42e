import * as z from 'zod';

/**
 * The words that mean one thing everywhere: database, rules, contract, screens. Every enumeration of the product is
 * declared here once; tables, contracts and menus derive from these lists.
 */

export const STAGE_KINDS = ['lead', 'applied', 'screen', 'interview', 'final', 'offer', 'closed'] as const;
export const stageKind = z.enum(STAGE_KINDS);
export type StageKind = z.infer<typeof stageKind>;

/** The ladder of levels is editable by the user, so a level is a text; these are the ones a new store knows. */
export const DEFAULT_LEVELS = ['associate', 'product_manager', 'senior', 'lead', 'director', 'vp', 'other'] as const;

export const OPPORTUNITY_SOURCES = [
  'referral',
  'recruiter_inbound',
  'agency',
  'job_board',
  'company_site',
  'professional_network',
  'event',
  'community',
  'other',
] as const;
export const opportunitySource = z.enum(OPPORTUNITY_SOURCES);
export type OpportunitySource = z.infer<typeof opportunitySource>;

export const WORK_MODES = ['remote', 'hybrid', 'on_site'] as const;
export const workMode = z.enum(WORK_MODES);
export type WorkMode = z.infer<typeof workMode>;

export const NEEDS = ['bandwidth', 'expertise', 'unknown'] as const;
export const need = z.enum(NEEDS);
export type Need = z.infer<typeof need>;

export const CHALLENGES = [
  'right_product',
  'priorities_without_market_feedback',
  'data_or_time_for_research',
  'following_the_wrong_plan',
  'shielding_the_team',
  'other',
] as const;
export const challenge = z.enum(CHALLENGES);
export type Challenge = z.infer<typeof challenge>;

export const CAPABILITIES = ['lacking', 'present', 'strong'] as const;
export const capability = z.enum(CAPABILITIES);
export type Capability = z.infer<typeof capability>;

export const COST_KINDS = ['compensation', 'opportunity_cost', 'risk'] as const;
export const costKind = z.enum(COST_KINDS);
export type CostKind = z.infer<typeof costKind>;

export const CLOSING_QUESTIONS = ['why_us', 'right_fit', 'strengths_weaknesses', 'your_questions'] as const;
export const closingQuestion = z.enum(CLOSING_QUESTIONS);
export type ClosingQuestion = z.infer<typeof closingQuestion>;

/** Each closing question with its own checks, in the order they are read. */
export const CLOSING_CHECKS = {
  why_us: ['direction', 'past_result', 'specific'],
  right_fit: ['leadership', 'hard_decision', 'works_with_others'],
  strengths_weaknesses: ['strength_with_number', 'survivable_weakness', 'what_i_did'],
  your_questions: ['strategy', 'teams_work_together', 'challenges_and_growth'],
} as const satisfies Record<ClosingQuestion, readonly string[]>;

export const PARTICIPATION_ROLES = ['recruiter', 'hiring_manager', 'interviewer', 'executive', 'referrer'] as const;
export const participationRole = z.enum(PARTICIPATION_ROLES);
export type ParticipationRole = z.infer<typeof participationRole>;

/** An agency is a company too: its recruiters act for several employers. */
export const COMPANY_KINDS = ['employer', 'agency'] as const;
export const companyKind = z.enum(COMPANY_KINDS);
export type CompanyKind = z.infer<typeof companyKind>;

export const PERSON_KINDS = ['recruiter', 'hiring_manager', 'interviewer', 'referrer', 'mentor', 'other'] as const;
export const personKind = z.enum(PERSON_KINDS);
export type PersonKind = z.infer<typeof personKind>;

export const CHANNELS_OF_CONTACT = ['email', 'call', 'message', 'meeting', 'other'] as const;
export const contactChannel = z.enum(CHANNELS_OF_CONTACT);
export type ContactChannel = z.infer<typeof contactChannel>;

export const DIRECTIONS = ['inbound', 'outbound'] as const;
export const direction = z.enum(DIRECTIONS);
export type Direction = z.infer<typeof direction>;

export const ROUND_KINDS = [
  'recruiter_screen',
  'hiring_manager',
  'product_sense',
  'analytical',
  'technical',
  'behavioural',
  'case_study',
  'cross_functional',
  'executive',
  'panel',
  'final',
  'other',
] as const;
export const roundKind = z.enum(ROUND_KINDS);
export type RoundKind = z.infer<typeof roundKind>;

export const ROUND_STATUSES = ['scheduled', 'done', 'cancelled', 'missed_by_them', 'missed_by_me'] as const;
export const roundStatus = z.enum(ROUND_STATUSES);
export type RoundStatus = z.infer<typeof roundStatus>;

/** The five checks of closing an interviewer, in the order a conversation goes. */
export const CLOSE_CHECKS = [
  'named_problem',
  'tied_experience',
  'answered_reservations',
  'said_want_it',
  'next_step',
] as const;
export const closeCheck = z.enum(CLOSE_CHECKS);
export type CloseCheck = z.infer<typeof closeCheck>;
export const CLOSE_STATES = ['open', 'partly', 'closed'] as const;
export type CloseState = (typeof CLOSE_STATES)[number];

export const SIGNAL_OUTCOMES = ['weak', 'ok', 'strong'] as const;
export const signalOutcome = z.enum(SIGNAL_OUTCOMES);
export type SignalOutcome = z.infer<typeof signalOutcome>;

export const QUESTION_KINDS = [...CLOSING_QUESTIONS, 'other'] as const;
export const questionKind = z.enum(QUESTION_KINDS);
export type QuestionKind = z.infer<typeof questionKind>;

export const FOLLOW_UP_KINDS = [
  'thank_you',
  'status_check',
  'closing_note',
  'send_material',
  'keep_warm',
  'negotiate',
  'decide',
  'reengage',
  'other',
] as const;
export const followUpKind = z.enum(FOLLOW_UP_KINDS);
export type FollowUpKind = z.infer<typeof followUpKind>;

/** `withdrawn` is how a rule takes back what it proposed; the person only ever does or skips. */
export const FOLLOW_UP_STATES = ['open', 'done', 'skipped', 'withdrawn'] as const;
export const followUpState = z.enum(FOLLOW_UP_STATES);
export type FollowUpState = z.infer<typeof followUpState>;

export const CADENCE_RULES = [
  'round_done_thanks',
  'round_done_promised',
  'round_done_silent',
  'applied_silent',
  'limbo_closing_note',
  'round_missed_by_them',
  'offer_decide_early',
  'offer_decide_last',
  'rejected_feedback',
  'come_back',
  'keep_in_touch',
] as const;
export const cadenceRule = z.enum(CADENCE_RULES);
export type CadenceRule = z.infer<typeof cadenceRule>;

/** What a follow-up that repeats counts in. */
export const REPEAT_UNITS = ['day', 'week', 'month'] as const;
export const repeatUnit = z.enum(REPEAT_UNITS);
export type RepeatUnit = z.infer<typeof repeatUnit>;

/** What a message is for; each kind of follow-up has the templates that suit it. */
export const TEMPLATE_KINDS = [
  'thank_you',
  'status_check',
  'new_times',
  'closing_note',
  'send_material',
  'keep_warm',
  'negotiate',
  'decide',
  'decline',
  'feedback_request',
  'reengage',
  'other',
] as const;
export const templateKind = z.enum(TEMPLATE_KINDS);
export type TemplateKind = z.infer<typeof templateKind>;

export const OUTCOMES = ['accepted', 'declined', 'rejected', 'withdrew', 'ghosted', 'cancelled', 'no_fit'] as const;
export const outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcome>;

export const CLOSE_OUT_REASONS = [
  'skill_gap',
  'experience_level',
  'domain',
  'compensation',
  'location',
  'culture',
  'not_closed',
  'internal_candidate',
  'role_changed',
  'timing',
  'other',
] as const;
export const closeOutReason = z.enum(CLOSE_OUT_REASONS);
export type CloseOutReason = z.infer<typeof closeOutReason>;

export const EVIDENCE_SOURCES = [
  'hiring_manager',
  'rejection_feedback',
  'interviewer',
  'pressed_in_round',
  'job_posting',
  'recruiter',
  'my_own_idea',
] as const;
export const evidenceSource = z.enum(EVIDENCE_SOURCES);
export type EvidenceSource = z.infer<typeof evidenceSource>;

export const INITIATIVE_KINDS = [
  'course',
  'project',
  'portfolio',
  'practice',
  'reading',
  'event',
  'mentoring',
  'certification',
] as const;
export const initiativeKind = z.enum(INITIATIVE_KINDS);
export type InitiativeKind = z.infer<typeof initiativeKind>;

export const LANES = ['now', 'next', 'later', 'done', 'dropped'] as const;
export const lane = z.enum(LANES);
export type Lane = z.infer<typeof lane>;

export const MATERIAL_KINDS = ['resume', 'cover_letter', 'portfolio', 'case_study'] as const;
export const materialKind = z.enum(MATERIAL_KINDS);
export type MaterialKind = z.infer<typeof materialKind>;

/** Why a skill was called something else before. */
export const FORMER_NAME_REASONS = ['renamed', 'merged'] as const;
export const formerNameReason = z.enum(FORMER_NAME_REASONS);
export type FormerNameReason = z.infer<typeof formerNameReason>;

/** What a level can be supported by. */
export const SUPPORT_KINDS = ['story', 'initiative', 'round', 'evidence'] as const;
export const supportKind = z.enum(SUPPORT_KINDS);
export type SupportKind = z.infer<typeof supportKind>;

export const ACTORS = ['me', 'rule'] as const;
export const actor = z.enum(ACTORS);
export type Actor = z.infer<typeof actor>;

/** The aggregates a change can touch; views subscribe by these names. */
export const AGGREGATES = [
  'company',
  'opportunity',
  'stage',
  'person',
  'interaction',
  'round',
  'debrief',
  'follow_up',
  'template',
  'close_out',
  'offer',
  'skill',
  'evidence',
  'initiative',
  'story',
  'material',
  'tag',
  'saved_view',
  'setting',
  'calendar_file',
  'update',
  'backup',
] as const;
export const aggregate = z.enum(AGGREGATES);
export type Aggregate = z.infer<typeof aggregate>;
