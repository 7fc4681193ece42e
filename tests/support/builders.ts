import { addInitiative } from '../../db/services/initiative.ts';
import { instantFromLocal } from '../../db/domain/dates.ts';
import { type DebriefDocument, emptyDebrief } from '../../db/domain/debrief-document.ts';
import type { CloseOutFields } from '../../db/domain/close-out.ts';
import type { FollowUpFields } from '../../db/domain/follow-up.ts';
import type { OfferFields } from '../../db/domain/offer-fields.ts';
import type { PersonFields } from '../../db/domain/person.ts';
import type { RoundFields } from '../../db/domain/round.ts';
import type { ParticipationRole, StageKind } from '../../db/domain/vocabulary.ts';
import type { Services } from '../../db/services/core.ts';
import { openOpportunity } from '../../db/services/detail.ts';
import { listFollowUps } from '../../db/services/follow-up.ts';
import { board } from '../../db/services/board.ts';
import { type NewOpportunity, addOpportunity, stageViews } from '../../db/services/opportunity.ts';
import { listPeople } from '../../db/services/person.ts';
import { listSkills } from '../../db/services/roadmap.ts';
import { addRound } from '../../db/services/round.ts';
import { TEST_ZONE, valueOf } from './store.ts';

/** What a test does not care about, so that it says only what it does. Everything goes through the services. */

export function stageOf(services: Services, kind: StageKind): string {
  const found = stageViews(services).find((stage) => stage.kind === kind);
  if (!found) throw new Error(`No stage of the kind ${kind}`);
  return found.id;
}

export function skillOf(services: Services, name: string): string {
  const found = valueOf(listSkills(services)).find((skill) => skill.name === name);
  if (!found) throw new Error(`No skill ${name}`);
  return found.id;
}

/** An initiative under way that raises a skill by one level. */
export function initiativeOf(services: Services, skillId: string): string {
  const fields = { title: 'Write it up', kind: 'portfolio', effortHours: 8, startOn: null, targetOn: null } as const;
  const rest = { link: '', notes: '', marketCheck: '', marketCheckedOn: null, lane: 'now' } as const;
  return valueOf(addInitiative(services, { ...fields, ...rest, skills: [{ skillId, gain: 1 }] })).value.id;
}

export function newOpportunity(
  services: Services,
  fields: Partial<Omit<NewOpportunity, 'stageId'>> & { stage?: StageKind } = {},
): string {
  const { stage = 'lead', ...rest } = fields;
  const input = {
    company: 'Copperstack',
    title: 'Senior Product Manager',
    viaPerson: null,
    postingUrl: '',
    postingText: '',
    ...rest,
    stageId: stageOf(services, stage),
  };
  return valueOf(addOpportunity(services, input)).value.id;
}

export const interviewerNamed = (name: string, role: ParticipationRole = 'interviewer') => ({ who: { name }, role });

/** A round of 60 minutes at a local date and time; `interviewers` are names. */
export function roundFields(
  fields: Partial<Omit<RoundFields, 'interviewers'>> & {
    date?: string;
    time?: string;
    with?: RoundFields['interviewers'];
  } = {},
): RoundFields {
  const {
    date = '2026-11-18',
    time = '08:00',
    with: interviewers = [interviewerNamed('Dana Whitfield')],
    ...rest
  } = fields;
  return {
    kind: 'behavioural',
    startsAt: instantFromLocal(date, time, TEST_ZONE),
    timeZone: TEST_ZONE,
    minutes: 60,
    place: '',
    status: 'scheduled',
    ...rest,
    interviewers,
  };
}

export function newRound(
  services: Services,
  opportunityId: string,
  fields: Parameters<typeof roundFields>[0] = {},
): string {
  return valueOf(addRound(services, { opportunityId, ...roundFields(fields) })).value.id;
}

export const debriefWith = (fields: Partial<DebriefDocument> = {}): DebriefDocument => ({ ...emptyDebrief, ...fields });

export const painHeard = (text: string, severity = 3): DebriefDocument['pains'][number] => ({
  id: null,
  text,
  severity,
  challenge: 'other',
  personId: null,
});

export const closeOutWith = (
  opportunityId: string,
  fields: Partial<CloseOutFields> = {},
): CloseOutFields & { opportunityId: string } => ({
  opportunityId,
  outcome: 'rejected',
  closedOn: '2026-11-18',
  reasons: [],
  feedback: '',
  lessons: '',
  skills: [],
  comeBackOn: null,
  ...fields,
});

export const offerWith = (
  opportunityId: string,
  fields: Partial<OfferFields> & { id?: string } = {},
): OfferFields & { opportunityId: string; id: string | null } => ({
  opportunityId,
  id: null,
  currency: 'EUR',
  basePerYear: 9_800_000,
  bonusAmount: null,
  bonusPercent: 10,
  equityGrant: null,
  equityYears: null,
  equityCliffMonths: null,
  signOn: null,
  benefitsPerYear: null,
  daysOff: 27,
  terms: '',
  receivedOn: '2026-11-18',
  answerBy: null,
  ...fields,
});

export const followUpWith = (fields: Partial<FollowUpFields> = {}): FollowUpFields => ({
  kind: 'other',
  dueOn: '2026-11-20',
  dueTime: null,
  timeZone: null,
  personId: null,
  opportunityId: null,
  roundId: null,
  channel: null,
  subject: '',
  draft: '',
  ...fields,
});

export const personWith = (fields: Partial<PersonFields> = {}): PersonFields => ({
  name: 'Dana Whitfield',
  kind: 'other',
  jobTitle: '',
  email: '',
  phone: '',
  profileUrl: '',
  notes: '',
  companyId: null,
  keepInTouchDays: null,
  ...fields,
});

export const detailOf = (services: Services, id: string) => valueOf(openOpportunity(services, id));

export function cardOn(services: Services, id: string) {
  const found = valueOf(board(services)).cards.find((card) => card.id === id);
  if (!found) throw new Error('This card is not on the board');
  return found;
}

export function personOf(services: Services, name: string): string {
  const found = valueOf(listPeople(services)).find((person) => person.name === name);
  if (!found) throw new Error(`Nobody called ${name}`);
  return found.id;
}

export const openFollowUps = (services: Services) => valueOf(listFollowUps(services)).open;

/** The open follow-ups in short: kind, person and due date, sorted. */
export const dueList = (services: Services) =>
  openFollowUps(services)
    .map(({ kind, person, dueOn }) => `${dueOn} ${kind} ${person ?? '–'}`)
    .sort();
