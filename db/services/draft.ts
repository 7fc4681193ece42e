import { rows } from '../repositories/rows.ts';
import { draft } from '../schema/index.ts';
import { type Services, write } from './core.ts';

/** What was typed into a form that is not saved yet, by the form's key; null when nothing was. */
export const getDraft = ({ store }: Services, key: string): unknown => rows(store, draft).get(key)?.body ?? null;

/** Keeps it as JSON has it: what is not there is null. */
export function putDraft(services: Services, key: string, typed: unknown): void {
  const body = typed ?? null;
  write(services, (tx) => {
    const table = rows(tx.store, draft);
    if (!table.update(key, { body }, tx.at)) table.insert({ id: key, body }, tx.at);
  });
}

export function removeDraft(services: Services, key: string): void {
  write(services, (tx) => rows(tx.store, draft).remove(key));
}
