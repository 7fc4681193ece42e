import type { RuleContext } from './constants.ts';
import { dateInZone, dayNumber, laterDate } from './dates.ts';
import type { IsoDate } from './fields.ts';
import type { Limbo } from './limbo.ts';
import type {
  CadenceRule,
  Direction,
  FollowUpKind,
  Outcome,
  ParticipationRole,
  RoundStatus,
  StageKind,
} from './vocabulary.ts';

/** What the rules that propose follow-ups are told, and the questions they ask of it. */

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
export interface CadenceOffer {
  id: string;
  answerBy: IsoDate | null;
  /** When it was entered or last changed, UTC milliseconds: no reminder is due before anybody could know of it. */
  enteredAt: number;
}
export interface OwnNote {
  personId: string;
  /** When it was done or skipped, UTC milliseconds; null while it is open. */
  settledAt: number | null;
}
export interface CadenceOpportunity {
  id: string;
  stageKind: StageKind;
  /** UTC milliseconds. */
  stageEnteredAt: number;
  appliedOn: IsoDate | null;
  rounds: readonly CadenceRound[];
  participations: readonly { personId: string; role: ParticipationRole }[];
  offers: readonly CadenceOffer[];
  /** Closing notes that the person planned or wrote without a rule. */
  ownNotes: readonly OwnNote[];
  /** Rules that are switched off for this opportunity. */
  rulesOff: readonly CadenceRule[];
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

/** By code units: the same everywhere. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface InteractionIndex {
  ofOpportunity: ReadonlyMap<string, CadenceInteraction[]>;
  ofPerson: ReadonlyMap<string, CadenceInteraction[]>;
}
export function indexInteractions(interactions: readonly CadenceInteraction[]): InteractionIndex {
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
export class About {
  readonly closed: boolean;
  /**
   * The date it ended; null while it is open. Moving the card and writing the close-out later are one end: the later of
   * both dates, so that saving the close-out brings nothing back that the move has ended.
   */
  readonly endedOn: IsoDate | null;
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
    this.endedOn = this.closed
      ? laterDate(opportunity.closeOut?.closedOn ?? '', this.date(opportunity.stageEnteredAt))
      : null;
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
