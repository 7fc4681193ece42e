import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { standing } from '../../../db/domain/period.ts';
import { stageKind } from '../../../db/domain/vocabulary.ts';
import { insightsDays, insightsPeriod } from './insights-period.ts';
import { noInput, query } from './shape.ts';

/** A part of a whole; the percentage (0–100) is null when the whole is too small to show one. */
export const rate = z.object({ part: z.number(), whole: z.number(), percentage: z.number().nullable() });

/** What the opportunities can be told apart by. */
export const SPLITS = ['source', 'level', 'need', 'resume'] as const;
export const split = z.enum(SPLITS);
export type Split = z.infer<typeof split>;

/**
 * Places in the answer's list of opportunities: ids would be most of the answer. Every figure is the length of one of
 * these, so that it can be opened.
 */
export const places = z.array(z.number());

export const funnelStep = z.object({ kind: stageKind, reached: places, conversion: rate.nullable() });
export type FunnelStepView = z.infer<typeof funnelStep>;

/** A part of the whole: one source, level, need or résumé version; null where none is known. */
const ofPart = { key: z.string().nullable(), opportunities: places };

export const funnelView = z.object({
  days: insightsDays,
  opportunityIds: z.array(z.string()),
  /** Those that are not closed now. */
  open: places,
  steps: z.array(funnelStep),
  parts: z.array(z.object({ ...ofPart, steps: z.array(funnelStep) })),
});
export type FunnelView = z.infer<typeof funnelView>;

/** Times are milliseconds; null where there is nothing to take the middle of. */
export const stageTime = z.object({
  stageId: z.string(),
  finished: z.object({ median: z.number().nullable(), stays: z.number(), opportunities: places }),
  running: z.object({ median: z.number().nullable(), longest: z.number().nullable(), opportunities: places }),
});

const stageName = z.object({ id: z.string(), name: z.string(), kind: stageKind });

export const stageTimesView = z.object({
  days: insightsDays,
  opportunityIds: z.array(z.string()),
  /** In the order of the board. */
  stages: z.array(stageName),
  times: z.array(stageTime),
  parts: z.array(z.object({ ...ofPart, times: z.array(stageTime) })),
});
export type StageTimesView = z.infer<typeof stageTimesView>;

export const flowNode = z.object({
  /** A stage's id, or the standing that a closed opportunity has. */
  key: z.string(),
  /** null of an end. */
  kind: stageKind.nullable(),
  name: z.string(),
  /** Visits in all: those that began here, came from a stage before it, or came back from a later one. */
  visits: z.number(),
  began: places,
  here: places,
});
export const flowLink = z.object({ from: z.string(), to: z.string(), opportunities: places });
export type FlowLinkView = z.infer<typeof flowLink>;

export const flowView = z.object({
  days: insightsDays,
  opportunityIds: z.array(z.string()),
  nodes: z.array(flowNode),
  onward: z.array(flowLink),
  /** Moves to an earlier stage, and openings of what was closed. */
  back: z.array(flowLink),
});
export type FlowView = z.infer<typeof flowView>;

export const insightsRow = z.object({
  id: z.string(),
  company: z.string(),
  title: z.string(),
  stage: z.string(),
  standing,
});
export type InsightsRow = z.infer<typeof insightsRow>;

const inParts = insightsPeriod.extend({ split: split.nullable() });

export const insightsContract = {
  /** How many of the opportunities that began in the period reached each stage kind, whole and in parts. */
  'insights.funnel': query(inParts, funnelView),
  /** How long the same opportunities stayed in each stage. */
  'insights.stageTimes': query(inParts, stageTimesView),
  /** How the same opportunities moved. */
  'insights.flow': query(insightsPeriod, flowView),
  /** What the filters can ask for beside the vocabulary. */
  'insights.choices': query(
    noInput,
    z.object({ levels: z.array(z.string()), resumes: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
  /** The opportunities behind a figure, by company; those in the trash are left out. */
  'insights.rows': query(z.object({ opportunityIds: z.array(id).max(50_000) }), z.array(insightsRow)),
} as const;
