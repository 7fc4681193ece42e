import { DateField, NumberField, Select, TextArea, TextField } from '../../components/index.ts';
import { CURRENCIES } from '../money.ts';
import type { FormProblem, OfferForm, OfferFormField } from './offer-form.ts';

interface OfferFieldSetProps {
  form: OfferForm;
  onChange: (part: Partial<OfferForm>) => void;
  problem: FormProblem | null;
  today: string;
  /** What follows from the answer-by date. */
  answerHint?: string;
  /** What the person has now came on no day and waits for no answer. */
  hasDates?: boolean;
}

const UNITS = [
  { value: 'percent', label: '% of the base' },
  { value: 'amount', label: 'amount' },
] as const;

/** Everything an offer says. Amounts are typed as one says them: `98000`, `98k`. */
export function OfferFieldSet({ form, onChange, problem, today, answerHint, hasDates = true }: OfferFieldSetProps) {
  const errorOf = (field: OfferFormField) => (problem?.field === field ? problem.message : null);
  const currencies = [...new Set([form.currency, ...CURRENCIES])].map((code) => ({ value: code, label: code }));
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[1fr_6.5rem] gap-3">
        <TextField
          label="Base per year"
          inputMode="decimal"
          autoFocus
          value={form.base}
          onChange={(base) => onChange({ base })}
          error={errorOf('base')}
          placeholder="98000 or 98k"
        />
        <Select
          label="Currency"
          options={currencies}
          value={form.currency}
          onChange={(currency) => onChange({ currency })}
          error={errorOf('currency')}
        />
      </div>
      <div className="grid grid-cols-[1fr_8.5rem_1fr] gap-3">
        <TextField
          label="Bonus per year"
          inputMode="decimal"
          value={form.bonus}
          onChange={(bonus) => onChange({ bonus })}
          error={errorOf('bonus')}
        />
        <Select label="Bonus in" options={UNITS} value={form.bonusIn} onChange={(bonusIn) => onChange({ bonusIn })} />
        <TextField
          label="Benefits, worth per year"
          inputMode="decimal"
          value={form.benefits}
          onChange={(benefits) => onChange({ benefits })}
          error={errorOf('benefits')}
        />
      </div>
      <div className="grid grid-cols-[1fr_7rem_8.5rem] gap-3">
        <TextField
          label="Equity, the whole grant"
          inputMode="decimal"
          value={form.equity}
          onChange={(equity) => onChange({ equity })}
          error={errorOf('equity')}
        />
        <NumberField
          label="Vests over years"
          value={form.equityYears}
          onChange={(equityYears) => onChange({ equityYears })}
          error={errorOf('equityYears')}
        />
        <NumberField
          label="Nothing before month"
          value={form.equityCliffMonths}
          onChange={(equityCliffMonths) => onChange({ equityCliffMonths })}
          error={errorOf('equityCliffMonths')}
        />
      </div>
      <div className="grid grid-cols-[1fr_1fr] gap-3">
        <TextField
          label="Sign-on, paid once"
          inputMode="decimal"
          value={form.signOn}
          onChange={(signOn) => onChange({ signOn })}
          error={errorOf('signOn')}
        />
        <NumberField
          label="Days off per year"
          value={form.daysOff}
          onChange={(daysOff) => onChange({ daysOff })}
          error={errorOf('daysOff')}
        />
      </div>
      {hasDates && (
        <div className="grid grid-cols-[1fr_1fr] gap-3">
          <DateField
            label="Received on"
            today={today}
            prefer="past"
            value={form.receivedOn}
            onChange={(receivedOn) => onChange({ receivedOn })}
            error={errorOf('receivedOn')}
          />
          <DateField
            label="Answer by"
            today={today}
            placeholder="fri, +7d, 4 dec"
            value={form.answerBy}
            onChange={(answerBy) => onChange({ answerBy })}
            error={errorOf('answerBy')}
          />
        </div>
      )}
      {hasDates && answerHint !== undefined && <p className="m-0 -mt-1.5 text-sm text-ink2">{answerHint}</p>}
      <TextArea
        label="Other terms"
        rows={2}
        value={form.terms}
        onChange={(terms) => onChange({ terms })}
        error={errorOf('terms')}
        placeholder="Notice, remote days, review of the base"
      />
    </div>
  );
}
