import type { IsoDate } from '../../../db/domain/fields.ts';
import type { FunnelView, Split } from '../../../electron/ipc/contract/insights.ts';
import type { Need, OpportunitySource } from '../../../db/domain/vocabulary.ts';
import { count, figure, list, shortDate } from '../../lib/format.ts';
import { levelLabel, NEED, OPPORTUNITY_SOURCE, STAGE_KIND } from '../../lib/labels.ts';
import type { PeriodKind } from './state.ts';

/** The words of the insights. */

export const PERIOD: Record<PeriodKind, string> = {
  days_30: '30 days',
  days_90: '90 days',
  this_year: 'This year',
  all: 'All',
  own: 'From–to',
};

/** `in the last 90 days`, to end a sentence with. */
export function periodWords(
  kind: PeriodKind,
  days: { from: IsoDate | null; to: IsoDate | null },
  today: IsoDate,
): string {
  switch (kind) {
    case 'days_30':
      return 'in the last 30 days';
    case 'days_90':
      return 'in the last 90 days';
    case 'this_year':
      return 'this year';
    case 'all':
      return 'in all';
    case 'own':
      return days.from === null || days.to === null
        ? ''
        : `from ${shortDate(days.from, today)} to ${shortDate(days.to, today)}`;
  }
}

export const opportunities = (amount: number): string => count(amount, 'opportunity', 'opportunities');

/** `42 opportunities began in the last 90 days: 30 reached Applied, 14 Interview and 2 Offer. 18 are still open.` */
export function firstLine(funnel: FunnelView, when: string): string {
  const all = funnel.opportunityIds.length;
  if (all === 0) return `No opportunity began ${when}.`;
  const steps = funnel.steps
    .filter(({ kind, reached }) => ['applied', 'interview', 'offer'].includes(kind) && reached.length > 0)
    .map(({ kind, reached }, index) => `${figure(reached.length)}${index === 0 ? ' reached' : ''} ${STAGE_KIND[kind]}`);
  const way = steps.length === 0 ? '' : `: ${list(steps)}`;
  const open = funnel.open.length;
  return `${opportunities(all)} began ${when}${way}. ${figure(open)} ${open === 1 ? 'is' : 'are'} still open.`;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A length of time in the unit that says it best: `40 min`, `7 h`, `2.5 days`, `14 days`. */
export function lengthWords(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.round(milliseconds / 60_000)} min`;
  if (milliseconds < DAY) return `${Math.round(milliseconds / HOUR)} h`;
  const days = milliseconds / DAY;
  return count(days < 10 ? Math.round(days * 10) / 10 : Math.round(days), 'day');
}

/** The same where there is little room: `2.5 d`. */
export function shortLength(milliseconds: number): string {
  return lengthWords(milliseconds).replace(/ days?$/, ' d');
}

export const SPLIT: Record<Split, string> = {
  source: 'Source',
  level: 'Level',
  need: 'Need',
  resume: 'Résumé',
};
const UNKNOWN: Record<Split, string> = {
  source: 'No source',
  level: 'No level',
  need: 'Not known yet',
  resume: 'No résumé noted',
};

/** What a part of a split is called. */
export function partName(split: Split, key: string | null, resumes: readonly { id: string; name: string }[]): string {
  if (key === null) return UNKNOWN[split];
  if (split === 'source') return OPPORTUNITY_SOURCE[key as OpportunitySource];
  if (split === 'need') return capital(NEED[key as Need]);
  if (split === 'level') return levelLabel(key);
  return resumes.find(({ id }) => id === key)?.name ?? 'A résumé that is gone';
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
