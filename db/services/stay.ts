import { ok } from '../domain/result.ts';
import { staysOf } from '../domain/stay.ts';
import { allStages, arrivals, standings } from '../repositories/stay.ts';
import type { Services } from './core.ts';

/** Every opportunity's stays in stages, stages named by their place in the list. */
export function allStays({ store }: Services) {
  const stages = allStages(store);
  const places = new Map(stages.map(({ id }, index) => [id, index]));
  const placeOf = (stageId: string) => places.get(stageId) ?? 0;
  const seen = new Map<string, { stage: number; at: number }[]>();
  for (const { opportunityId, stageId, at } of arrivals(store)) {
    const arrival = { stage: placeOf(stageId), at };
    const list = seen.get(opportunityId);
    if (list) list.push(arrival);
    else seen.set(opportunityId, [arrival]);
  }
  const opportunities = standings(store).map(({ id, stageId, stageEnteredAt }) => ({
    id,
    stays: staysOf(seen.get(id) ?? [], { stage: placeOf(stageId), enteredAt: stageEnteredAt }),
  }));
  return ok({ stages, opportunities });
}
