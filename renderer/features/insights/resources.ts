import { createResource } from '../../lib/resource.ts';

/** Answers stay true until one of these changes, or a day has begun. */
const KEEPS = 60_000;
const READS = ['opportunity', 'stage', 'close_out', 'material', 'company', 'setting'] as const;

export const funnelResource = createResource('insights.funnel', READS, KEEPS);
export const stageTimesResource = createResource('insights.stageTimes', READS, KEEPS);
export const flowResource = createResource('insights.flow', READS, KEEPS);
export const choicesResource = createResource('insights.choices', READS, KEEPS);
