import type {
  CadenceRule,
  CloseCheck,
  CloseOutReason,
  CloseState,
  ContactChannel,
  Direction,
  EvidenceSource,
  FollowUpKind,
  FollowUpState,
  InitiativeKind,
  Lane,
  MaterialKind,
  Outcome,
  ParticipationRole,
  PersonKind,
  RoundKind,
  RoundStatus,
  SignalOutcome,
  TemplateKind,
} from '../../db/domain/vocabulary.ts';
import type { Standing } from '../../db/domain/period.ts';

/** Labels of people, rounds, follow-ups, close-outs and the roadmap; `labels.ts` passes them on with the rest. */

export const PARTICIPATION_ROLE: Record<ParticipationRole, string> = {
  recruiter: 'Recruiter',
  hiring_manager: 'Hiring manager',
  interviewer: 'Interviewer',
  executive: 'Executive',
  referrer: 'Referrer',
};

export const PERSON_KIND: Record<PersonKind, string> = {
  recruiter: 'Recruiter',
  hiring_manager: 'Hiring manager',
  interviewer: 'Interviewer',
  referrer: 'Referrer',
  mentor: 'Mentor',
  other: 'Other',
};

export const CONTACT_CHANNEL: Record<ContactChannel, string> = {
  email: 'Mail',
  call: 'Call',
  message: 'Message',
  meeting: 'Meeting',
  other: 'Other',
};

export const DIRECTION: Record<Direction, string> = { inbound: 'from them', outbound: 'from me' };

export const ROUND_KIND: Record<RoundKind, string> = {
  recruiter_screen: 'Recruiter screen',
  hiring_manager: 'Hiring manager',
  product_sense: 'Product sense',
  analytical: 'Analytical',
  technical: 'Technical',
  behavioural: 'Behavioural',
  case_study: 'Case study',
  cross_functional: 'Cross-functional',
  executive: 'Executive',
  panel: 'Panel',
  final: 'Final',
  other: 'Other',
};

export const ROUND_STATUS: Record<RoundStatus, string> = {
  scheduled: 'Scheduled',
  done: 'Done',
  cancelled: 'Cancelled',
  missed_by_them: 'They did not come',
  missed_by_me: 'I did not come',
};

/** Heads of the columns in the debrief. */
export const CLOSE_CHECK: Record<CloseCheck, string> = {
  named_problem: 'Named problem',
  tied_experience: 'Tied to me',
  answered_reservations: 'Doubts answered',
  said_want_it: 'Want it',
  next_step: 'Next step',
};
export const CLOSE_CHECK_LONG: Record<CloseCheck, string> = {
  named_problem: 'Named their problem in their words',
  tied_experience: 'Tied my experience to it',
  answered_reservations: 'Brought out their reservations and answered them',
  said_want_it: 'Said plainly that I want the job',
  next_step: 'Left with a next step and a date',
};

export const CLOSE_STATE: Record<CloseState, string> = { open: 'open', partly: 'partly closed', closed: 'closed' };

export const SIGNAL_OUTCOME: Record<SignalOutcome, string> = { weak: 'weak', ok: 'ok', strong: 'strong' };

export const FOLLOW_UP_KIND: Record<FollowUpKind, string> = {
  thank_you: 'Thank you',
  status_check: 'Check',
  closing_note: 'Closing note',
  send_material: 'Send material',
  keep_warm: 'Keep in touch',
  negotiate: 'Negotiate',
  decide: 'Decide',
  reengage: 'Come back',
  other: 'Other',
};

/** What a message is for. */
export const TEMPLATE_KIND: Record<TemplateKind, string> = {
  thank_you: 'Thank you',
  status_check: 'Status check',
  new_times: 'New times',
  closing_note: 'Closing note',
  send_material: 'Send material',
  keep_warm: 'Keep in touch',
  negotiate: 'Negotiate',
  decide: 'Answer an offer',
  decline: 'Decline or withdraw',
  feedback_request: 'Ask for feedback',
  reengage: 'Come back',
  other: 'Other',
};

export const FOLLOW_UP_STATE: Record<FollowUpState, string> = {
  open: 'Open',
  done: 'Done',
  skipped: 'Skipped',
  withdrawn: 'No longer needed',
};

/** Why a rule proposed a follow-up. */
export const CADENCE_RULE: Record<CadenceRule, string> = {
  round_done_thanks: 'a round is done',
  round_done_promised: 'their answer was promised by then',
  round_done_silent: 'no answer date was promised',
  applied_silent: 'applied, and silent since',
  limbo_closing_note: 'silent late in the process',
  round_missed_by_them: 'they did not come',
  offer_decide_early: 'the offer wants an answer soon',
  offer_decide_last: 'the offer wants an answer tomorrow',
  rejected_feedback: 'they said no; feedback helps',
  come_back: 'you wanted to come back',
  keep_in_touch: 'time for a word',
};

export const OUTCOME: Record<Outcome, string> = {
  accepted: 'Accepted',
  declined: 'I declined',
  rejected: 'They said no',
  withdrew: 'I withdrew',
  ghosted: 'They went silent',
  cancelled: 'Role cancelled',
  no_fit: 'No fit',
};
/** Where an opportunity stands: open, its outcome, or closed without one. */
export const STANDING: Record<Standing, string> = { open: 'Open', ...OUTCOME, unsaid: 'Closed, no outcome' };
export const OUTCOME_HINT: Record<Outcome, string> = {
  accepted: 'an offer, and I took it',
  declined: 'an offer, and I did not take it',
  rejected: 'they chose somebody else, or nobody',
  withdrew: 'I stopped before an offer',
  ghosted: 'no answer for a long time',
  cancelled: 'the role went away',
  no_fit: 'some products never fit some markets',
};

export const CLOSE_OUT_REASON: Record<CloseOutReason, string> = {
  skill_gap: 'A skill was missing',
  experience_level: 'Level of experience',
  domain: 'Domain',
  compensation: 'Compensation',
  location: 'Location',
  culture: 'Culture',
  not_closed: 'Not closed',
  internal_candidate: 'Internal candidate',
  role_changed: 'The role changed',
  timing: 'Timing',
  other: 'Other',
};

export const EVIDENCE_SOURCE: Record<EvidenceSource, string> = {
  hiring_manager: 'Hiring manager',
  rejection_feedback: 'Feedback on a rejection',
  interviewer: 'Interviewer',
  pressed_in_round: 'Pressed on in a round',
  job_posting: 'Job posting',
  recruiter: 'Recruiter',
  my_own_idea: 'My own idea',
};

export const INITIATIVE_KIND: Record<InitiativeKind, string> = {
  course: 'Course',
  project: 'Project',
  portfolio: 'Portfolio piece',
  practice: 'Practice',
  reading: 'Reading',
  event: 'Event',
  mentoring: 'Mentoring',
  certification: 'Certification',
};

export const LANE: Record<Lane, string> = {
  now: 'Now',
  next: 'Next',
  later: 'Later',
  done: 'Done',
  dropped: 'Dropped',
};

export const MATERIAL_KIND: Record<MaterialKind, string> = {
  resume: 'Résumé',
  cover_letter: 'Cover letter',
  portfolio: 'Portfolio',
  case_study: 'Case study',
};
