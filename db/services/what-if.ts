import type { SkillRank } from '../domain/impact.ts';
import { ok } from '../domain/result.ts';
import { whatIf } from '../domain/what-if.ts';
import { openOpportunities } from '../repositories/open-opportunity.ts';
import type { Services } from './core.ts';
import { placesOf, rankedNow } from './ranked.ts';

/** The open opportunities and the ranking as they would be with these skills at these levels. */
export const whatIfClosed = (services: Services, levels: readonly { skillId: string; level: number }[]) =>
  ok(whatIfView(services, new Map(levels.map(({ skillId, level }) => [skillId, level]))));

/** The same as a value, for what asks with levels of its own. */
export function whatIfView(services: Services, levels: ReadonlyMap<string, number>) {
  const outcome = whatIf(levels, rankedNow(services).input());
  const open = openOpportunities(services.store);
  const names = new Map(outcome.before.map(({ skillId, name }) => [skillId, name]));
  return {
    fits: outcome.fits.flatMap(({ opportunityId, before, after, parts }) => {
      const about = open.get(opportunityId);
      if (about === undefined) return [];
      const { company, title, stage } = about;
      const named = parts.map((part) => ({ ...part, name: names.get(part.skillId) ?? '' }));
      return [{ opportunityId, company, title, stage, before, after, parts: named }];
    }),
    withoutFit: outcome.withoutFit.flatMap((opportunityId) => {
      const about = open.get(opportunityId);
      return about === undefined ? [] : [about];
    }),
    mean: outcome.mean,
    impact: outcome.impact,
    places: placeChanges(outcome.before, outcome.after),
  };
}

function placeChanges(before: readonly SkillRank[], after: readonly SkillRank[]) {
  const [old, next] = [placesOf(before), placesOf(after)];
  return after
    .filter(({ skillId }) => old.has(skillId) || next.has(skillId))
    .map(({ skillId, name, share }) => ({
      skillId,
      name,
      before: old.get(skillId) ?? null,
      after: next.get(skillId) ?? null,
      share,
    }));
}
