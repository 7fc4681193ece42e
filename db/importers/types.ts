import type { ImportProfile, DELIMITERS, ENCODINGS } from '../domain/import-file.ts';
import type { OpportunitySource, Outcome, StageKind } from '../domain/vocabulary.ts';

export type { ImportProfile };

export * from './plan-types.ts';

/** Long work reports where it is and can be stopped between slices. Called every few hundred rows. */
export interface ImportHooks {
  onProgress?: (done: number, total: number) => void;
  /** True ends the work with the failure `cancelled`; nothing has been changed by then. */
  shouldStop?: () => boolean;
}

// ---- the file as a table -------------------------------------------------------------------------------------------

export type Delimiter = (typeof DELIMITERS)[number];
export type Encoding = (typeof ENCODINGS)[number];
/** How a file is to be read where the person said so; what is absent is found out. */
export interface ReadAs {
  encoding?: Encoding;
  delimiter?: Delimiter;
}

/** One data row. `line` is the 1-based line of the file it starts on; `cells` has as many entries as the header. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A row that cannot be read as a row of this table, with the reason in a sentence. */
export interface UnreadableRow {
  line: number;
  cells: string[];
  reason: string;
}

export interface Table {
  fileName: string;
  /** Column names as written; an empty one is named `Column 3`. */
  header: string[];
  rows: TableRow[];
  problems: UnreadableRow[];
  delimiter: Delimiter;
  encoding: Encoding;
  /** Sentences for the person: what was assumed or skipped while reading. */
  notes: string[];
}

// ---- what the columns mean -----------------------------------------------------------------------------------------

export type ImportKind = 'applications' | 'connections';

export const APPLICATION_FIELDS = [
  'company',
  'title',
  'status',
  'appliedOn',
  'date',
  'applied',
  'addedOn',
  'lastUpdated',
  'deadline',
  'source',
  'location',
  'workMode',
  'url',
  'notes',
  'contacts',
  'excitement',
  'industry',
  'postingText',
  'salary',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'resume',
  'coverLetter',
] as const;
export const CONNECTION_FIELDS = [
  'firstName',
  'lastName',
  'fullName',
  'url',
  'email',
  'phone',
  'company',
  'position',
  'connectedOn',
  'notes',
] as const;
export type ApplicationField = (typeof APPLICATION_FIELDS)[number];
export type ConnectionField = (typeof CONNECTION_FIELDS)[number];
/** `keep` writes `Column: value` into the notes; `leave_out` drops the column. */
export type ColumnUse = ApplicationField | ConnectionField | 'keep' | 'leave_out';

/** `serial`: whole numbers are days counted from 1900, as spreadsheets keep dates. */
export type DateOrder = 'day_first' | 'month_first' | 'serial';
/** How the dates of one column are read. `suggested` has to be confirmed by the person. */
export interface DateReading {
  order: DateOrder;
  certainty: 'certain' | 'suggested' | 'confirmed';
  /** Why, in a sentence; for a mixed column also how many dates do not fit. */
  reason: string;
  /** Up to three cells as they stand in the file. */
  examples: string[];
}

/** Which sign stands before the cents. */
export type DecimalMark = 'point' | 'comma';
/** How the amounts of one column are read. */
export interface NumberReading {
  mark: DecimalMark;
  certainty: 'certain' | 'suggested' | 'confirmed';
  reason: string;
}

export interface ColumnMapping {
  index: number;
  name: string;
  use: ColumnUse;
  /** Why this use was proposed when it is not plain from the name, else empty. */
  reason: string;
  /** Up to three different non-empty cells, cut to 80 characters for display. */
  samples: string[];
  /** Only on columns of dates whose order matters. */
  date: DateReading | null;
  /** Only on columns of amounts with points or commas in them. */
  number: NumberReading | null;
}

export interface StageChoice {
  stageKind: StageKind;
  /** Only with `closed`; null there means: closed, how it ended is asked later. */
  outcome: Outcome | null;
}
/** `unknown` and `suggested` are asked about; `confirmed` was answered by the person. */
export type Certainty = 'certain' | 'suggested' | 'confirmed' | 'unknown';
export interface StatusWord {
  word: string;
  count: number;
  choice: StageChoice | null;
  certainty: Certainty;
}
export interface SourceWord {
  word: string;
  count: number;
  choice: OpportunitySource | null;
  certainty: Certainty;
}

/** Plain data, safe to send between processes; the person's answers are written into it with the helpers of answers.ts. */
export interface Mapping {
  kind: ImportKind;
  profile: ImportProfile;
  columns: ColumnMapping[];
  statusWords: StatusWord[];
  sourceWords: SourceWord[];
  /** Source of every row that names none itself (a LinkedIn export knows where it is from). */
  fixedSource: OpportunitySource | null;
  /** A row that says it was not applied for, and has no date, is a lead whatever its status says. */
  notAppliedMeansLead: boolean;
  /** ISO 4217; salaries without a currency are kept in the notes while this is null. */
  defaultCurrency: string | null;
}

/** What the person has to answer before the import is theirs and not a guess. */
export type Question =
  | { about: 'column'; field: 'company' | 'name'; text: string }
  | { about: 'date_order'; column: number; suggestion: DateOrder; text: string }
  | { about: 'decimal_mark'; column: number; suggestion: DecimalMark; text: string }
  | { about: 'status'; word: string; count: number; suggestion: StageChoice | null; text: string }
  | { about: 'source'; word: string; count: number; suggestion: OpportunitySource | null; text: string };
