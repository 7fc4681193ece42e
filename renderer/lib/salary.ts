import { minorDigits, readAmount } from './money.ts';

export { CURRENCIES, usualCurrency } from './money.ts';

/** A salary range as it is typed: amounts in whole units of the currency, or empty. */
export interface SalaryText {
  from: string;
  to: string;
  currency: string;
}
export interface Salary {
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
}
export type SalaryProblem = { field: 'salaryMin' | 'salaryMax'; message: string };

/** `15000000` cents as `150000`. */
export function salaryText({ salaryMin, salaryMax, salaryCurrency }: Salary, usual: string): SalaryText {
  const currency = salaryCurrency ?? usual;
  const amount = (minor: number | null) => (minor === null ? '' : String(minor / 10 ** minorDigits(currency)));
  return { from: amount(salaryMin), to: amount(salaryMax), currency };
}

/** What is meant, in minor units, or what is wrong with it. */
export function readSalary({
  from,
  to,
  currency,
}: SalaryText): { ok: true; salary: Salary } | ({ ok: false } & SalaryProblem) {
  const [low, high] = [readAmount(from, currency), readAmount(to, currency)];
  if (typeof low === 'string') return { ok: false, field: 'salaryMin', message: low };
  if (typeof high === 'string') return { ok: false, field: 'salaryMax', message: high };
  const isNone = low === null && high === null;
  return { ok: true, salary: { salaryMin: low, salaryMax: high, salaryCurrency: isNone ? null : currency } };
}
