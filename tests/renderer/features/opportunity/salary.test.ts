import { describe, expect, it } from 'vitest';
import { readSalary, salaryText } from '../../../../renderer/features/opportunity/salary.ts';

const read = (from: string, to: string, currency = 'EUR') => readSalary({ from, to, currency });

describe('a salary as it is typed', () => {
  it('becomes whole cents', () => {
    expect(read('150k', '170,000')).toEqual({
      ok: true,
      salary: { salaryMin: 15_000_000, salaryMax: 17_000_000, salaryCurrency: 'EUR' },
    });
  });
  it('has no cents where the currency has none', () => {
    expect(read('9000000', '', 'JPY')).toMatchObject({ salary: { salaryMin: 9_000_000, salaryMax: null } });
  });
  it('is no salary when both ends are empty', () => {
    expect(read('', ' ')).toEqual({ ok: true, salary: { salaryMin: null, salaryMax: null, salaryCurrency: null } });
  });
  it('is refused at its own end when it is negative or no amount', () => {
    expect(read('-5', '')).toEqual({ ok: false, field: 'salaryMin', message: 'An amount cannot be negative.' });
    expect(read('', 'a lot')).toMatchObject({ ok: false, field: 'salaryMax' });
  });
  it('reads back as it was meant', () => {
    const stored = { salaryMin: 15_000_050, salaryMax: null, salaryCurrency: 'EUR' };
    const typed = salaryText(stored, 'USD');
    expect(typed).toEqual({ from: '150000.5', to: '', currency: 'EUR' });
    expect(readSalary(typed)).toEqual({ ok: true, salary: stored });
  });
});
