import * as z from 'zod';
import { id, isoDate, line, rating, type IsoDate } from './fields.ts';
import { type CloseState, type Need, need, opportunitySource, type StageKind, workMode } from './vocabulary.ts';

/** How the pipeline is looked at: a plain definition that can be kept, and the schema that reads it back. */

export const PIPELINE_MODES = ['board', 'table', 'timeline'] as const;
export type PipelineMode = (typeof PIPELINE_MODES)[number];

/** What can be asked of a card with yes or no. */
export const PIPELINE_FLAGS = [
  'active',
  'limbo',
  'stale',
  'debrief_owed',
  'late',
  'next_step',
  'no_next_step',
  'not_closed_yet',
] as const;
export type PipelineFlag = (typeof PIPELINE_FLAGS)[number];

export const PIPELINE_GROUPS = ['none', 'company', 'source', 'need', 'level'] as const;
export type PipelineGrouping = (typeof PIPELINE_GROUPS)[number];

export const PIPELINE_SORTS = [
  'board',
  'company',
  'title',
  'stage',
  'next',
  'days',
  'need',
  'excitement',
  'closes',
  'source',
  'level',
  'salary',
  'applied',
  'deadline',
  'added',
  'tags',
] as const;
export type PipelineSort = (typeof PIPELINE_SORTS)[number];

/** Days from and to, both counted in; null is open. */
const dateRange = z.object({ from: isoDate.nullable(), to: isoDate.nullable() });
export type DateRange = z.infer<typeof dateRange>;
const ANY_DAY: DateRange = { from: null, to: null };

const amount = z.number().min(0, 'An amount cannot be negative.').max(1e13, 'This amount is too large.');

/** Most choices of one kind that a filter can name. */
const MANY = 1000;

/** Within one field any of the choices is enough; all fields must hold. An empty list asks nothing. */
export const pipelineFilter = z.object({
  text: z.string().max(500).default(''),
  stages: z.array(id).max(MANY).default([]),
  companies: z.array(id).max(MANY).default([]),
  needs: z.array(need).max(MANY).default([]),
  /** As stored; the empty one is an opportunity without a level. */
  levels: z.array(z.string().max(500)).max(MANY).default([]),
  sources: z.array(opportunitySource).max(MANY).default([]),
  workModes: z.array(workMode).max(MANY).default([]),
  /** At least so much. */
  excitement: rating.nullable().default(null),
  tags: z.array(id).max(MANY).default([]),
  flags: z.array(z.enum(PIPELINE_FLAGS)).max(MANY).default([]),
  applied: dateRange.default(ANY_DAY),
  deadline: dateRange.default(ANY_DAY),
  added: dateRange.default(ANY_DAY),
  /** The range of the opportunity reaches at least this, in whole units of whatever currency it is in. */
  salaryFrom: amount.nullable().default(null),
  /** The range of the opportunity starts at most here. */
  salaryTo: amount.nullable().default(null),
});
export type PipelineFilter = z.infer<typeof pipelineFilter>;
export const NO_FILTER: PipelineFilter = pipelineFilter.parse({});

export const pipelineView = z.object({
  mode: z.enum(PIPELINE_MODES).default('board'),
  filter: pipelineFilter.default(NO_FILTER),
  group: z.enum(PIPELINE_GROUPS).default('none'),
  sort: z
    .object({ by: z.enum(PIPELINE_SORTS), isDescending: z.boolean() })
    .default({ by: 'board', isDescending: false }),
});
export type PipelineView = z.infer<typeof pipelineView>;
export const DEFAULT_VIEW: PipelineView = pipelineView.parse({});

export const savedViewFields = z.object({ name: line('The name of the view'), definition: pipelineView });
export type SavedViewFields = z.infer<typeof savedViewFields>;

/** What a card says, as filter, groups and order read it. What is absent was not said. */
export interface PipelineItem {
  id: string;
  companyId: string;
  company: string;
  title: string;
  stageId: string;
  /** UTC milliseconds. */
  stageEnteredAt: number;
  createdAt: number;
  need: Need;
  excitement: number | null;
  closes: readonly CloseState[];
  next: NextStep;
  isInLimbo?: boolean | undefined;
  level?: string | undefined;
  source: z.infer<typeof opportunitySource>;
  workMode?: z.infer<typeof workMode> | undefined;
  location?: string | undefined;
  /** Minor units of `salaryCurrency`. */
  salaryMin?: number | undefined;
  salaryMax?: number | undefined;
  salaryCurrency?: string | undefined;
  appliedOn?: string | undefined;
  deadline?: string | undefined;
  tagIds?: readonly string[] | undefined;
}
/** As far as order and flags need to know it. */
type NextStep =
  | { is: 'debrief_owed' | 'limbo' | 'offer_missing' | 'close_out_missing' | 'closed' | 'nothing' }
  | { is: 'round'; startsAt: number }
  | { is: 'follow_up'; dueOn: string }
  | { is: 'deadline'; on: string };

export interface PipelineContext {
  today: IsoDate;
  /** The IANA zone whose days are counted. */
  zone: string;
  /** In the order of the board. */
  stages: readonly { id: string; kind: StageKind; staleAfterDays: number | null }[];
  /** The ladder, lowest first. */
  levels: readonly string[];
  tags: readonly { id: string; name: string }[];
}
