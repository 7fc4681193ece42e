import { create } from 'zustand';
import type { Input, Output } from '../../../../electron/ipc/contract/index.ts';
import type { InsightRow } from '../../../../electron/ipc/contract/insights-outcomes.ts';
import { call } from '../../../lib/client.ts';
import { navigate } from '../../../lib/navigation.ts';
import { createResource } from '../../../lib/resource.ts';
import { sayFailure } from '../../../lib/undo.ts';

const ABOUT = ['opportunity', 'stage', 'company', 'material', 'setting'] as const;

export const closeOutInsights = createResource('insights.closeOuts', [
  ...ABOUT,
  'close_out',
  'round',
  'debrief',
  'person',
]);
export const lessonInsights = createResource('insights.lessons', [...ABOUT, 'close_out']);
export const ratingInsights = createResource('insights.ratings', [...ABOUT, 'round', 'debrief']);
export const disciplineInsights = createResource('insights.discipline', [
  ...ABOUT,
  'follow_up',
  'round',
  'interaction',
  'person',
]);
export const thanksInsights = createResource('insights.thanks', [...ABOUT, 'round', 'interaction', 'person']);
export const activityInsights = createResource('insights.activity', [
  ...ABOUT,
  'round',
  'debrief',
  'interaction',
  'follow_up',
  'initiative',
]);
export const comparedOffers = createResource('offer.compare', ['offer', 'opportunity', 'stage', 'company', 'setting']);

/** The things behind a figure that are not opportunities: follow-ups, rounds, messages. */
type Things = {
  title: string;
  /** What a row's `what` says to a person. */
  wordsOf: (row: InsightRow) => string;
  found: Output<'insights.activityRows'>;
};
export const useThings = create<{ shown: Things | null }>(() => ({ shown: null }));
export const closeThings = (): void => useThings.setState({ shown: null });

type Asks = 'insights.ratingRows' | 'insights.activityRows' | 'insights.disciplineRows' | 'insights.thanksRows';

/** Reads the rows behind a figure and shows them; from there each opens. */
export async function openThings<C extends Asks>(
  channel: C,
  input: Input<C>,
  { title, wordsOf }: Omit<Things, 'found'>,
): Promise<void> {
  const result = await call(channel, input);
  if (result.ok) useThings.setState({ shown: { title, wordsOf, found: result.value } });
  else sayFailure(result.error);
}

/** Opens what a row is about beside the view; null when it is about nobody and nothing that can be opened. */
export function openerOf({ opportunityId, personId }: InsightRow): (() => void) | null {
  if (opportunityId === null && personId === null) return null;
  return () => {
    closeThings();
    if (opportunityId !== null) navigate.openPanel({ kind: 'opportunity', id: opportunityId });
    else if (personId !== null) navigate.openPanel({ kind: 'person', id: personId });
  };
}
