import type { Failure } from '../../../../db/domain/result.ts';
import type { PlannedView } from '../../../../electron/ipc/contract/plan.ts';
import { call } from '../../../lib/client.ts';
import { list } from '../../../lib/format.ts';
import { createResource } from '../../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../../lib/undo.ts';

export const plan = createResource('plan.view', [
  'skill',
  'evidence',
  'initiative',
  'opportunity',
  'stage',
  'close_out',
  'company',
  'setting',
]);

/** Remembers what is planned for; the plan follows. */
export async function keepPlan(time: { hoursPerWeek: number; until: string }): Promise<Failure | null> {
  const result = await call('plan.keep', time);
  return result.ok ? null : result.error;
}

export type TakeInto = 'both' | 'now' | 'next';

/**
 * Which lane each of the chosen goes to: with `both`, what begins in the first week into Now and the rest into Next.
 * What is in Now already stays there unless all go to Next.
 */
export function lanesFor(chosen: readonly PlannedView[], into: TakeInto): { id: string; lane: 'now' | 'next' }[] {
  return chosen.map(({ id, lane, beginsInWeek }) => {
    if (into !== 'both') return { id, lane: into };
    return { id, lane: lane === 'now' || beginsInWeek === 1 ? 'now' : 'next' };
  });
}

/** What would move; nothing when all stand there already. */
export const movesFor = (chosen: readonly PlannedView[], into: TakeInto) =>
  lanesFor(chosen, into).filter(({ id, lane }) => chosen.find((one) => one.id === id)?.lane !== lane);

/** What starts although nobody was asked whether they want it. */
function unaskedIn(chosen: readonly PlannedView[], moves: readonly { id: string; lane: string }[]): string[] {
  const started = new Set(moves.flatMap(({ id, lane }) => (lane === 'now' ? [id] : [])));
  const titles = chosen.filter(({ id, isMarketAsked }) => started.has(id) && !isMarketAsked).map(({ title }) => title);
  return titles.length === 0 ? [] : [`Nobody has been asked whether they want ${list(titles)}.`];
}

export async function takePlan(chosen: readonly PlannedView[], into: TakeInto): Promise<void> {
  const moves = movesFor(chosen, into);
  if (moves.length === 0) return;
  const result = await call('plan.take', { into: moves });
  if (!result.ok) return sayFailure(result.error);
  const { step } = result.value;
  offerUndo(step, step === null ? undefined : [`${step.label}.`, ...unaskedIn(chosen, moves)].join(' '));
}
