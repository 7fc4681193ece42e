import { DEFAULT_CONSTANTS, type RuleContext } from '../../db/domain/constants.ts';
import type { CadenceFacts, CadenceOpportunity, CadencePerson, CadenceRound } from '../../db/domain/cadence-facts.ts';
import { addDays, dateInZone, instantFromLocal } from '../../db/domain/dates.ts';
import type { RankedSkill } from '../../db/domain/evidence-parts.ts';
import type { ImpactEvidence, ImpactInput, ImpactOpportunity, ImpactSkill } from '../../db/domain/impact-strength.ts';
import type { SkillRank } from '../../db/domain/impact.ts';
import type { LimboFacts } from '../../db/domain/limbo.ts';

export const ZONE = 'Europe/Lisbon';
/** A Sunday. */
export const TODAY = '2026-11-22';
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** `HH:MM` on a date of the tests' zone, UTC milliseconds. */
export const at = (date: string, time = '12:00', zone = ZONE) => instantFromLocal(date, time, zone);
export const daysAgo = (days: number) => addDays(TODAY, -days);

/** What the rules are told at noon of `today`. */
export function contextOn(today: string, rest: Partial<RuleContext> = {}): RuleContext {
  const zone = rest.zone ?? ZONE;
  return {
    today,
    now: at(today, '12:00', zone),
    zone,
    daysOff: [],
    rulesOff: [],
    constants: DEFAULT_CONSTANTS,
    ...rest,
  };
}
/** The same at an instant. */
export function contextAt(now: number, zone = ZONE): RuleContext {
  return contextOn(dateInZone(now, zone), { now, zone });
}

export const skill = (id: string, current: number, target: number, name = `Skill ${id}`): ImpactSkill => ({
  id,
  name,
  current,
  target,
});
export const evidence = (fields: Partial<ImpactEvidence> & { id: string; skillId: string }): ImpactEvidence => ({
  opportunityId: null,
  source: 'hiring_manager',
  importance: 5,
  seenOn: TODAY,
  ...fields,
});
export const impactOpportunity = (fields: Partial<ImpactOpportunity> & { id: string }): ImpactOpportunity => ({
  stageKind: 'interview',
  outcome: null,
  need: 'unknown',
  capabilities: [],
  ...fields,
});
export const impactInput = (fields: Partial<ImpactInput>): ImpactInput => ({
  skills: [],
  evidence: [],
  opportunities: [],
  today: TODAY,
  constants: DEFAULT_CONSTANTS,
  ...fields,
});
export function rankOf<Rank extends SkillRank | RankedSkill>(skillId: string, ranked: readonly Rank[]): Rank {
  const rank = ranked.find((row) => row.skillId === skillId);
  if (rank === undefined) throw new Error(`No rank for ${skillId}`);
  return rank;
}

export const limboFacts = (fields: Partial<LimboFacts> = {}): LimboFacts => ({
  stageKind: 'interview',
  stageEnteredAt: at(daysAgo(60)),
  offered: false,
  rounds: [],
  inboundAt: [],
  unclosedPersonIds: [],
  ...fields,
});

export const round = (fields: Partial<CadenceRound> = {}): CadenceRound => ({
  id: 'round',
  status: 'done',
  startsAt: at('2026-11-17', '10:00'),
  minutes: 60,
  createdAt: at('2026-11-10'),
  interviewerIds: ['ines'],
  promisedBy: null,
  ...fields,
});
export const opportunity = (fields: Partial<CadenceOpportunity> = {}): CadenceOpportunity => ({
  id: 'role',
  stageKind: 'interview',
  stageEnteredAt: at('2026-11-10'),
  appliedOn: null,
  rounds: [],
  participations: [],
  offers: [],
  closeOut: null,
  ownNotes: [],
  rulesOff: [],
  limbo: { in: false, why: 'not_silent' },
  ...fields,
});
export const person = (fields: Partial<CadencePerson> = {}): CadencePerson => ({
  id: 'mentor',
  keepInTouchDays: 30,
  createdAt: at('2026-01-01'),
  lastInteraction: null,
  ...fields,
});
export const facts = (fields: Partial<CadenceFacts> = {}): CadenceFacts => ({
  opportunities: [],
  people: [],
  interactions: [],
  ...fields,
});
