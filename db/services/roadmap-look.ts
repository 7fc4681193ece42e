import type { RuleConstants } from '../domain/constants.ts';
import { addDays } from '../domain/dates.ts';
import { impactParts } from '../domain/impact-parts.ts';
import type { ImpactInput, ImpactSkill } from '../domain/impact-strength.ts';
import { type SkillRank, rankSkills } from '../domain/impact.ts';
import { fail, ok } from '../domain/result.ts';
import { type RoadmapFilter, isFiltered, passes } from '../domain/roadmap-filter.ts';
import * as repository from '../repositories/roadmap.ts';
import { rows } from '../repositories/rows.ts';
import { skill } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { placesOf, rankedNow } from './ranked.ts';
import { rankingOn } from './ranking-on.ts';

/** Days back that the trend compares with. */
const TREND_DAYS = 30;

/** Places as they were when the trend begins. */
export const placesBefore = (services: Services): Map<string, number> =>
  placesOf(rankingOn(services, addDays(ruleContext(services).today, -TREND_DAYS)));

/** A ranking as it is shown; without the places of before, it has no trend. */
export function rankingView(
  services: Services,
  ranked: readonly SkillRank[],
  { constants, before }: { constants: RuleConstants; before: ReadonlyMap<string, number> | null },
) {
  const families = new Map(repository.skillRows(services.store).map(({ id, family }) => [id, family]));
  const places = placesOf(ranked);
  const of = (kind: SkillRank['kind']) =>
    ranked
      .filter((rank) => rank.kind === kind)
      .map((rank) => {
        const place = places.get(rank.skillId);
        const then = before?.get(rank.skillId);
        return {
          skillId: rank.skillId,
          name: rank.name,
          family: families.get(rank.skillId) ?? '',
          current: rank.current,
          target: rank.target,
          demand: rank.demand,
          gap: rank.gap,
          impact: rank.impact,
          share: rank.share,
          validated: rank.validated,
          warning: rank.warning,
          evidenceCount: rank.evidenceCount,
          trend: place === undefined || then === undefined ? null : then - place,
        };
      });
  return { gaps: of('gap'), strengths: of('strength'), unasked: of('unasked'), constants };
}

/** What to look at the roadmap through: the evidence that counts, and levels and constants to try. */
export type Look = {
  filter: RoadmapFilter;
  preview: {
    levels: readonly { skillId: string; current: number; target: number }[];
    impact: RuleConstants['impact'] | null;
  } | null;
};

/** The ranking through a filter, or as it would be with other levels or constants. Nothing is kept. */
export function lookAt(services: Services, look: Look) {
  const { standing, tried, input } = looked(services, look);
  const isComparable = !isFiltered(look.filter) && (look.preview?.impact ?? null) === null;
  const before = isComparable ? placesBefore(services) : null;
  return ok({
    view: rankingView(services, tried, { constants: input.constants, before }),
    heard: heardIn(tried),
    heardInAll: heardIn(rankedNow(services).ranked),
    moves: movesBetween(standing, tried),
  });
}

const heardIn = (ranked: readonly SkillRank[]) => ranked.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0);

/** The ranking under the filter as it stands and with what is tried, and what the latter is made of. */
function looked(services: Services, { filter, preview }: Look) {
  const now = rankedNow(services);
  const isWhole = !isFiltered(filter);
  if (isWhole && preview === null) return { standing: now.ranked, tried: now.ranked, input: now.input() };
  const all = now.input();
  const filtered = isWhole ? all : { ...all, evidence: evidenceThrough(services, filter, all) };
  const standing = isWhole ? now.ranked : rankSkills(filtered);
  if (preview === null) return { standing, tried: standing, input: filtered };
  const input = withPreview(filtered, preview);
  return { standing, tried: rankSkills(input), input };
}

/** The evidence that passes; what stands on an opportunity that does not count passes nothing that asks about it. */
function evidenceThrough({ store }: Services, filter: RoadmapFilter, { evidence, opportunities }: ImpactInput) {
  const levels = filter.levels.length > 0 ? repository.levelsOfOpportunities(store) : new Map<string, string>();
  const known = new Map(
    opportunities.map(({ id, stageKind, need }) => [id, { stageKind, need, level: levels.get(id) ?? null }]),
  );
  return evidence.filter(({ source, seenOn, opportunityId }) =>
    passes(filter, { source, seenOn, opportunity: known.get(opportunityId ?? '') ?? null }),
  );
}

function withPreview(input: ImpactInput, { levels, impact }: NonNullable<Look['preview']>): ImpactInput {
  const tried = new Map(levels.map(({ skillId, current, target }) => [skillId, { current, target }]));
  return {
    ...input,
    skills: input.skills.map((one): ImpactSkill => ({ ...one, ...tried.get(one.id) })),
    constants: impact === null ? input.constants : { ...input.constants, impact },
  };
}

/** Skills with another place or share, in the order of the places they come to. */
function movesBetween(standing: readonly SkillRank[], tried: readonly SkillRank[]) {
  const [from, to] = [placesOf(standing), placesOf(tried)];
  const shares = new Map(standing.map(({ skillId, share }) => [skillId, share]));
  return tried
    .filter(({ skillId, share }) => from.get(skillId) !== to.get(skillId) || shares.get(skillId) !== share)
    .map(({ skillId, name }) => ({ skillId, name, from: from.get(skillId) ?? null, to: to.get(skillId) ?? null }));
}

/** How the score of one skill adds up, under the same filter and preview; a skill that is not ranked has no parts. */
export function partsBehind(services: Services, { skillId, ...look }: Look & { skillId: string }) {
  const found = rows(services.store, skill).get(skillId);
  if (!found) return fail('not_found', 'This skill is not there any more. It may be in the trash.');
  const { tried, input } = looked(services, look);
  const rank = tried.find((one) => one.skillId === skillId);
  if (rank === undefined) return ok({ skillId, demand: 0, gap: 0, impact: 0, share: 0, opportunities: [] });
  const parts = impactParts(rank, { ...input, evidence: input.evidence.filter((one) => one.skillId === skillId) });
  const ids = parts.flatMap(({ opportunityId }) => opportunityId ?? []);
  const names = repository.opportunityNames(services.store, ids);
  const { demand, gap, impact, share } = rank;
  const opportunities = parts.map((part) => {
    const { company = null, title = null } = names.get(part.opportunityId ?? '') ?? {};
    return { ...part, company, title };
  });
  return ok({ skillId, demand, gap, impact, share, opportunities });
}
