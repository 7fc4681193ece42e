import { create } from 'zustand';
import type { Failure } from '../../../db/domain/result.ts';
import type { EvidenceFields, SkillFields } from '../../../db/domain/skill.ts';
import type { RankedSkillView } from '../../../electron/ipc/contract/roadmap.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import type { RoadmapPart } from '../../lib/navigation.ts';
import { RANKED_FROM } from './ranked-from.ts';
import { withLevels } from './reorder.ts';

export const ranking = createResource('roadmap.ranking', RANKED_FROM);
export const evidenceOf = createResource('roadmap.evidence', [...RANKED_FROM, 'person', 'company', 'round']);
export const skills = createResource('skill.list', ['skill']);

export type Segment = RoadmapPart;
export type RoadmapDialog =
  | { is: 'skill'; skill: Pick<RankedSkillView, 'skillId' | 'name' | 'family'> | null }
  | { is: 'evidence'; skillId: string | null };

type RoadmapState = {
  segment: Segment;
  /** The row opened into its evidence. */
  openId: string | null;
  /** The row that keys act on. */
  activeId: string | null;
  dialog: RoadmapDialog | null;
};

export const useRoadmap = create<RoadmapState>(() => ({ segment: 'gaps', openId: null, activeId: null, dialog: null }));

export const openDialog = (dialog: RoadmapDialog) => useRoadmap.setState({ dialog });
export const closeDialog = () => useRoadmap.setState({ dialog: null });
export const toggle = (skillId: string) =>
  useRoadmap.setState(({ openId }) => ({ openId: openId === skillId ? null : skillId, activeId: skillId }));

/** Sets both levels and shows the new order before the store has answered. */
export async function setLevels(skill: RankedSkillView, levels: { current: number; target: number }): Promise<void> {
  if (levels.current === skill.current && levels.target === skill.target) return;
  ranking.patch(null, (view) => withLevels(view, skill.skillId, levels));
  const result = await call('skill.setLevels', { id: skill.skillId, ...levels });
  if (result.ok) return;
  sayFailure(result.error);
  await ranking.load(null);
}

export async function addSkill(fields: SkillFields): Promise<Failure | null> {
  const result = await call('skill.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export async function renameSkill(id: string, fields: { name: string; family: string }): Promise<Failure | null> {
  const result = await call('skill.update', { id, fields });
  return result.ok ? null : result.error;
}

export async function addEvidence(fields: EvidenceFields): Promise<Failure | null> {
  const result = await call('evidence.add', fields);
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export async function trashEvidence(id: string): Promise<void> {
  const result = await call('evidence.trash', { id });
  if (result.ok) offerUndo(result.value.step);
  else sayFailure(result.error);
}

export async function trashSkill(id: string): Promise<void> {
  const result = await call('skill.trash', { id });
  if (result.ok) offerUndo(result.value.step);
  else sayFailure(result.error);
}
