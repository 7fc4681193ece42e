import type { CompanyMergeField, PersonMergeField } from '../../../db/domain/merge.ts';
import type { Failure } from '../../../db/domain/result.ts';
import type { DuplicatePair } from '../../../electron/ipc/contract/happening.ts';
import { call } from '../../lib/client.ts';
import { navigate, useNavigation } from '../../lib/navigation.ts';
import { offerUndo, sayFailure } from '../../lib/undo.ts';
import type { Kind } from './hosts.ts';

/** Which one stays, which goes, and whose value stands where both have one. */
export type MergeChoice =
  | { kind: 'person'; keepId: string; mergeId: string; take: PersonMergeField[] }
  | { kind: 'company'; keepId: string; mergeId: string; take: CompanyMergeField[] };

/** Makes two one and shows the one that stays wherever the other stood. */
export async function merge(choice: MergeChoice, names: { kept: string; merged: string }): Promise<Failure | null> {
  const { keepId, mergeId } = choice;
  const result =
    choice.kind === 'person'
      ? await call('person.merge', { keepId, mergeId, take: choice.take })
      : await call('company.merge', { keepId, mergeId, take: choice.take });
  if (!result.ok) return result.error;
  offerUndo(result.value.step, `${names.merged} is now part of ${names.kept}.`);
  showInstead(choice.kind, mergeId, keepId);
  return null;
}

function showInstead(kind: Kind, goneId: string, id: string): void {
  const { page, panel } = useNavigation.getState().place;
  if (page?.id === goneId) navigate.openPage({ kind, id });
  if (panel !== null && 'id' in panel && panel.id === goneId) navigate.openPanel({ kind, id });
}

/** Says that two are not the same; they are not shown as a pair again. */
export async function keepApart(kind: Kind, { a, b }: DuplicatePair): Promise<void> {
  const pair = { aId: a.id, bId: b.id };
  const result = kind === 'person' ? await call('person.keepApart', pair) : await call('company.keepApart', pair);
  if (!result.ok) return sayFailure(result.error);
  offerUndo(result.value.step, `${a.name} and ${b.name} stay two.`);
}
