import { readJson } from '../domain/json.ts';
import { DEFAULT_VIEW, type PipelineView, type SavedViewFields, pipelineView } from '../domain/pipeline-view.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { type SavedViewRow, savedViewNamed, savedViews } from '../repositories/saved-view.ts';
import { rows } from '../repositories/rows.ts';
import { savedView } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

const SCREEN = 'pipeline';
const NOT_THERE = 'This view is not there any more. Choose another one.';

export const listViews = ({ store }: Services) =>
  ok(savedViews(store, SCREEN).map(({ id, name, definition }) => ({ id, name, definition: readView(definition) })));

/** A view kept by a later version can say what this one does not know, and one can be damaged: then it shows everything. */
function readView(definition: SavedViewRow['definition']): PipelineView {
  return pipelineView.safeParse(readJson(definition)).data ?? DEFAULT_VIEW;
}

export function addView(services: Services, { name, definition }: SavedViewFields): Result<Done<{ id: string }>> {
  if (savedViewNamed(services.store, SCREEN, name)) return nameTaken(name, 'name');
  return change(services, { label: `Saved the view ${name}`, aggregate: 'saved_view' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, savedView).insert({ id, screen: SCREEN, name, definition }, tx.at);
    return ok({ id });
  });
}

export function updateView(services: Services, id: string, fields: Partial<SavedViewFields>): Result<Done<null>> {
  const before = rows(services.store, savedView).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const namesake = fields.name === undefined ? undefined : savedViewNamed(services.store, SCREEN, fields.name);
  if (namesake && namesake.id !== id) return nameTaken(fields.name ?? '', 'fields.name');
  const label =
    fields.name === undefined || fields.name === before.name
      ? `Changed the view ${before.name}`
      : `Renamed the view ${before.name} to ${fields.name}`;
  return change(services, { label, aggregate: 'saved_view', subjectId: id }, (tx) => {
    rows(tx.store, savedView).update(id, fields, tx.at);
    return ok(null);
  });
}

export function removeView(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, savedView).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(
    services,
    { label: `Removed the view ${before.name}`, aggregate: 'saved_view', subjectId: id },
    (tx) => {
      rows(tx.store, savedView).remove(id);
      return ok(null);
    },
  );
}

const nameTaken = (name: string, field: string) =>
  fail('conflict', `There is a view called ${name} already. Choose another name, or update that one.`, field);
