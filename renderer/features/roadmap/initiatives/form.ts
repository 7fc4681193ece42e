import * as z from 'zod';
import { type InitiativeChanges, openLane } from '../../../../db/domain/initiative.ts';
import { initiativeKind } from '../../../../db/domain/vocabulary.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';

/** An initiative as it is typed, half-filled or whole. */
export const initiativeForm = z.object({
  title: z.string(),
  kind: initiativeKind,
  /** The lane of a new one. */
  lane: openLane,
  effortHours: z.number().nullable(),
  skills: z.array(z.object({ skillId: z.string(), gain: z.number() })),
  startOn: z.string().nullable(),
  targetOn: z.string().nullable(),
  link: z.string(),
  notes: z.string(),
  marketCheck: z.string(),
  marketCheckedOn: z.string().nullable(),
  cameOfIt: z.string(),
});
export type InitiativeForm = z.infer<typeof initiativeForm>;

export const readInitiative = (kept: unknown): InitiativeForm | null => initiativeForm.safeParse(kept).data ?? null;

export const emptyInitiative = (skillId?: string): InitiativeForm => ({
  title: '',
  kind: 'project',
  lane: 'later',
  effortHours: null,
  skills: skillId === undefined ? [] : [{ skillId, gain: 1 }],
  startOn: null,
  targetOn: null,
  link: '',
  notes: '',
  marketCheck: '',
  marketCheckedOn: null,
  cameOfIt: '',
});

export function formOf(one: InitiativeView): InitiativeForm {
  const { title, kind, startOn, targetOn, link, notes, marketCheck, marketCheckedOn, cameOfIt } = one;
  return {
    title,
    kind,
    lane: 'later',
    startOn,
    targetOn,
    link,
    notes,
    marketCheck,
    marketCheckedOn,
    cameOfIt,
    effortHours: one.effortHours === 0 ? null : one.effortHours,
    skills: one.skills.map(({ skillId, gain }) => ({ skillId, gain })),
  };
}

/** The form as the store takes it: hours left empty are not estimated. */
export function fieldsOf({ lane: _lane, effortHours, ...rest }: InitiativeForm): Required<InitiativeChanges> {
  return { ...rest, effortHours: effortHours ?? 0 };
}
