import type { RuleContext } from './constants.ts';
import { addBusinessDays, addDays, dateInZone, dayNumber } from './dates.ts';
import type { IsoDate } from './fields.ts';
import type { Limbo } from './limbo.ts';
import { roundEnd } from './round.ts';
import type {
  CadenceRule,
  Direction,
  FollowUpKind,
  FollowUpState,
  Outcome,
  ParticipationRole,
  RoundStatus,
  StageKind,
} from './vocabulary.ts';

/**
 * The follow-ups that rules propose. A proposal is there exactly while its trigger holds and what makes it go away
 * does not, whatever happened in between: running once a year or once a minute gives the same answer.
 */

export interface CadenceRound {
  id: string;
  status: RoundStatus;
  /** UTC milliseconds. */
  startsAt: number;
  minutes: number;
  /** When it was entered, UTC milliseconds: a round planned after a missed one replaces it. */
  createdAt: number;
  interviewerIds: readonly string[];
  /** The date they promised to answer by, from the debrief. */
  promisedBy: IsoDate | null;
}
export interface CadenceCloseOut {
  id: string;
  outcome: Outcome;
  closedOn: IsoDate;
  feedback: string;
  comeBackOn: IsoDate | null;
}
export interface CadenceOpportunity {
  id: string;
  stageKind: StageKind;
  /** UTC milliseconds. */
  stageEnteredAt: number;
  appliedOn: IsoDate | null;
  rounds: readonly CadenceRound[];
  participations: readonly { personId: string; role: ParticipationRole }[];
  offers: readonly { id: string; answerBy: IsoDate | null }[];
  /** The close-out in force; null for an open opportunity, also one that was opened again. */
  closeOut: CadenceCloseOut | null;
  limbo: Limbo;
}
export interface CadencePerson {
  id: string;
  /** Null without an interval. */
  keepInTouchDays: number | null;
  /** When the person was entered, UTC milliseconds: what the interval counts from before any interaction. */
  createdAt: number;
  /** The latest interaction with this person about anything. */
  lastInteraction: { id: string; at: number } | null;
}
export interface CadenceInteraction {
  /** UTC milliseconds. */
  at: number;
  direction: Direction;
  personId: string | null;
  opportunityId: string | null;
}
/** All opportunities, or some: each gives the same proposals alone as among the others. */
export interface CadenceFacts {
  opportunities: readonly CadenceOpportunity[];
  /** Only read for keeping in touch; may be empty. */
  people: readonly CadencePerson[];
  /** Those of the opportunities, of their participants, and of their interviewers; others do not matter. */
  interactions: readonly CadenceInteraction[];
}

export interface Proposal {
  /** The rule and what it is about; one follow-up ever has it. */
  key: string;
  rule: CadenceRule;
  kind: FollowUpKind;
  dueOn: IsoDate;
  personId: string | null;
  opportunityId: string | null;
  roundId: string | null;
  /** Why, in words for the person who reads it. */
  reason: string;
}

