import type { StageKind } from '../../../db/domain/vocabulary.ts';
import type { ChartColour } from './types.ts';

/** Fills by what they stand for; each has its value for light and for dark in the tokens. */
export const FILL: Record<ChartColour, string> = {
  accent: 'fill-accent',
  demand: 'fill-demand',
  amber: 'fill-amber',
  red: 'fill-red',
  violet: 'fill-violet',
  blue: 'fill-blue',
  grey: 'fill-control',
  line: 'fill-line2',
};

export const STROKE: Record<ChartColour, string> = {
  accent: 'stroke-accent',
  demand: 'stroke-demand',
  amber: 'stroke-amber',
  red: 'stroke-red',
  violet: 'stroke-violet',
  blue: 'stroke-blue',
  grey: 'stroke-control',
  line: 'stroke-line2',
};

export const STAGE_FILL: Record<StageKind, string> = {
  lead: 'fill-stage-lead',
  applied: 'fill-stage-applied',
  screen: 'fill-stage-screen',
  interview: 'fill-stage-interview',
  final: 'fill-stage-final',
  offer: 'fill-stage-offer',
  closed: 'fill-stage-closed',
};
