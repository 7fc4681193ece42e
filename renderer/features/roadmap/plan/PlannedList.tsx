import type { PlanView } from '../../../../electron/ipc/contract/plan.ts';
import { cx } from '../../../components/index.ts';
import { PlannedRow } from './PlannedRow.tsx';

const RIGHT = 'text-right';
const COLUMNS = [
  { label: '#', align: RIGHT },
  { label: 'Initiative', align: '' },
  { label: 'Hours', align: RIGHT },
  { label: 'So far', align: RIGHT },
  { label: 'Impact', align: RIGHT },
  { label: 'In sum', align: RIGHT },
  { label: 'Would end', align: '' },
] as const;

interface PlannedListProps {
  plan: PlanView;
  today: string;
}

/** The chosen initiatives in the order to do them, each with its hours, what it adds, and when it would end. */
export function PlannedList({ plan, today }: PlannedListProps) {
  return (
    <div className="card overflow-x-auto">
      <table aria-label="The plan, in this order" className="w-full border-collapse text-left text-base">
        <thead className="text-sm text-ink3">
          <tr className="border-b border-line">
            {COLUMNS.map(({ label, align }) => (
              <th key={label} scope="col" className={cx('px-2 py-1 font-550 whitespace-nowrap', align)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.chosen.map((one, index) => (
            <PlannedRow key={one.id} one={one} order={index + 1} impact={plan.impact} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
