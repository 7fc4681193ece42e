import * as z from 'zod';
import { currency } from './fields.ts';
import { DECIMAL_MARKS, DELIMITERS, ENCODINGS, IMPORT_PROFILES } from './import-file.ts';
import { opportunitySource, outcome, stageKind } from './vocabulary.ts';

/** What crosses the bridge of an import: how a file is understood, and what the person answered about it. */

export const APPLICATION_USES = [
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
export const CONNECTION_USES = [
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
/** `keep` writes `Column: value` into the notes; `leave_out` drops the column. */
export const columnUse = z.enum([...APPLICATION_USES, ...CONNECTION_USES, 'keep', 'leave_out']);
export type ImportColumnUse = z.infer<typeof columnUse>;

export const IMPORT_KINDS = ['applications', 'connections'] as const;
export const importKind = z.enum(IMPORT_KINDS);
export const importProfile = z.enum(IMPORT_PROFILES);
export const importEncoding = z.enum(ENCODINGS);
export const importDelimiter = z.enum(DELIMITERS);
export const decimalMark = z.enum(DECIMAL_MARKS);
/** `serial`: whole numbers are days counted from 1900, as spreadsheets keep dates. */
export const dateOrder = z.enum(['day_first', 'month_first', 'serial']);
export type ImportDateOrder = z.infer<typeof dateOrder>;
export type ImportDecimalMark = z.infer<typeof decimalMark>;

export const stageChoice = z.object({
  stageKind: stageKind,
  /** Only with `closed`; null there means: closed, how it ended is asked later. */
  outcome: outcome.nullable(),
});
export type ImportStageChoice = z.infer<typeof stageChoice>;

/** `unknown` and `suggested` are asked about; `confirmed` was answered by the person. */
const certainty = z.enum(['certain', 'suggested', 'confirmed', 'unknown']);

export const importColumn = z.object({
  index: z.number(),
  name: z.string(),
  use: columnUse,
  /** Why this use was proposed when it is not plain from the name, else empty. */
  reason: z.string(),
  /** Up to three different non-empty cells. */
  samples: z.array(z.string()),
  /** Only on columns of dates whose order matters. */
  date: z
    .object({
      order: dateOrder,
      certainty: z.enum(['certain', 'suggested', 'confirmed']),
      reason: z.string(),
      examples: z.array(z.string()),
    })
    .nullable(),
  /** Only on columns of amounts with points or commas in them. */
  number: z
    .object({ mark: decimalMark, certainty: z.enum(['certain', 'suggested', 'confirmed']), reason: z.string() })
    .nullable(),
});

export const importStatusWord = z.object({
  word: z.string(),
  count: z.number(),
  choice: stageChoice.nullable(),
  certainty: certainty,
});

export const importSourceWord = z.object({
  word: z.string(),
  count: z.number(),
  choice: opportunitySource.nullable(),
  certainty: certainty,
});

export const importMapping = z.object({
  kind: importKind,
  profile: importProfile,
  columns: z.array(importColumn),
  statusWords: z.array(importStatusWord),
  sourceWords: z.array(importSourceWord),
  /** Source of every row that names none itself. */
  fixedSource: opportunitySource.nullable(),
  notAppliedMeansLead: z.boolean(),
  /** Salaries without a currency are kept in the notes while this is null. */
  defaultCurrency: z.string().nullable(),
});
export type ImportMapping = z.infer<typeof importMapping>;

/** What the person has to answer before the import is theirs and not a guess. */
export const importQuestion = z.discriminatedUnion('about', [
  z.object({ about: z.literal('column'), field: z.enum(['company', 'name']), text: z.string() }),
  z.object({ about: z.literal('date_order'), column: z.number(), suggestion: dateOrder, text: z.string() }),
  z.object({ about: z.literal('decimal_mark'), column: z.number(), suggestion: decimalMark, text: z.string() }),
  z.object({
    about: z.literal('status'),
    word: z.string(),
    count: z.number(),
    suggestion: stageChoice.nullable(),
    text: z.string(),
  }),
  z.object({
    about: z.literal('source'),
    word: z.string(),
    count: z.number(),
    suggestion: opportunitySource.nullable(),
    text: z.string(),
  }),
]);
export type ImportQuestion = z.infer<typeof importQuestion>;

/** One answer of the person about the file that is open. */
export const importAnswer = z.discriminatedUnion('about', [
  z.object({ about: z.literal('column'), column: z.number().int().min(0), use: columnUse }),
  z.object({ about: z.literal('date_order'), column: z.number().int().min(0), order: dateOrder }),
  z.object({ about: z.literal('status'), word: z.string(), choice: stageChoice }),
  z.object({ about: z.literal('source'), word: z.string(), choice: opportunitySource }),
  z.object({ about: z.literal('currency'), currency: currency.nullable() }),
  z.object({ about: z.literal('decimal_mark'), column: z.number().int().min(0), mark: decimalMark }),
  /** Another program wrote the file than it looks like. */
  z.object({ about: z.literal('profile'), profile: importProfile }),
  z.object({ about: z.literal('encoding'), encoding: importEncoding }),
  z.object({ about: z.literal('delimiter'), delimiter: importDelimiter }),
  /** Whether what was answered for such a file before is used; null answers begin afresh. */
  z.object({ about: z.literal('remembered'), use: z.boolean() }),
]);
export type ImportAnswer = z.infer<typeof importAnswer>;

export const importStatus = z.enum(['new', 'update', 'same', 'problem']);
export type ImportStatus = z.infer<typeof importStatus>;

export const importCounts = z.object({ new: z.number(), update: z.number(), same: z.number(), problem: z.number() });
export type ImportCounts = z.infer<typeof importCounts>;
