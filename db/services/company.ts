import type { CompanyFields, NewCompany } from '../domain/company.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/company.ts';
import { companyNamed } from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { tagsOf, tagsOfCompanies } from '../repositories/tag.ts';
import { company } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';
import { atCompany } from './happening.ts';

const NOT_THERE = 'This company is not there any more. It may be in the trash.';

export function listCompanies({ store }: Services) {
  const tags = tagsOfCompanies(store);
  return ok(repository.companies(store).map((row) => ({ ...row, tags: tags.get(row.id) ?? [] })));
}

/** One company whole: its roles, people and research, what it taught, and everything that happened there. */
export function openCompany({ store }: Services, id: string) {
  const found = rows(store, company).get(id);
  if (!found) return fail('not_found', NOT_THERE);
  return ok({
    ...found,
    tags: tagsOf(store, 'company', id),
    opportunities: repository.rolesAt(store, id),
    brought: repository.rolesBroughtBy(store, id),
    people: repository.peopleOf(store, id).map((row) => ({ ...row, roles: repository.rolesIn(row.roles) })),
    lessons: repository.lessonsAt(store, id).map((row) => ({ ...row, reasons: repository.reasonsIn(row.reasons) })),
    pains: repository.painsAt(store, id),
    stream: atCompany(store, id),
    trashed: found.trashedAt !== null,
  });
}

export function addCompany(services: Services, fields: NewCompany): Result<Done<{ id: string }>> {
  const known = companyNamed(services.store, fields.name);
  if (known) return fail('conflict', `${fields.name} is there already. Open it from the list.`, 'name');
  return change(services, { label: `Added ${fields.name}`, aggregate: 'company' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, company).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

export function updateCompany(services: Services, id: string, fields: Partial<CompanyFields>): Result<Done<null>> {
  const before = rows(services.store, company).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Changed ${before.name}`, aggregate: 'company', subjectId: id }, (tx) => {
    rows(tx.store, company).update(id, fields, tx.at);
    return ok(null);
  });
}
