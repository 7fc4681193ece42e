import type { ParticipationRole, PersonKind, StageKind } from '../../domain/vocabulary.ts';
import { skillNames } from '../../repositories/roadmap.ts';
import { stages } from '../../repositories/opportunity.ts';
import type { Services } from '../core.ts';
import { addParticipant, addPerson } from '../person.ts';
import { Random, dealer } from './random.ts';
import { CLOSING, CORE_PROBLEMS, SEGMENTS } from './texts/brief.ts';
import {
  INVITES,
  LESSONS,
  AFTER_SCREEN,
  MOVES_ON,
  NETWORK_TALKS,
  NOTES,
  OUTBOUND,
  RECRUITER_INBOUND,
  REJECTIONS,
} from './texts/messages.ts';
import { PAINS } from './texts/pains.ts';
import { FIRST_NAMES, JOB_TITLES, LAST_NAMES, PERSON_NOTES } from './texts/people.ts';
import { DEBRIEF_NOTES, NEXT_STEPS, QUESTIONS, RESERVATIONS, TO_CHANGE, WENT_WELL } from './texts/rounds.ts';
import { SIGNALS } from './texts/signals.ts';
import { must } from './timeline.ts';

/** What every part of the sample draws from. The same seed draws the same. */
export const SEED = 20_261_122;
/** People in the sample. */
export const PEOPLE = 120;

export type Role = ParticipationRole;
const KIND: Record<Role, PersonKind> = {
  recruiter: 'recruiter',
  hiring_manager: 'hiring_manager',
  interviewer: 'interviewer',
  executive: 'interviewer',
  referrer: 'referrer',
};

export class World {
  readonly random = new Random(SEED);
  readonly skills: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<StageKind, string>;
  /** People who are known by name before any opportunity: the network, the agency's recruiter. */
  readonly known = new Map<string, string>();
  readonly materials: string[] = [];
  /** The stories written so far, and how many debriefs could tell of one. */
  readonly stories: string[] = [];
  tellings = 0;
  /** The newest opportunity of each company, and the companies. */
  readonly opportunities = new Map<string, string>();
  readonly companies = new Map<string, string>();
  people = 0;
  private readonly names: () => string;
  readonly deal;
  private readonly quotes: Map<string, () => string>;

  constructor(services: Services) {
    this.skills = new Map(skillNames(services.store).map(({ id, name }) => [name, id]));
    this.stages = new Map(stages(services.store).map(({ id, kind }) => [kind, id]));
    const of = <T>(list: readonly T[]) => dealer(this.random, list);
    this.deal = {
      pain: of(PAINS),
      invite: of(INVITES),
      recruiterInbound: of(RECRUITER_INBOUND),
      afterScreen: of(AFTER_SCREEN),
      movesOn: of(MOVES_ON),
      rejection: of(REJECTIONS),
      outbound: of(OUTBOUND),
      note: of(NOTES),
      lesson: of(LESSONS),
      talk: of(NETWORK_TALKS),
      wentWell: of(WENT_WELL),
      toChange: of(TO_CHANGE),
      debriefNote: of(DEBRIEF_NOTES),
      nextStep: of(NEXT_STEPS),
      reservation: of(RESERVATIONS),
      question: of(QUESTIONS),
      core: of(CORE_PROBLEMS),
      segment: of(SEGMENTS),
      personNote: of(PERSON_NOTES),
      why_us: of(CLOSING.why_us),
      right_fit: of(CLOSING.right_fit),
      strengths_weaknesses: of(CLOSING.strengths_weaknesses),
      your_questions: of(CLOSING.your_questions),
    };
    this.quotes = new Map(SIGNALS.map(({ skill, quotes }) => [skill, of(quotes)]));
    this.names = nameDealer(this.random);
  }

  skill(name: string): string {
    const id = this.skills.get(name);
    if (id === undefined) throw new Error(`The catalogue has no skill ${name}`);
    return id;
  }
  stage(kind: StageKind): string {
    const id = this.stages.get(kind);
    if (id === undefined) throw new Error(`There is no stage of the kind ${kind}`);
    return id;
  }
  quote(skill: string): string {
    return this.quotes.get(skill)?.() ?? '';
  }
  /** A skill that interviewers press on, the frequent ones more often, none of those given. */
  pressed(without: ReadonlySet<string>): string {
    const left = SIGNALS.filter(({ skill }) => !without.has(skill));
    let at = this.random.next() * left.reduce((sum, { weight }) => sum + weight, 0);
    for (const { skill, weight } of left) {
      at -= weight;
      if (at <= 0) return skill;
    }
    return left[0]?.skill ?? 'Product strategy';
  }

  /** Somebody new at a company; with an opportunity, taking part in it. */
  meet(
    services: Services,
    role: Role,
    companyId: string | null,
    companyName: string,
    opportunityId: string | null,
  ): string {
    const name = this.names();
    const [first = '', last = ''] = name.split(' ').map(plain);
    const { id } = must(
      addPerson(services, {
        name,
        kind: KIND[role],
        jobTitle: this.random.pick(JOB_TITLES[role]),
        email: `${first}.${last}@${plain(companyName)}.example`,
        phone: role === 'recruiter' ? `+351 210 ${this.random.int(100, 999)} ${this.random.int(100, 999)}` : '',
        profileUrl: `https://people.example.com/${first}-${last}`,
        notes: this.random.chance(0.35) ? this.deal.personNote() : '',
        companyId,
        keepInTouchDays: null,
      }),
    ).value;
    this.people += 1;
    if (opportunityId !== null) must(addParticipant(services, { opportunityId, who: { personId: id }, role }));
    return id;
  }
}

/** Full names, none twice. */
function nameDealer(random: Random): () => string {
  const first = dealer(random, FIRST_NAMES);
  const last = dealer(random, LAST_NAMES);
  const used = new Set<string>();
  return () => {
    let name = `${first()} ${last()}`;
    while (used.has(name)) name = `${first()} ${last()}`;
    used.add(name);
    return name;
  };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
