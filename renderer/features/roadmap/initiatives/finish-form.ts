import * as z from 'zod';
import { proposedLevel } from '../../../../db/domain/initiative.ts';
import type { InitiativeSkillView } from '../../../../electron/ipc/contract/initiative.ts';

export const finishForm = z.object({
  doneOn: z.string().nullable(),
  cameOfIt: z.string(),
  /** The levels the person chose, by skill; the others are as proposed. */
  levels: z.record(z.string(), z.number()),
});
export type FinishForm = z.infer<typeof finishForm>;

export const readFinish = (kept: unknown): FinishForm | null => finishForm.safeParse(kept).data ?? null;

/** The level of each skill once it is done; null where it stays. */
export function levelsOf(
  { levels }: FinishForm,
  skills: readonly Pick<InitiativeSkillView, 'skillId' | 'current' | 'gain'>[],
): { skillId: string; level: number | null }[] {
  return skills.map(({ skillId, current, gain }) => {
    const level = levels[skillId] ?? proposedLevel(current, gain);
    return { skillId, level: level === current ? null : level };
  });
}
