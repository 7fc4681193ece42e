/**
 * The rules of the roadmap as the model states them, written a second time and as plainly as possible: every formula is
 * spelled out over whole lists, nothing is shared, cached or clever. It takes no code from the product, not even a
 * constant, so that both can only agree by being right.
 */

const SOURCE: Record<string, number> = {
  hiring_manager: 1,
  rejection_feedback: 1,
  interviewer: 0.7,
  pressed_in_round: 0.6,
  job_posting: 0.4,
  recruiter: 0.4,
  my_own_idea: 0.1,
};
const STAGE: Record<string, number> = {
  lead: 0.2,
  applied: 0.3,
  screen: 0.5,
  interview: 0.8,
  final: 1,
  offer: 1,
};
const OUTCOME: Record<string, number> = {
  accepted: 0,
  declined: 0.2,
  rejected: 0.6,
  ghosted: 0.3,
  withdrew: 0.2,
  cancelled: 0.1,
  no_fit: 0.1,
};
/** A hiring manager, an interviewer, a round, or a rejection. */
const HIRING = ['hiring_manager', 'interviewer', 'pressed_in_round', 'rejection_feedback'];

export interface NaiveSkill {
  id: string;
  current: number;
  target: number;
}
export interface NaiveEvidence {
  skillId: string;
  opportunityId: string | null;
  source: string;
  importance: number;
  /** ISO date. */
  seenOn: string;
  weight?: number | undefined;
}
export interface NaiveOpportunity {
  id: string;
  stageKind: string;
  outcome: string | null;
  need: string;
  capabilities: readonly { skillId: string; capability: string }[];
}
export interface NaiveInput {
  skills: readonly NaiveSkill[];
  evidence: readonly NaiveEvidence[];
  opportunities: readonly NaiveOpportunity[];
  /** ISO date. */
  today: string;
}
export interface NaiveInitiative {
  id: string;
  effortHours: number;
  skills: readonly { skillId: string; gain: number }[];
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Whole days between two ISO dates, by way of the calendar that the language brings. */
export const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function naiveNeed(opportunity: NaiveOpportunity, skillId: string): number {
  const team = opportunity.capabilities.find((one) => one.skillId === skillId)?.capability;
  if (opportunity.need === 'expertise' && team === 'lacking') return 1.25;
  if (opportunity.need === 'bandwidth' && (team === 'present' || team === 'strong')) return 1.25;
  if (opportunity.need === 'expertise' && team === 'strong') return 0.75;
  return 1;
}

function strength(evidence: NaiveEvidence, input: NaiveInput): number {
  const opportunity = input.opportunities.find(({ id }) => id === evidence.opportunityId);
  const need = opportunity === undefined ? 1 : naiveNeed(opportunity, evidence.skillId);
  const fresh = (SOURCE[evidence.source] ?? 0) * (evidence.importance / 5) * need * (evidence.weight ?? 1);
  return Math.min(1, fresh) * Math.pow(2, -daysApart(evidence.seenOn, input.today) / 120);
}

/** `demand(o, s)`; with null, of what was heard outside any opportunity. */
export function naiveDemandOn(opportunityId: string | null, skillId: string, input: NaiveInput): number {
  let nobody = 1;
  for (const one of input.evidence)
    if (one.skillId === skillId && one.opportunityId === opportunityId) nobody *= 1 - strength(one, input);
  return 1 - nobody;
}

const stageWeight = ({ stageKind, outcome }: NaiveOpportunity) =>
  stageKind === 'closed' ? (OUTCOME[outcome ?? ''] ?? 0) : (STAGE[stageKind] ?? 0);

/** `demand(s)`. */
export function naiveDemand(skillId: string, input: NaiveInput): number {
  const heard = input.opportunities.map((one) => stageWeight(one) * naiveDemandOn(one.id, skillId, input));
  return sum(heard) + 0.2 * naiveDemandOn(null, skillId, input);
}

export const naiveGap = ({ current, target }: NaiveSkill) => Math.max(0, target - current) / 5;

export interface NaiveRank {
  skillId: string;
  demand: number;
  gap: number;
  impact: number;
  share: number;
  validated: boolean;
  evidenceCount: number;
}

/** Demand, gap, impact and share of every skill, in the order of the input. */
export function naiveRanks(input: NaiveInput): NaiveRank[] {
  const known = new Set(input.opportunities.map(({ id }) => id));
  const rows = input.skills.map((skill) => {
    const heard = input.evidence.filter(
      (one) => one.skillId === skill.id && (one.opportunityId === null || known.has(one.opportunityId)),
    );
    const demand = naiveDemand(skill.id, input);
    const gap = naiveGap(skill);
    return {
      skillId: skill.id,
      demand,
      gap,
      impact: demand * gap,
      validated: heard.some(({ source }) => HIRING.includes(source)),
      evidenceCount: heard.length,
    };
  });
  const all = sum(rows.map(({ impact }) => impact));
  return rows.map((row) => ({ ...row, share: all > 0 ? row.impact / all : 0 }));
}

/** `fit(o)`, or null without evidence. */
export function naiveFit(opportunityId: string, input: NaiveInput): number | null {
  let [above, below] = [0, 0];
  for (const { id, current, target } of input.skills) {
    const demand = naiveDemandOn(opportunityId, id, input);
    above += demand * (target === 0 ? 1 : Math.min(1, current / target));
    below += demand;
  }
  return below > 0 ? above / below : null;
}

/** Every level in `levels` as if it were reached already. */
export const naiveRaised = (input: NaiveInput, levels: ReadonlyMap<string, number>): NaiveInput => ({
  ...input,
  skills: input.skills.map((skill) => ({ ...skill, current: levels.get(skill.id) ?? skill.current })),
});

/** `return(initiative)`, per ten hours. */
export function naiveReturn(initiative: NaiveInitiative, input: NaiveInput): number {
  let met = 0;
  for (const { skillId, gain } of initiative.skills) {
    const skill = input.skills.find(({ id }) => id === skillId);
    if (skill === undefined) continue;
    // Nothing is left to gain beyond the target.
    const left = Math.max(0, skill.target - skill.current);
    met += (naiveDemand(skillId, input) * Math.min(gain, left)) / 5;
  }
  return met / (initiative.effortHours / 10);
}

/** Impact that initiatives take away together, found by ranking with and without them. */
export function naiveTakenAway(chosen: readonly NaiveInitiative[], input: NaiveInput): number {
  const levels = new Map<string, number>();
  for (const { id, current, target } of input.skills) {
    const gained = sum(
      chosen.flatMap(({ skills }) => skills.filter(({ skillId }) => skillId === id).map(({ gain }) => gain)),
    );
    if (gained > 0 && target > current) levels.set(id, Math.min(target, current + gained));
  }
  const impact = (given: NaiveInput) => sum(naiveRanks(given).map((rank) => rank.impact));
  return impact(input) - impact(naiveRaised(input, levels));
}

/** The most that any set of initiatives within the hours takes away, by trying every set. */
export function naiveBestPlan(hours: number, initiatives: readonly NaiveInitiative[], input: NaiveInput): number {
  const sets = initiatives.reduce<NaiveInitiative[][]>(
    (all, one) => [...all, ...all.map((set) => [...set, one])],
    [[]],
  );
  const possible = sets.filter((set) => sum(set.map(({ effortHours }) => effortHours)) <= hours + 1e-9);
  return Math.max(...possible.map((set) => naiveTakenAway(set, input)));
}

/** The same over bare demands and levels left, as planning itself sees them. */
export function naiveMostMet(
  hours: number,
  initiatives: readonly NaiveInitiative[],
  skills: readonly { id: string; demand: number; left: number }[],
): number {
  let most = 0;
  for (let set = 0; set < Math.pow(2, initiatives.length); set += 1) {
    const chosen = initiatives.filter((_, index) => Math.floor(set / Math.pow(2, index)) % 2 === 1);
    if (sum(chosen.map(({ effortHours }) => effortHours)) > hours) continue;
    const gains = chosen.flatMap((one) => one.skills);
    const met = skills.map(({ id, demand, left }) => {
      const gained = sum(gains.filter(({ skillId }) => skillId === id).map(({ gain }) => gain));
      return (demand * Math.min(gained, left)) / 5;
    });
    most = Math.max(most, sum(met));
  }
  return most;
}
