import { type Result, fail, ok } from '../domain/result.ts';
import { type Template, type TemplateFields, builtInTemplate } from '../domain/template.ts';
import { BUILT_IN } from '../domain/template-texts.ts';
import { TEMPLATE_KINDS } from '../domain/vocabulary.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/template.ts';
import { template } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This template is not there any more. It may be in the trash.';

export type TemplateView = Template & {
  /** The app brings it: it can be reworded and reset, and not be put into the trash. */
  isBuiltIn: boolean;
  /** Reworded by the person. */
  isChanged: boolean;
};

/** Every template: by kind, those the app brings first. The first of a kind is the one that is proposed. */
export function templatesOf({ store }: Pick<Services, 'store'>): TemplateView[] {
  const written = repository.templates(store);
  const byId = new Map(written.map((row) => [row.id, row]));
  const brought = BUILT_IN.map((one) => ({
    ...(byId.get(one.id) ?? one),
    kind: one.kind,
    isBuiltIn: true,
    isChanged: byId.has(one.id),
  }));
  const own = written
    .filter(({ id }) => builtInTemplate(id) === undefined)
    .map((row) => ({ ...row, isBuiltIn: false, isChanged: false }));
  const all = [...brought, ...own];
  return TEMPLATE_KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
}

export const listTemplates = (services: Services) => ok(templatesOf(services));

export function addTemplate(services: Services, fields: TemplateFields): Result<Done<{ id: string }>> {
  return change(services, { label: `Added the template ${fields.name}`, aggregate: 'template' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, template).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

/** Rewords a template; one that the app brings keeps its own text underneath and can be reset to it. */
export function updateTemplate(services: Services, id: string, fields: Partial<TemplateFields>): Result<Done<null>> {
  const row = rows(services.store, template).get(id);
  const brought = builtInTemplate(id);
  const before = row?.trashedAt === null ? row : brought;
  if (!before || (row && row.trashedAt !== null)) return fail('not_found', NOT_THERE);
  if (brought && fields.kind !== undefined && fields.kind !== brought.kind)
    return fail('conflict', 'What this template is for is fixed. Add one of your own for something else.', 'kind');
  const about = { label: `Changed the template ${before.name}`, aggregate: 'template', subjectId: id } as const;
  return change(services, about, (tx) => {
    const table = rows(tx.store, template);
    if (row) table.update(id, fields, tx.at);
    else if (brought && isOther(brought, fields)) table.insert({ ...brought, ...fields }, tx.at);
    return ok(null);
  });
}

const isOther = (before: Template, { name, subject, body }: Partial<TemplateFields>) =>
  (name ?? before.name) !== before.name ||
  (subject ?? before.subject) !== before.subject ||
  (body ?? before.body) !== before.body;

/** Puts a template of the person's own into the trash. */
export function trashTemplate(services: Services, id: string): Result<Done<null>> {
  if (builtInTemplate(id))
    return fail('conflict', 'This template comes with the app and stays. Reset it to get its text back.');
  const before = rows(services.store, template).get(id);
  if (!before || before.trashedAt !== null) return fail('not_found', NOT_THERE);
  const label = `Moved the template ${before.name} to the trash`;
  return change(services, { label, aggregate: 'template', subjectId: id }, (tx) => {
    rows(tx.store, template).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

/** Takes the person's wording of a template away: the text that came with the app holds again. */
export function resetTemplate(services: Services, id: string): Result<Done<null>> {
  const brought = builtInTemplate(id);
  if (!brought) return fail('conflict', 'This template is your own: there is no other text to go back to.');
  const label = `Reset the template ${brought.name}`;
  return change(services, { label, aggregate: 'template', subjectId: id }, (tx) => {
    rows(tx.store, template).remove(id);
    return ok(null);
  });
}
