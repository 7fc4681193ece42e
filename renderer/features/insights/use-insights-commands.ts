import { useMemo } from 'react';
import { PERIOD_KINDS } from '../../../db/domain/period.ts';
import { useCommands } from '../../lib/commands.ts';
import { useDay } from '../../lib/use-day.ts';
import { goToSection } from './go-to-section.ts';
import { SECTIONS } from './sections.ts';
import { choosePeriod } from './state.ts';
import { PERIOD } from './words.ts';

/** Sections and periods by name, while the insights are shown. */
export function useInsightsCommands(): void {
  const { today } = useDay();
  useCommands(
    useMemo(
      () => [
        ...SECTIONS.map(({ id, label }) => ({
          id: `insights.section.${id}`,
          label: `Show ${label}`,
          group: 'Insights',
          words: 'insights section chart',
          run: () => goToSection(id),
        })),
        ...[...PERIOD_KINDS, 'own' as const].map((kind) => ({
          id: `insights.period.${kind}`,
          label: `Insights over: ${PERIOD[kind]}`,
          group: 'Insights',
          words: 'period time days year',
          run: () => choosePeriod(kind, today),
        })),
      ],
      [today],
    ),
  );
}
