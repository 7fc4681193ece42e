import { create } from 'zustand';
import { positionsAfter } from '../../../../db/domain/initiative-order.ts';
import { type OpenLane, isOpenLane, startsUnasked } from '../../../../db/domain/initiative.ts';
import type { Failure } from '../../../../db/domain/result.ts';
import type { Lane } from '../../../../db/domain/vocabulary.ts';
import type { Finished, InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import type { Input } from '../../../../electron/ipc/contract/index.ts';
import type { Step } from '../../../../electron/ipc/contract/shape.ts';
import { call } from '../../../lib/client.ts';
import { askAboutInitiative } from '../../../lib/initiatives/open.ts';
import { createResource } from '../../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../../lib/undo.ts';

const RANKED_FROM = ['skill', 'evidence', 'opportunity', 'stage', 'close_out', 'setting'] as const;

export const initiatives = createResource('initiative.list', ['initiative', ...RANKED_FROM]);
export const heardFor = createResource('initiative.heard', ['initiative', ...RANKED_FROM, 'person', 'company']);
export const hoursOf = createResource('initiative.hours', ['initiative']);
export const preview = createResource('initiative.previewFinish', ['initiative', ...RANKED_FROM]);

type LanesState = {
  /** Whether the lanes are shown; null leaves it to the width of the window. */
  isOpen: boolean | null;
  /** The ended lanes that are unfolded. */
  unfolded: readonly Lane[];
};
export const useLanes = create<LanesState>(() => ({ isOpen: null, unfolded: [] }));
export const showLanes = (isOpen: boolean) => useLanes.setState({ isOpen });
export const unfold = (lane: Lane, isUnfolded: boolean) =>
  useLanes.setState(({ unfolded }) => ({
    unfolded: isUnfolded ? [...unfolded, lane] : unfolded.filter((one) => one !== lane),
  }));

/** One of them as it stands in the store; says so when it is gone. */
export async function initiativeNow(id: string): Promise<InitiativeView | null> {
  const result = await call('initiative.list', null);
  if (!result.ok) {
    sayFailure(result.error);
    return null;
  }
  const found = result.value.find((one) => one.id === id);
  if (found === undefined)
    sayFailure({ code: 'not_found', message: 'This initiative is not there any more. Look in the trash.' });
  return found ?? null;
}

/**
 * To another lane, or to another place in one (`before` an initiative, null is the end). What ends it asks what came of
 * it, and what starts without anybody asked is told who has been heard; neither is refused.
 */
export async function moveTo(id: string, lane: Lane, before?: string | null): Promise<void> {
  if (!isOpenLane(lane)) return askAboutInitiative({ is: lane === 'done' ? 'finish' : 'drop', id });
  const one = await initiativeNow(id);
  if (one === null || (one.lane === lane && before === undefined)) return;
  if (!isOpenLane(one.lane)) return reopen(id, lane);
  if (startsUnasked(one, lane))
    return askAboutInitiative(before === undefined ? { is: 'start', id } : { is: 'start', id, before });
  await place({ id, lane, ...(before === undefined ? {} : { beforeId: before }) }, one.lane !== lane);
}

/** Starts it after the question: with what was written about asking the market, or without. */
export const start = (id: string, before: string | null | undefined, marketCheck: string | null): Promise<boolean> =>
  place(
    {
      id,
      lane: 'now',
      ...(before === undefined ? {} : { beforeId: before }),
      ...(marketCheck === null ? {} : { marketCheck }),
    },
    true,
  );

async function place(input: Input<'initiative.move'>, isOtherLane: boolean): Promise<boolean> {
  initiatives.patch(null, (all) => placed(all, input));
  const result = await call('initiative.move', input);
  if (!result.ok) {
    sayFailure(result.error);
    await initiatives.load(null);
    return false;
  }
  if (isOtherLane) offerUndo(result.value.step);
  return true;
}

/** The list after a move, as the store will answer it. */
function placed(all: readonly InitiativeView[], { id, lane, beforeId }: Input<'initiative.move'>): InitiativeView[] {
  const moved = all.find((one) => one.id === id);
  if (moved === undefined) return [...all];
  const inLane = all.filter((one) => one.lane === lane);
  const places = new Map(
    (beforeId === undefined ? [] : positionsAfter(inLane, moved, beforeId)).map((one) => [one.id, one.position]),
  );
  const position = moved.lane === lane ? moved.position : 0;
  return all.map((one) =>
    one.id === id
      ? { ...one, lane, position: places.get(id) ?? position }
      : { ...one, position: places.get(one.id) ?? one.position },
  );
}

export async function orderByReturn(lane: OpenLane): Promise<void> {
  said(await call('initiative.orderByReturn', { lane }));
}

export async function reopen(id: string, lane: OpenLane): Promise<void> {
  said(await call('initiative.reopen', { id, lane }));
}

export async function trash(id: string): Promise<void> {
  said(await call('initiative.trash', { id }));
}

export async function removeHours(id: string): Promise<void> {
  said(await call('initiative.removeHours', { id }));
}

type Answer = { ok: true; value: { step: Step | null } } | { ok: false; error: Failure };
function said(result: Answer): void {
  if (result.ok) offerUndo(result.value.step);
  else sayFailure(result.error);
}

/** What a form was refused with, or nothing; what it did can be undone. */
function refusedOf(result: Answer): Failure | null {
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export const add = async (input: Input<'initiative.add'>) => refusedOf(await call('initiative.add', input));
export const update = async (input: Input<'initiative.update'>) => refusedOf(await call('initiative.update', input));
export const drop = async (input: Input<'initiative.drop'>) => refusedOf(await call('initiative.drop', input));
export const logHours = async (input: Input<'initiative.logHours'>) =>
  refusedOf(await call('initiative.logHours', input));
export const changeHours = async (input: Input<'initiative.changeHours'>) =>
  refusedOf(await call('initiative.changeHours', input));

/** Ends it as done; answers what the ranking became. */
export async function finish(
  input: Input<'initiative.finish'>,
): Promise<{ ok: true; finished: Finished } | { ok: false; failure: Failure }> {
  const result = await call('initiative.finish', input);
  if (!result.ok) return { ok: false, failure: result.error };
  offerUndo(result.value.step);
  return { ok: true, finished: result.value.value };
}
