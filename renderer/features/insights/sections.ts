import type { ComponentType } from 'react';
import type { InsightsPeriod } from '../../../electron/ipc/contract/insights-period.ts';
import { FlowSection } from './FlowSection.tsx';
import { FunnelSection } from './FunnelSection.tsx';
import { OUTCOME_SECTIONS } from './outcomes/index.ts';
import { SourcesSection } from './SourcesSection.tsx';
import { TimesSection } from './TimesSection.tsx';

/** A part of the insights: it reads what it shows by itself. */
export interface InsightsSection {
  id: string;
  label: string;
  Section: ComponentType<{ input: InsightsPeriod }>;
}

/** In the order they stand on the screen: how far, where to, how long, from where; then how it ended and what I do. */
export const SECTIONS: readonly InsightsSection[] = [
  { id: 'funnel', label: 'Funnel', Section: FunnelSection },
  { id: 'flow', label: 'Flow', Section: FlowSection },
  { id: 'times', label: 'Time in stage', Section: TimesSection },
  { id: 'sources', label: 'Sources', Section: SourcesSection },
  ...OUTCOME_SECTIONS,
];
