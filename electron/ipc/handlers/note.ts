import type { Services } from '../../../db/services/core.ts';
import { trashNote, updateNote } from '../../../db/services/note.ts';
import type { Handlers } from '../contract/handler.ts';
import type { noteContract } from '../contract/note.ts';

export function noteHandlers(services: Services): Handlers<keyof typeof noteContract> {
  return {
    'note.update': ({ id, body }) => updateNote(services, id, body),
    'note.trash': ({ id }) => trashNote(services, id),
  };
}
