import { rankInitiatives } from '../domain/initiative-return.ts';
import { runningInitiativesFor, strongestWords } from '../repositories/initiative.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { rankedNow } from './ranked.ts';

/** The top of the roadmap, and what the next hour for it would be; null when there is no gap anybody asked about. */
export function topSkill(services: Services) {
  const gaps = rankedNow(services).ranked.filter(({ impact }) => impact > 0);
  const [top] = gaps;
  if (top === undefined) return null;
  const { skillId, name, share, demand, impact } = top;
  return {
    skillId,
    name,
    share,
    demand,
    impact,
    maxDemand: Math.max(...gaps.map((gap) => gap.demand)),
    nextHour: nextHour(services, skillId),
  };
}

/** The initiative that brings most for its effort among those under way or next, else what was said most strongly. */
function nextHour(services: Services, skillId: string) {
  const { constants } = ruleContext(services);
  const running = runningInitiativesFor(services.store, skillId);
  const [best] = rankInitiatives(running, rankedNow(services).ranked, constants);
  if (best !== undefined) return { kind: 'initiative' as const, title: best.name };
  const said = strongestWords(services.store, skillId);
  return said === undefined ? null : { kind: 'words' as const, ...said };
}
