import { create } from 'zustand';
import * as z from 'zod';
import type { IsoDate } from '../../../db/domain/fields.ts';
import { isoDate } from '../../../db/domain/fields.ts';
import { addDays } from '../../../db/domain/dates.ts';
import {
  type InsightsFilter,
  insightsFilter,
  NO_FILTER,
  PERIOD_KINDS,
  periodDates,
} from '../../../db/domain/period.ts';
import { split } from '../../../electron/ipc/contract/insights.ts';
import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { call } from '../../lib/client.ts';

/** What the insights look at. An own period may be half chosen: then there is nothing to show yet. */
export const keptInsights = z.object({
  kind: z.enum([...PERIOD_KINDS, 'own']),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  filter: insightsFilter,
  /** What the funnel and the times in stage are told apart by. */
  funnelSplit: split,
  timesSplit: split,
});
type Kept = z.infer<typeof keptInsights>;
export type PeriodKind = Kept['kind'];

interface InsightsState extends Kept {
  /** What an earlier visit left has been read. */
  isRead: boolean;
}

const KEY = 'insights.view';
export const useInsights = create<InsightsState>(() => ({
  kind: 'days_90',
  from: null,
  to: null,
  filter: NO_FILTER,
  funnelSplit: 'level',
  timesSplit: 'level',
  isRead: false,
}));

let known = '';

/** Reads what an earlier visit left, once. */
export async function readKept(): Promise<void> {
  if (useInsights.getState().isRead) return;
  const result = await call('draft.get', { key: KEY });
  const kept = keptInsights.safeParse(result.ok ? result.value : null).data;
  if (useInsights.getState().isRead) return;
  useInsights.setState({ ...kept, isRead: true });
  known = JSON.stringify(keptInsights.parse(useInsights.getState()));
}

/** Keeps it; answers whether it is kept. */
export async function keep(): Promise<boolean> {
  const state = useInsights.getState();
  const body = keptInsights.parse(state);
  const written = JSON.stringify(body);
  if (!state.isRead || written === known) return true;
  known = written;
  return (await call('draft.put', { key: KEY, body })).ok;
}

/** Another period. An own one begins with the days that were shown. */
export function choosePeriod(kind: PeriodKind, today: IsoDate): void {
  useInsights.setState((state) => {
    if (kind !== 'own' || state.kind === 'own') return { kind };
    const shown = periodDates({ kind: state.kind }, today);
    return { kind, from: shown.from ?? addDays(today, -364), to: shown.to ?? today };
  });
}

export const changeDays = (days: { from?: IsoDate | null; to?: IsoDate | null }): void => useInsights.setState(days);
export const changeFilter = (part: Partial<InsightsFilter>): void =>
  useInsights.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
export const clearFilter = (): void => useInsights.setState({ filter: NO_FILTER });

/** How many values the filter asks for. */
export const filterSize = (filter: InsightsFilter): number =>
  Object.values(filter).reduce((sum, values) => sum + values.length, 0);

/** What every section asks for; null while an own period is half chosen or ends before it begins. */
export function askedOf({
  kind,
  from,
  to,
  filter,
}: Pick<Kept, 'kind' | 'from' | 'to' | 'filter'>): InsightsPeriod | null {
  if (kind !== 'own') return { period: { kind }, filter };
  if (from === null || to === null || from > to) return null;
  return { period: { kind, from, to }, filter };
}
