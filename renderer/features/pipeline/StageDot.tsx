import type { StageKind } from '../../../db/domain/vocabulary.ts';

/** The colour of each kind of stage, as a background. */
export const STAGE_COLOUR: Record<StageKind, string> = {
  lead: 'bg-stage-lead',
  applied: 'bg-stage-applied',
  screen: 'bg-stage-screen',
  interview: 'bg-stage-interview',
  final: 'bg-stage-final',
  offer: 'bg-stage-offer',
  closed: 'bg-stage-closed',
};

/** The colour of a kind of stage. Decoration: the name stands beside it. */
export function StageDot({ kind }: { kind: StageKind }) {
  return <span aria-hidden="true" className={`size-1.75 shrink-0 rounded-full ${STAGE_COLOUR[kind]}`} />;
}
