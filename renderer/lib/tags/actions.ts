import type { TagRef, TaggedKind } from '../../../db/domain/tag.ts';
import { call } from '../client.ts';
import { offerUndo, sayFailure } from '../undo.ts';

/** Hangs tags on these things and takes others off; one at a time says nothing, many offer the way back. */
export async function setTags(
  kind: TaggedKind,
  ids: readonly string[],
  { add = [], remove = [] }: { add?: readonly TagRef[]; remove?: readonly string[] },
): Promise<boolean> {
  const result = await call('tag.set', { kind, ids: [...ids], add: [...add], remove: [...remove] });
  if (!result.ok) sayFailure(result.error);
  else if (ids.length > 1) offerUndo(result.value.step);
  return result.ok;
}
