import type { CompanyKind } from '../../../db/domain/vocabulary.ts';

/** An agency's people act for several employers. */
export const COMPANY_KIND: Record<CompanyKind, string> = { employer: 'Employer', agency: 'Agency' };
