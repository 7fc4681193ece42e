import type { Failure } from '../../../db/domain/result.ts';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { Select, TextField } from '../../components/index.ts';
import { saveFields } from './actions.ts';
import { CURRENCIES, readSalary, salaryText, usualCurrency } from './salary.ts';
import type { SalaryText } from './salary.ts';
import { useField } from '../../lib/use-field.ts';

const isSame = (a: SalaryText, b: SalaryText) => a.from === b.from && a.to === b.to && a.currency === b.currency;

/** What they pay per year, typed as plain amounts. */
export function SalaryFields({ detail, zone }: { detail: OpportunityDetail; zone: string }) {
  const stored = salaryText(detail, usualCurrency(zone));
  const save = async (typed: SalaryText): Promise<Failure | null> => {
    const read = readSalary(typed);
    if (!read.ok) return { code: 'invalid', message: read.message, field: read.field };
    return saveFields(detail.id, read.salary);
  };
  const { value, setValue, error, onBlur } = useField(stored, save, isSame, 'Salary');
  const isOfMax = error?.field?.endsWith('salaryMax') ?? false;
  const currencies = [...new Set([stored.currency, ...CURRENCIES])];
  return (
    <div
      role="group"
      aria-label="Salary per year"
      onBlur={onBlur}
      className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6rem] gap-3"
    >
      <TextField
        label="Salary from"
        inputMode="decimal"
        value={value.from}
        onChange={(from) => setValue({ ...value, from })}
        error={isOfMax ? null : error?.message}
      />
      <TextField
        label="to"
        aria-label="Salary to"
        inputMode="decimal"
        value={value.to}
        onChange={(to) => setValue({ ...value, to })}
        error={isOfMax ? error?.message : null}
      />
      <Select
        label="Currency"
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={value.currency}
        onChange={(currency) => setValue({ ...value, currency })}
      />
    </div>
  );
}
