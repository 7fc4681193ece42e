import { create } from 'zustand';
import type { LevelFields } from '../../../../db/domain/level.ts';
import type { Failure, Result } from '../../../../db/domain/result.ts';
import type { Step } from '../../../../electron/ipc/contract/shape.ts';
import type { LevelView } from '../../../../electron/ipc/contract/skill.ts';
import { call } from '../../../lib/client.ts';
import { createResource } from '../../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../../lib/undo.ts';

export const skillPage = createResource('skill.page', ['skill', 'evidence', 'story', 'initiative', 'round', 'company']);
export const supports = createResource('skill.supports', [
  'skill',
  'evidence',
  'story',
  'initiative',
  'round',
  'debrief',
]);
export const mergePreview = createResource('skill.previewMerge', ['skill', 'evidence', 'story', 'initiative']);
export const similar = createResource('skill.duplicates', ['skill', 'evidence']);
export const retired = createResource('skill.retired', ['skill']);
export const meanings = createResource('level.meanings', ['skill'], 60_000);

/** A skill as far as the forms about it need it. */
export type SkillRef = { id: string; name: string; family: string };
type SkillDialog =
  | { is: 'merge' | 'split' | 'retire'; skill: SkillRef; into?: string }
  | { is: 'level'; skillId: string; level: LevelView | null }
  | { is: 'meanings'; family: string }
  | { is: 'similar' | 'retired' };

export const useSkills = create<{ dialog: SkillDialog | null }>(() => ({ dialog: null }));
export const openSkillDialog = (dialog: SkillDialog) => useSkills.setState({ dialog });
export const closeSkillDialog = () => useSkills.setState({ dialog: null });

function said(result: Result<{ step: Step | null }>): Failure | null {
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

function orSay(failure: Failure | null): void {
  if (failure !== null) sayFailure(failure);
}

export const mergeSkills = async (keepId: string, mergeId: string) =>
  said(await call('skill.merge', { keepId, mergeId }));
export const splitSkill = async (id: string, name: string, evidenceIds: string[]) =>
  said(await call('skill.split', { id, name, evidenceIds }));
export const retireSkill = async (id: string, reason: string) => said(await call('skill.retire', { id, reason }));
export const bringBack = async (id: string) => orSay(said(await call('skill.bringBack', { id })));
export const removeFormerName = async (id: string) => orSay(said(await call('skill.removeFormerName', { id })));
export const saveLevel = async (skillId: string, id: string | null, fields: LevelFields) =>
  said(await call('level.save', { skillId, id, ...fields }));
export const removeLevel = async (id: string) => orSay(said(await call('level.remove', { id })));
export const setMeaning = async (family: string, level: number, text: string) =>
  said(await call('level.setMeaning', { family, level, text }));
export const resetMeanings = async (family: string, level: number | null) =>
  orSay(said(await call('level.resetMeanings', { family, level })));
