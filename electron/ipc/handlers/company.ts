import * as company from '../../../db/services/company.ts';
import type { Services } from '../../../db/services/core.ts';
import { companiesAlike, keepApart } from '../../../db/services/duplicates.ts';
import { mergeCompanies } from '../../../db/services/merge.ts';
import type { companyContract } from '../contract/company.ts';
import type { Handlers } from '../contract/handler.ts';

export function companyHandlers(services: Services): Handlers<keyof typeof companyContract> {
  return {
    'company.list': () => company.listCompanies(services),
    'company.open': ({ id }) => company.openCompany(services, id),
    'company.add': (fields) => company.addCompany(services, fields),
    'company.update': ({ id, fields }) => company.updateCompany(services, id, fields),
    'company.duplicates': () => companiesAlike(services),
    'company.keepApart': (pair) => keepApart(services, pair),
    'company.merge': (input) => mergeCompanies(services, input),
  };
}
