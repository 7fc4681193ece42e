import type { DateRange } from '../../../db/domain/pipeline-view.ts';
import { DateField } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';

interface DateRangeFieldsProps {
  label: string;
  value: DateRange;
  onChange: (value: DateRange) => void;
}

/** From a day to a day, either of them open. */
export function DateRangeFields({ label, value, onChange }: DateRangeFieldsProps) {
  const { today } = useDay();
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <DateField
        label={`${label} from`}
        placeholder="any day"
        today={today}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
      />
      <DateField
        label={`${label} until`}
        placeholder="any day"
        today={today}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
      />
    </div>
  );
}
