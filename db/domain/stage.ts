import * as z from 'zod';
import { colour } from './colour.ts';
import { line } from './fields.ts';
import { STAGE_KINDS, type StageKind, stageKind } from './vocabulary.ts';

/** Longest name of a stage, in UTF-16 code units: it heads a column. */
export const STAGE_NAME_MAX = 60;

/** What a person decides about a stage at any time; its kind is fixed from its first day. */
export const stageFields = z.object({
  name: line('The stage').max(
    STAGE_NAME_MAX,
    `A stage can be ${STAGE_NAME_MAX} characters long at most. Use fewer words.`,
  ),
  colour: colour,
  /** Days after which a card in it is tinted; null never. */
  staleAfterDays: z
    .number()
    .int('Write whole days.')
    .min(1, 'A card waits for at least one day. Leave it empty for never.')
    .max(3650, 'Ten years are the most. Leave it empty for never.')
    .nullable(),
});
export type StageFields = z.infer<typeof stageFields>;

export const newStageFields = stageFields.extend({ kind: stageKind });
export type NewStageFields = z.infer<typeof newStageFields>;

/** Kinds the pipeline cannot be without: where new opportunities come, and where they end. */
export const NEEDED_KINDS: readonly StageKind[] = ['lead', 'closed'];

const placeOf = (kind: StageKind) => STAGE_KINDS.indexOf(kind);

/**
 * Where a stage of a kind belongs among the others, whatever order the person gave them: behind the last of its own kind,
 * else behind the last of an earlier kind. Answers the index to insert it at.
 */
export function placeForKind(stages: readonly { kind: StageKind }[], kind: StageKind): number {
  const own = stages.findLastIndex((stage) => stage.kind === kind);
  return (own >= 0 ? own : stages.findLastIndex((stage) => placeOf(stage.kind) < placeOf(kind))) + 1;
}

/** The list with `id` before `beforeId`, or at the end for null; itself when that changes nothing. */
export function reordered(ids: readonly string[], id: string, beforeId: string | null): string[] {
  if (id === beforeId || !ids.includes(id)) return [...ids];
  const rest = ids.filter((one) => one !== id);
  const at = beforeId === null ? rest.length : rest.indexOf(beforeId);
  return at < 0 ? [...ids] : [...rest.slice(0, at), id, ...rest.slice(at)];
}
