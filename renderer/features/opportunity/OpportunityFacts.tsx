import { dateInZone, daysBetween } from '../../../db/domain/dates.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Chip, Select } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { inSentence, levelLabel, NEED, WORK_MODE } from '../../lib/labels.ts';
import { moneyRange } from '../../lib/money.ts';
import type { Day } from '../../lib/use-day.ts';
import { moveTo } from './actions.ts';

/** Where it stands, and the facts in one grey line. */
export function OpportunityFacts({ detail, day }: { detail: OpportunityDetail; day: Day }) {
  const { stages } = detail;
  const days = Math.max(0, daysBetween(dateInZone(detail.stageEnteredAt, day.zone), day.today));
  return (
    <div className="flex flex-col gap-2 pb-3">
      <div className="flex items-center gap-2">
        <Select
          label="Stage"
          hideLabel
          className="w-40"
          options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
          value={detail.stageId}
          onChange={(stageId) => {
            const stage = stages.find((one) => one.id === stageId);
            if (stage !== undefined && stageId !== detail.stageId) void moveTo(detail.id, detail.company.name, stage);
          }}
        />
        <span className="tabular text-sm text-ink3">{days === 0 ? 'since today' : `${count(days, 'day')} here`}</span>
        {detail.need !== 'unknown' && (
          <Chip tone={detail.need === 'expertise' ? 'violet' : 'blue'} className="ml-auto">
            {NEED[detail.need]}
          </Chip>
        )}
      </div>
      <p className="m-0 text-sm text-ink2 empty:hidden">{facts(detail)}</p>
    </div>
  );
}

function facts(detail: OpportunityDetail): string {
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
