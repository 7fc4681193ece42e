import { type Result, fail, ok } from '../domain/result.ts';
import { rows } from '../repositories/rows.ts';
import { note } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This note is not there any more. It may be in the trash.';

function noteOf({ store }: Services, id: string) {
  const found = rows(store, note).get(id);
  return found && found.trashedAt === null ? found : undefined;
}

/** Changes what a note says; when it was written stays. */
export function updateNote(services: Services, id: string, body: string): Result<Done<null>> {
  const before = noteOf(services, id);
  if (!before) return fail('not_found', NOT_THERE);
  if (body.trim() === '') return fail('invalid', 'This note is empty. Write something, or delete the note.', 'body');
  const about = { label: 'Changed a note', aggregate: 'opportunity', subjectId: before.opportunityId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, note).update(id, { body }, tx.at);
    return ok(null);
  });
}

export function trashNote(services: Services, id: string): Result<Done<null>> {
  const before = noteOf(services, id);
  if (!before) return fail('not_found', NOT_THERE);
  const about = {
    label: 'Moved a note to the trash',
    aggregate: 'opportunity',
    subjectId: before.opportunityId,
  } as const;
  return change(services, about, (tx) => {
    rows(tx.store, note).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}
