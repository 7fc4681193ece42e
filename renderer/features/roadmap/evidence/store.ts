import { create } from 'zustand';
import type { Failure } from '../../../../db/domain/result.ts';
import type { EvidenceChange } from '../../../../db/domain/skill.ts';
import type { EvidenceView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { Step } from '../../../../electron/ipc/contract/shape.ts';
import type { Result } from '../../../../db/domain/result.ts';
import { call } from '../../../lib/client.ts';
import { offerUndo, sayFailure } from '../../../lib/undo.ts';

export type OpenEvidence = { skillId: string; evidence: EvidenceView };
type EvidenceDialog = { is: 'edit' | 'strike'; of: OpenEvidence };

/** The piece of evidence that keys and the palette act on, and what is asked about one. */
export const useEvidence = create<{ focused: OpenEvidence | null; dialog: EvidenceDialog | null }>(() => ({
  focused: null,
  dialog: null,
}));

export const focusEvidence = (focused: OpenEvidence | null) => useEvidence.setState({ focused });
export const editEvidence = (of: OpenEvidence) => useEvidence.setState({ dialog: { is: 'edit', of } });
export const askToStrike = (of: OpenEvidence) => useEvidence.setState({ dialog: { is: 'strike', of } });
export const closeEvidenceDialog = () => useEvidence.setState({ dialog: null });

function said(result: Result<{ step: Step | null }>): Failure | null {
  if (!result.ok) return result.error;
  offerUndo(result.value.step);
  return null;
}

export const updateEvidence = async (id: string, fields: EvidenceChange) =>
  said(await call('evidence.update', { id, fields }));

export const strikeEvidence = async (id: string, reason: string) =>
  said(await call('evidence.strike', { ids: [id], reason }));

async function orSay(work: Promise<Failure | null>): Promise<void> {
  const failure = await work;
  if (failure !== null) sayFailure(failure);
}

export const weighEvidence = (id: string, weight: number) => orSay(updateEvidence(id, { weight }));
export const putBackEvidence = (id: string) =>
  orSay(call('evidence.putBack', { ids: [id] }).then((result) => said(result)));
export const strikeRepeat = (id: string) => orSay(strikeEvidence(id, 'The same posting says it twice'));
export const strikeRepeats = (skillId: string) =>
  orSay(call('evidence.strikeRepeats', { skillId }).then((result) => said(result)));

/** Struck out, it asks for the reason; struck already, it counts again. */
export function strikeOrPutBack(of: OpenEvidence): void {
  if (of.evidence.struckAt === null) askToStrike(of);
  else void putBackEvidence(of.evidence.id);
}
