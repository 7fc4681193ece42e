import { Select, TextField } from '../../components/index.ts';
import { CURRENCIES, type SalaryText } from '../../lib/salary.ts';

interface SalaryProps {
  salary: SalaryText;
  /** Pay of another period, in words, when that is what was read. */
  otherPay: string;
  onChange: (salary: SalaryText) => void;
  errorOf: (field: string) => string | null;
}

/** What they pay per year. A day's or an hour's pay is told, and left to the person. */
export function QuickAddSalary({ salary, otherPay, onChange, errorOf }: SalaryProps) {
  const currencies = [...new Set([salary.currency, ...CURRENCIES])];
  return (
    <div role="group" aria-label="Salary per year" className="col-span-2 grid grid-cols-[1fr_1fr_6rem] gap-3">
      <TextField
        label="Salary per year from"
        inputMode="decimal"
        value={salary.from}
        onChange={(from) => onChange({ ...salary, from })}
        error={errorOf('salaryMin')}
        hint={otherPay === '' ? undefined : `The posting says ${otherPay}. It is kept there, not as a yearly salary.`}
      />
      <TextField
        label="to"
        aria-label="Salary per year to"
        inputMode="decimal"
        value={salary.to}
        onChange={(to) => onChange({ ...salary, to })}
        error={errorOf('salaryMax')}
      />
      <Select
        label="Currency"
        options={currencies.map((code) => ({ value: code, label: code }))}
        value={salary.currency}
        onChange={(currency) => onChange({ ...salary, currency })}
      />
    </div>
  );
}
