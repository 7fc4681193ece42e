import type { IsoDate } from '../domain/fields.ts';
import type {
  MaterialKind,
  OpportunitySource,
  Outcome,
  ParticipationRole,
  PersonKind,
  StageKind,
  WorkMode,
} from '../domain/vocabulary.ts';
import type { Salary } from '../domain/import-index.ts';
import type { ImportKind } from './types.ts';

export type * from '../domain/import-index.ts';

// ---- the plan ------------------------------------------------------------------------------------------------------

export interface CompanyDraft {
  /** Same key, same company within one plan. */
  key: string;
  /** The stored company, or null when the import makes it. */
  id: string | null;
  name: string;
  /** Empty when the file says none. For a stored company: what fills its empty industry, else empty. */
  industry: string;
}

export interface PersonDraft {
  /** Same key, same person within one plan. */
  key: string;
  /** The stored person, or null when the import makes it. */
  id: string | null;
  name: string;
  companyKey: string | null;
  kind: PersonKind;
  /** Role on the opportunity of the row; null for connections. */
  role: ParticipationRole | null;
  position: string;
  email: string;
  phone: string;
  url: string;
  notes: string;
}

export interface StageStep {
  stageKind: StageKind;
  /** Calendar day, or null when the file does not tell. */
  on: IsoDate | null;
}

export interface OpportunityDraft {
  companyKey: string;
  title: string;
  stageKind: StageKind;
  /** Oldest first; ends in `stageKind`. */
  history: StageStep[];
  /** Only when `stageKind` is `closed`. `endedIn` is the last stage before. */
  closeOut: { outcome: Outcome | null; on: IsoDate | null; endedIn: StageKind } | null;
  appliedOn: IsoDate | null;
  addedOn: IsoDate | null;
  deadline: IsoDate | null;
  url: string;
  location: string;
  workMode: WorkMode | null;
  source: OpportunitySource | null;
  excitement: number | null;
  salary: Salary | null;
  postingText: string;
  notes: string;
  people: PersonDraft[];
  materials: { kind: MaterialKind; name: string }[];
}

/** One line of the preview: what would change, as a person reads it. */
export interface Change {
  field: string;
  before: string;
  after: string;
}

/**
 * What to write to a stored opportunity. Only present fields are written; people and materials are added. A person with
 * an `id` is linked if not yet linked, and given the `email` when it is not empty.
 */
export interface OpportunityPatch {
  set: Partial<
    Pick<
      OpportunityDraft,
      | 'appliedOn'
      | 'deadline'
      | 'url'
      | 'location'
      | 'workMode'
      | 'source'
      | 'excitement'
      | 'salary'
      | 'postingText'
      | 'notes'
    >
  >;
  /** A move forward, with the steps after the present stage, or null. */
  stage: { to: StageKind; steps: StageStep[] } | null;
  closeOut: OpportunityDraft['closeOut'];
  addPeople: PersonDraft[];
  addMaterials: { kind: MaterialKind; name: string }[];
}
export type PersonPatch = Partial<Pick<PersonDraft, 'companyKey' | 'position' | 'email' | 'phone' | 'url' | 'notes'>>;

interface RowBase {
  line: number;
  /** Sentences: why it is a problem, what was assumed, what was kept. */
  reasons: string[];
  company: string;
  /** Role for applications, name for connections. */
  title: string;
}
export type PlanRow = RowBase &
  (
    | { status: 'new'; kind: 'applications'; importKey: string; draft: OpportunityDraft }
    | { status: 'new'; kind: 'connections'; person: PersonDraft }
    | {
        status: 'update';
        kind: 'applications';
        /** The stored opportunity. */
        id: string;
        /** Store this; it may be the key the opportunity already has. */
        importKey: string;
        changes: Change[];
        patch: OpportunityPatch;
      }
    | { status: 'update'; kind: 'connections'; id: string; changes: Change[]; patch: PersonPatch }
    /** `id` is null when it repeats an earlier line of the same file. */
    | { status: 'same'; kind: ImportKind; id: string | null }
    | { status: 'problem'; kind: ImportKind; cells: string[] }
  );

export interface ImportPlan {
  kind: ImportKind;
  /** Every row of the file exactly once, in the order of the file. */
  rows: PlanRow[];
  counts: { new: number; update: number; same: number; problem: number };
  /** Companies the rows refer to by key: those to make (`id` null), and stored ones, with an industry to fill if empty. */
  companies: CompanyDraft[];
}

export interface PlanOptions {
  /** The person's calendar day. */
  today: IsoDate;
  /** IANA zone, for cells that are instants such as `2026-10-31T23:30:00Z`. */
  zone: string;
}
