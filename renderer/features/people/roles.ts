import type { PersonRole } from '../../../electron/ipc/contract/person.ts';
import type { Outcome, StageKind } from '../../../db/domain/vocabulary.ts';
import { inSentence, OUTCOME, STAGE_KIND } from '../../lib/labels.ts';

/** One opportunity with every role somebody has on it. */
export interface OpportunityRoles {
  opportunityId: string;
  company: string;
  title: string;
  stageKind: StageKind;
  outcome: Outcome | null;
  roles: Pick<PersonRole, 'participationId' | 'role'>[];
}
export interface CompanyRoles {
  companyId: string;
  company: string;
  opportunities: OpportunityRoles[];
}

/** Roles gathered by company and opportunity, in the order they come. */
export function byCompany(roles: readonly PersonRole[]): CompanyRoles[] {
  const companies = new Map<string, CompanyRoles>();
  const opportunities = new Map<string, OpportunityRoles>();
  for (const { companyId, participationId, role, ...on } of roles) {
    const at = companies.get(companyId) ?? { companyId, company: on.company, opportunities: [] };
    companies.set(companyId, at);
    const known = opportunities.get(on.opportunityId);
    if (known !== undefined) {
      known.roles.push({ participationId, role });
      continue;
    }
    const made: OpportunityRoles = { ...on, roles: [{ participationId, role }] };
    opportunities.set(on.opportunityId, made);
    at.opportunities.push(made);
  }
  return [...companies.values()];
}

/** Where it stands: how it ended, else its stage. */
export const standing = ({ stageKind, outcome }: Pick<OpportunityRoles, 'stageKind' | 'outcome'>): string =>
  outcome === null ? inSentence(STAGE_KIND[stageKind]) : inSentence(OUTCOME[outcome]);