/** Every follow-up the rules want now, each key once, by due date and key. */
export function proposeFollowUps(facts: CadenceFacts, context: RuleContext): Proposal[] {
  const interactions = indexInteractions(facts.interactions);
  const proposals = new Map<string, Proposal>();
  for (const opportunity of facts.opportunities) {
    const about = new About(opportunity, interactions, context);
    for (const rule of OPPORTUNITY_RULES) for (const proposal of rule(about)) proposals.set(proposal.key, proposal);
  }
  for (const person of facts.people) {
    for (const proposal of keepInTouch(person, context)) proposals.set(proposal.key, proposal);
  }
  return [...proposals.values()].sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface InteractionIndex {
  ofOpportunity: ReadonlyMap<string, CadenceInteraction[]>;
  ofPerson: ReadonlyMap<string, CadenceInteraction[]>;
}
function indexInteractions(interactions: readonly CadenceInteraction[]): InteractionIndex {
  const ofOpportunity = new Map<string, CadenceInteraction[]>();
  const ofPerson = new Map<string, CadenceInteraction[]>();
  const add = (index: Map<string, CadenceInteraction[]>, key: string | null, interaction: CadenceInteraction) => {
    if (key === null) return;
    const list = index.get(key);
    if (list === undefined) index.set(key, [interaction]);
    else list.push(interaction);
  };
  for (const interaction of interactions) {
    add(ofOpportunity, interaction.opportunityId, interaction);
    add(ofPerson, interaction.personId, interaction);
  }
  return { ofOpportunity, ofPerson };
}

/**
 * When something came in for an opportunity, UTC milliseconds: inbound interactions filed under it, and those with its
 * people that are filed under no opportunity. Limbo counts the same ones.
 */
export function inboundTimes(
  opportunity: Pick<CadenceOpportunity, 'id' | 'participations'> & {
    rounds: readonly Pick<CadenceRound, 'interviewerIds'>[];
  },
  interactions: readonly CadenceInteraction[],
): number[] {
  return inboundOf(opportunity, indexInteractions(interactions));
}

function inboundOf(opportunity: Parameters<typeof inboundTimes>[0], index: InteractionIndex): number[] {
  const people = new Set([
    ...opportunity.participations.map(({ personId }) => personId),
    ...opportunity.rounds.flatMap(({ interviewerIds }) => interviewerIds),
  ]);
  const own = index.ofOpportunity.get(opportunity.id) ?? [];
  const unfiled = [...people].flatMap((id) => index.ofPerson.get(id) ?? []).filter((row) => row.opportunityId === null);
  return [...own, ...unfiled].filter(({ direction }) => direction === 'inbound').map(({ at }) => at);
}

/** One opportunity with the questions its rules ask. */
class About {
  readonly closed: boolean;
  /** Who to ask how things stand: the recruiter, else the hiring manager, else nobody in particular. */
  readonly contactId: string | null;
  readonly opportunity: CadenceOpportunity;
  readonly context: RuleContext;
  private readonly interactions: InteractionIndex;
  private readonly inbound: number[];

  constructor(opportunity: CadenceOpportunity, interactions: InteractionIndex, context: RuleContext) {
    this.opportunity = opportunity;
    this.interactions = interactions;
    this.context = context;
    this.closed = opportunity.stageKind === 'closed' || opportunity.closeOut !== null;
    this.inbound = inboundOf(opportunity, interactions);
    const inRole = (role: ParticipationRole) =>
      opportunity.participations
        .filter((row) => row.role === role)
        .map(({ personId }) => personId)
        .sort(compare)[0];
    this.contactId = inRole('recruiter') ?? inRole('hiring_manager') ?? null;
  }

  date(ms: number): IsoDate {
    return dateInZone(ms, this.context.zone);
  }
  heardSince(ms: number): boolean {
    return this.inbound.some((at) => at >= ms);
  }
  heardOnOrAfter(date: IsoDate): boolean {
    return this.inbound.some((at) => dayNumber(this.date(at)) >= dayNumber(date));
  }
  wroteTo(personId: string, since: number): boolean {
    const rows = this.interactions.ofPerson.get(personId) ?? [];
    return rows.some(({ direction, at }) => direction === 'outbound' && at >= since);
  }
  propose(
    rule: CadenceRule,
    about: string,
    rest: Pick<Proposal, 'kind' | 'dueOn' | 'personId' | 'reason'> & { roundId?: string },
  ): Proposal {
    return { key: `${rule}:${about}`, rule, roundId: null, opportunityId: this.opportunity.id, ...rest };
  }
}

/** "A round is done: thank_you to each interviewer, 1 day later, until an outbound interaction with that person." */
function thanks(about: About): Proposal[] {
  const { closeOut, rounds } = about.opportunity;
  return rounds
    .filter(({ status }) => status === 'done')
    .flatMap((round) => {
      const end = roundEnd(round);
      const dueOn = addDays(about.date(end), about.context.constants.cadence.thankYouDays);
      // Thanks are still due when the end came before they were; long after, the moment has gone.
      if (about.closed && (closeOut === null || closeOut.closedOn > dueOn)) return [];
      return round.interviewerIds
        .filter((personId) => !about.wroteTo(personId, end))
        .map((personId) =>
          about.propose('round_done_thanks', `${round.id}:${personId}`, {
            kind: 'thank_you',
            dueOn,
            personId,
            roundId: round.id,
            reason: 'The round is done, and you have not written to this interviewer since.',
          }),
        );
    });
}

/**
 * "A round is done: status_check, 1 business day after the date they promised to answer by, else 5 business days
 * later, until anything inbound after the round." The end of a later round is something that came in, as in limbo.
 */
function statusChecks(about: About): Proposal[] {
  if (about.closed) return [];
  const { cadence } = about.context.constants;
  const { daysOff } = about.context;
  const done = about.opportunity.rounds.filter(({ status }) => status === 'done');
  return done
    .filter((round) => {
      const end = roundEnd(round);
      return !about.heardSince(end) && !done.some((other) => roundEnd(other) > end);
    })
    .map((round) => {
      const rest = { kind: 'status_check', personId: about.contactId, roundId: round.id } as const;
      if (round.promisedBy !== null) {
        return about.propose('round_done_promised', round.id, {
          ...rest,
          dueOn: addBusinessDays(round.promisedBy, cadence.statusCheckAfterPromiseBusinessDays, daysOff),
          reason: 'They promised an answer by a date, and nothing has come in since the round.',
        });
      }
      return about.propose('round_done_silent', round.id, {
        ...rest,
        dueOn: addBusinessDays(about.date(roundEnd(round)), cadence.statusCheckBusinessDays, daysOff),
        reason: 'The round is done without a promised date, and nothing has come in since.',
      });
    });
}

/** "Applied and silent: status_check, 7 days after applying, until the stage moves on, or anything inbound." */
function appliedSilent(about: About): Proposal[] {
  const { id, stageKind, stageEnteredAt } = about.opportunity;
  if (about.closed || stageKind !== 'applied') return [];
  const appliedOn = about.opportunity.appliedOn ?? about.date(stageEnteredAt);
  if (about.heardOnOrAfter(appliedOn)) return [];
  return [
    about.propose('applied_silent', id, {
      kind: 'status_check',
      dueOn: addDays(appliedOn, about.context.constants.cadence.appliedSilentDays),
      personId: about.contactId,
      reason: 'You applied, and nothing has come in since.',
    }),
  ];
}

/** "Limbo begins: closing_note to each interviewer not closed, the same day, until closed, or limbo ends." */
function limboNotes(about: About): Proposal[] {
  const { id, limbo } = about.opportunity;
  if (about.closed || !limbo.in) return [];
  return limbo.unclosedPersonIds.map((personId) =>
    about.propose('limbo_closing_note', `${id}:${personId}`, {
      kind: 'closing_note',
      dueOn: limbo.since,
      personId,
      reason: 'It is late in the process and silent, and this interviewer is not closed yet.',
    }),
  );
}

/** "Missed by them: status_check with new times, the same day, until a new round is planned, or anything inbound." */
function missedByThem(about: About): Proposal[] {
  if (about.closed) return [];
  const { rounds } = about.opportunity;
  const replaced = (missed: CadenceRound) =>
    rounds.some(
      ({ status, startsAt, createdAt }) =>
        (status === 'scheduled' || status === 'done') && startsAt > missed.startsAt && createdAt > missed.startsAt,
    );
  return rounds
    .filter((round) => round.status === 'missed_by_them' && !replaced(round) && !about.heardSince(round.startsAt))
    .map((round) =>
      about.propose('round_missed_by_them', round.id, {
        kind: 'status_check',
        dueOn: about.date(round.startsAt),
        personId: about.contactId,
        roundId: round.id,
        reason: 'They missed the round, and no new one is planned: offer new times.',
      }),
    );
}

/** "An offer has an answer-by date: decide, 3 days and 1 day before, until close-out." */
function decideOnOffers(about: About): Proposal[] {
  if (about.closed) return [];
  const { decideEarlyDays, decideLastDays } = about.context.constants.cadence;
  return about.opportunity.offers.flatMap(({ id, answerBy }) => {
    if (answerBy === null) return [];
    const before = (rule: CadenceRule, days: number) =>
      about.propose(rule, id, {
        kind: 'decide',
        dueOn: addDays(answerBy, -days),
        personId: null,
        reason: `The offer wants an answer ${days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`} later.`,
      });
    return [before('offer_decide_early', decideEarlyDays), before('offer_decide_last', decideLastDays)];
  });
}

/** "Rejected: other thanks, and ask for feedback, 1 day later, until feedback is recorded." */
function rejectedFeedback(about: About): Proposal[] {
  const { closeOut } = about.opportunity;
  if (closeOut?.outcome !== 'rejected' || /\S/.test(closeOut.feedback)) return [];
  return [
    about.propose('rejected_feedback', closeOut.id, {
      kind: 'other',
      dueOn: addDays(closeOut.closedOn, about.context.constants.cadence.rejectedFeedbackDays),
      personId: about.contactId,
      reason: 'They said no, and no feedback is recorded: thank them and ask for it.',
    }),
  ];
}

/** "Close-out says come back on a date: reengage, that date." */
function comeBack(about: About): Proposal[] {
  const { closeOut } = about.opportunity;
  if (closeOut === null || closeOut.comeBackOn === null) return [];
  return [
    about.propose('come_back', closeOut.id, {
      kind: 'reengage',
      dueOn: closeOut.comeBackOn,
      personId: about.contactId,
      reason: 'You chose this date to come back when it was closed.',
    }),
  ];
}

const OPPORTUNITY_RULES: readonly ((about: About) => Proposal[])[] = [
  thanks,
  statusChecks,
  appliedSilent,
  limboNotes,
  missedByThem,
  decideOnOffers,
  rejectedFeedback,
  comeBack,
];

/**
 * "A person has a keep-in-touch interval: keep_warm, interval after the last interaction, until any interaction." The
 * key names the interaction it counts from, so the next one starts the next interval.
 */
function keepInTouch(person: CadencePerson, { zone }: RuleContext): Proposal[] {
  if (person.keepInTouchDays === null) return [];
  const from = person.lastInteraction ?? { id: 'never', at: person.createdAt };
  return [
    {
      key: `keep_in_touch:${person.id}:${from.id}`,
      rule: 'keep_in_touch',
      kind: 'keep_warm',
      dueOn: addDays(dateInZone(from.at, zone), person.keepInTouchDays),
      personId: person.id,
      opportunityId: null,
      roundId: null,
      reason: 'You wanted to keep in touch, and the interval since the last contact is over by then.',
    },
  ];
}

/** A follow-up of the store, as far as the rules care. One in the trash counts as skipped. */
export interface ExistingFollowUp {
  id: string;
  /** Null when a person made it. */
  ruleKey: string | null;
  state: FollowUpState;
  dueOn: IsoDate;
  /** The person chose the date: the rule no longer moves it. */
  dueChosen: boolean;
}
/** What to do to the store; each follow-up is in one list at most. `dueOn` is the date it is to have. */
export interface Reconciliation {
  create: Proposal[];
  move: { id: string; dueOn: IsoDate; proposal: Proposal }[];
  withdraw: { id: string }[];
  restore: { id: string; dueOn: IsoDate; proposal: Proposal }[];
}

/**
 * How the store comes to say what the rules propose: "each rule makes its follow-up once, never again after it was
 * done or skipped, moves it when its trigger moves, and withdraws it by itself". `existing` must hold every rule-made
 * follow-up of the same opportunities and persons as the facts, in any state, and none of others: an open one that is
 * not proposed is withdrawn. Applied and run again it has nothing left to do.
 */
export function reconcile(proposals: readonly Proposal[], existing: readonly ExistingFollowUp[]): Reconciliation {
  const plan: Reconciliation = { create: [], move: [], withdraw: [], restore: [] };
  const proposed = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const keepers = keepersByKey(existing);
  for (const row of existing) {
    if (row.ruleKey === null) continue;
    const proposal = proposed.get(row.ruleKey);
    const keeps = keepers.get(row.ruleKey) === row;
    if (row.state === 'open' && (proposal === undefined || !keeps)) plan.withdraw.push({ id: row.id });
    if (proposal === undefined || !keeps) continue;
    const dueOn = row.dueChosen ? row.dueOn : proposal.dueOn;
    if (row.state === 'withdrawn') plan.restore.push({ id: row.id, dueOn, proposal });
    if (row.state === 'open' && row.dueOn !== dueOn) plan.move.push({ id: row.id, dueOn, proposal });
  }
  plan.create.push(...[...proposed.values()].filter(({ key }) => !keepers.has(key)));
  return plan;
}

const KEEP_FIRST: Record<FollowUpState, number> = { done: 0, skipped: 1, open: 2, withdrawn: 3 };

/** The one row that stands for each key: what was done or skipped before what is open, then by id. */
function keepersByKey(existing: readonly ExistingFollowUp[]): Map<string, ExistingFollowUp> {
  const keepers = new Map<string, ExistingFollowUp>();
  for (const row of existing) {
    if (row.ruleKey === null) continue;
    const kept = keepers.get(row.ruleKey);
    const before = kept === undefined || KEEP_FIRST[row.state] - KEEP_FIRST[kept.state] || compare(row.id, kept.id);
    if (before === true || before < 0) keepers.set(row.ruleKey, row);
  }
  return keepers;
}
