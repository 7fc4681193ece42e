import * as z from 'zod';
import type { WantedSkill } from '../../../db/domain/materials.ts';
import { materialKind } from '../../../db/domain/vocabulary.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';

/** A material being put on an opportunity. */
const newMaterial = z.object({ kind: materialKind, name: z.string(), version: z.string() });
export type NewMaterial = z.infer<typeof newMaterial>;

export const NEW_MATERIAL: NewMaterial = { kind: 'resume', name: '', version: '' };
export const readMaterial = (kept: unknown): NewMaterial | null => newMaterial.safeParse(kept).data ?? null;

/** The skills this opportunity has evidence for, each once. */
export function wantedSkills({ evidence }: OpportunityDetail): WantedSkill[] {
  return [...new Map(evidence.map(({ skillId, skill }) => [skillId, { id: skillId, name: skill }])).values()];
}
