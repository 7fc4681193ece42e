import type { ComponentType } from 'react';
import type { InsightsPeriod } from '../../../../electron/ipc/contract/insights-period.ts';
import { ActivitySection } from './ActivitySection.tsx';
import { CloseOutsSection } from './CloseOutsSection.tsx';
import { CloseRateSection } from './CloseRateSection.tsx';
import { DisciplineSection } from './DisciplineSection.tsx';
import { LessonsSection } from './LessonsSection.tsx';
import { OffersSection } from './OffersSection.tsx';
import { RatingsSection } from './RatingsSection.tsx';

export { ThingsDialog } from './ThingsDialog.tsx';

/** How it ended, what was learnt, and how the work is kept up: each section reads what it shows by itself. */
export const OUTCOME_SECTIONS: readonly {
  id: string;
  label: string;
  Section: ComponentType<{ input: InsightsPeriod }>;
}[] = [
  { id: 'close_outs', label: 'Why it ended', Section: CloseOutsSection },
  { id: 'lessons', label: 'What was said and learnt', Section: LessonsSection },
  { id: 'close_rate', label: 'Interviewers closed', Section: CloseRateSection },
  { id: 'ratings', label: 'How rounds went', Section: RatingsSection },
  { id: 'discipline', label: 'Follow-ups kept', Section: DisciplineSection },
  { id: 'activity', label: 'Week by week', Section: ActivitySection },
  { id: 'offers', label: 'Offers', Section: OffersSection },
];
