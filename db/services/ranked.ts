import type { ImpactInput } from '../domain/impact-strength.ts';
import { type SkillRank, type SkillTotals, rankTotals, tallySkills } from '../domain/impact.ts';
import * as repository from '../repositories/roadmap.ts';
import { ruleContext } from './context.ts';
import { type Services, evidenceChangeOf, isWriting, revisionOf } from './core.ts';

/** Everything the ranking is made of, read once. */
export function impactInput(services: Services): ImpactInput {
  const { today, constants } = ruleContext(services);
  return {
    skills: repository.skillRows(services.store),
    evidence: repository.evidenceRows(services.store),
    opportunities: repository.impactOpportunities(services.store),
    initiatives: repository.startedInitiatives(services.store),
    today,
    constants,
  };
}

export type Ranked = {
  /** Everything it was made of; read when somebody asks, since a ranking can be made without reading it all. */
  input(): ImpactInput;
  /** What does not change while only evidence does. */
  fixed: Omit<ImpactInput, 'evidence'>;
  totals: ReadonlyMap<string, SkillTotals>;
  ranked: SkillRank[];
};
/** Of each store the rankings in use, by state and day: the one that stands, and one that is only rehearsed. */
const kept = new WeakMap<Services['store'], Map<string, Ranked>>();

/**
 * The roadmap as it stands, ranked once for every state of the store and day. Where nothing but evidence changed since
 * a ranking that is known, only the skills it speaks of are tallied again. What is read while a change is being written is
 * kept for nobody.
 */
export function rankedNow(services: Services): Ranked {
  if (isWriting(services.store)) return rankedWhole(services);
  const { today } = ruleContext(services);
  const keyOf = (revision: number) => `${revision} ${today}`;
  const revision = revisionOf(services.store);
  const rankings = kept.get(services.store) ?? new Map<string, Ranked>();
  const known = rankings.get(keyOf(revision));
  if (known) return known;
  const since = evidenceChangeOf(services.store, revision);
  const base = since === null ? undefined : rankings.get(keyOf(since.from));
  const made = since && base ? rankedAgain(services, base, since.skillIds) : rankedWhole(services);
  kept.set(
    services.store,
    new Map([...(since && base ? [[keyOf(since.from), base] as const] : []), [keyOf(revision), made] as const]),
  );
  return made;
}

function rankedWhole(services: Services): Ranked {
  const input = impactInput(services);
  const totals = tallySkills(input);
  return { input: () => input, fixed: input, totals, ranked: rankTotals(input, totals) };
}

function rankedAgain(services: Services, base: Ranked, skillIds: ReadonlySet<string>): Ranked {
  const { fixed } = base;
  const skills = fixed.skills.filter(({ id }) => skillIds.has(id));
  const heard = repository.evidenceRowsOf(services.store, skillIds);
  const totals = new Map([...base.totals, ...tallySkills({ ...fixed, skills, evidence: heard })]);
  let input: ImpactInput | null = null;
  return {
    input: () => (input ??= { ...fixed, evidence: repository.evidenceRows(services.store) }),
    fixed,
    totals,
    ranked: rankTotals(fixed, totals),
  };
}

/** Places on the roadmap, from 1; only skills with impact have one. */
export function placesOf(ranked: readonly SkillRank[]): Map<string, number> {
  return new Map(ranked.filter(({ impact }) => impact > 0).map(({ skillId }, index) => [skillId, index + 1]));
}
