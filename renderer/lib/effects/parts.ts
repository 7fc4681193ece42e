import type { Effects } from '../../../electron/ipc/contract/effects.ts';
import type { Result } from '../../../db/domain/result.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { call } from '../client.ts';
import { byDate, followUpWords, moveWords, restLines } from './words.ts';
import type { EffectLine } from './words.ts';

/** One thing that saving added and that can be taken back by itself. */
export type EffectPart = {
  kind: 'evidence' | 'pain' | 'follow_up';
  id: string;
  text: string;
  /** What follows from it: the places that moved. */
  moves: { text: string; skillId: string }[];
};

/** What can be taken back, in the order it is told, each with what follows from it. */
export function effectParts(effects: Effects, today: string): EffectPart[] {
  const { evidenceAdded, painsAdded, followUps, rankMoves } = effects;
  return [
    ...evidenceAdded.map(({ id, name, skillId, importance }): EffectPart => ({
      kind: 'evidence',
      id,
      text: `${name}: one more observation, ${importance} of 5`,
      moves: rankMoves
        .filter((move) => move.skillId === skillId)
        .map((move) => ({ text: moveWords(move), skillId: move.skillId })),
    })),
    ...byDate(followUps).map((one): EffectPart => ({
      kind: 'follow_up',
      id: one.id,
      text: followUpWords(one, today),
      moves: [],
    })),
    ...painsAdded.map(({ id, text }): EffectPart => ({
      kind: 'pain',
      id,
      text: `On the brief: “${text}”`,
      moves: [],
    })),
  ];
}

/** Moves of skills that got no evidence of their own, and what else follows. */
export function consequences(effects: Effects): EffectLine[] {
  const own = new Set(effects.evidenceAdded.map(({ skillId }) => skillId));
  const moves = effects.rankMoves
    .filter(({ skillId }) => !own.has(skillId))
    .map((move): EffectLine => ({ about: 'rank', text: moveWords(move), skillId: move.skillId }));
  return [...moves, ...restLines(effects)];
}

/** The word on the button that takes it back, and what stands there once it is. */
export const TAKE_BACK: Record<EffectPart['kind'], { act: string; done: string }> = {
  evidence: { act: 'Strike out', done: 'struck out' },
  pain: { act: 'Remove', done: 'removed' },
  follow_up: { act: 'Skip', done: 'skipped' },
};

/** Takes this one back, as a step of its own that can be undone; answers the step. */
export async function takeBack({ kind, id }: Pick<EffectPart, 'kind' | 'id'>): Promise<Result<Step | null>> {
  const result = await callFor(kind, id);
  return result.ok ? { ok: true, value: result.value.step } : result;
}

function callFor(kind: EffectPart['kind'], id: string) {
  switch (kind) {
    case 'evidence':
      return call('evidence.trash', { id });
    case 'pain':
      return call('brief.removePain', { id });
    case 'follow_up':
      return call('follow_up.settle', { ids: [id], as: 'skipped' });
  }
}
