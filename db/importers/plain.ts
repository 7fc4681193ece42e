import type { OpportunitySource, Outcome, StageKind, WorkMode } from '../domain/vocabulary.ts';

/** Words of the vocabulary as they stand in a sentence to a person. */

const STAGE: Record<StageKind, string> = {
  lead: 'Lead',
  applied: 'Applied',
  screen: 'Screen',
  interview: 'Interview',
  final: 'Final',
  offer: 'Offer',
  closed: 'Closed',
};

const OUTCOME: Record<Outcome, string> = {
  accepted: 'accepted',
  declined: 'I declined',
  rejected: 'they said no',
  withdrew: 'I withdrew',
  ghosted: 'they went silent',
  cancelled: 'role cancelled',
  no_fit: 'no fit',
};

const SOURCE: Record<OpportunitySource, string> = {
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

const WORK_MODE: Record<WorkMode, string> = { remote: 'Remote', hybrid: 'Hybrid', on_site: 'On site' };

export const plainStage = (kind: StageKind): string => STAGE[kind];
export const plainOutcome = (outcome: Outcome): string => OUTCOME[outcome];

const PLAIN: ReadonlyMap<string, string> = new Map([...Object.entries(SOURCE), ...Object.entries(WORK_MODE)]);
/** A source or a work mode in words; any other text as it is. */
export const plainWord = (word: string): string => PLAIN.get(word) ?? word;
