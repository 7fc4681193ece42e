import { dateInZone, daysBetween } from '../../../db/domain/dates.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { count } from '../../lib/format.ts';
import { inSentence, levelLabel, WORK_MODE } from '../../lib/labels.ts';
import { moneyRange } from '../../lib/money.ts';
import type { Day } from '../../lib/use-day.ts';

/** How long it has stood in its stage: `6 days here`. */
export function stayLine(detail: OpportunityDetail, day: Day): string {
  const days = Math.max(0, daysBetween(dateInZone(detail.stageEnteredAt, day.zone), day.today));
  return days === 0 ? 'here since today' : `${count(days, 'day')} here`;
}

/** The facts in one line: `Senior · via Dana Kim · 150–170 k$ · remote, Lisbon`. */
export function factsLine(detail: OpportunityDetail): string {
  const place = [detail.workMode === null ? '' : inSentence(WORK_MODE[detail.workMode]), detail.location];
  return [
    detail.level === '' ? '' : levelLabel(detail.level),
    detail.sourcePersonName === null ? '' : `via ${detail.sourcePersonName}`,
    moneyRange(detail.salaryMin, detail.salaryMax, detail.salaryCurrency ?? 'EUR'),
    place.filter((part) => part.trim() !== '').join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
