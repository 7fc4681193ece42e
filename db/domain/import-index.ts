import type { IsoDate } from './fields.ts';
import type { MaterialKind, OpportunitySource, Outcome, StageKind, WorkMode } from './vocabulary.ts';

/** What is already stored, as an import compares with it. */

export interface Salary {
  /** Minor units per year. */
  min: number | null;
  max: number | null;
  currency: string;
}
export interface ExistingOpportunity {
  id: string;
  companyId: string;
  companyName: string;
  title: string;
  stageKind: StageKind;
  outcome: Outcome | null;
  importKey: string | null;
  appliedOn: IsoDate | null;
  deadline: IsoDate | null;
  url: string;
  location: string;
  workMode: WorkMode | null;
  source: OpportunitySource | null;
  excitement: number | null;
  salary: Salary | null;
  postingText: string;
  notes: string;
  personIds: string[];
  materials: { kind: MaterialKind; name: string }[];
}
export interface ExistingCompany {
  id: string;
  name: string;
  industry: string;
}
export interface ExistingPerson {
  id: string;
  name: string;
  companyName: string;
  position: string;
  email: string;
  phone: string;
  url: string;
  notes: string;
}
/** Everything an import is compared with. Plain arrays; the plan builds its own look-ups. */
export interface ExistingIndex {
  opportunities: ExistingOpportunity[];
  companies: ExistingCompany[];
  people: ExistingPerson[];
}
