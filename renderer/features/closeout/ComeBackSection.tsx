import { DateField } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { questionsFor } from './questions.ts';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** Whether to come back, and when. */
export function ComeBackSection() {
  const comeBackOn = useCloseOut(({ form }) => form.comeBackOn);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const error = useErrorAt('comeBackOn');
  const { today } = useDay();
  const title = useCloseOut(({ form }) => questionsFor(form.outcome).comeBack);
  if (title === null && comeBackOn === null) return null;
  return (
    <FormSection title={title ?? 'Come back on'} aside="empty: not planned">
      <DateField
        label={title ?? 'Come back on'}
        hideLabel
        today={today}
        placeholder="+6m, 1 jun"
        value={comeBackOn}
        error={error}
        note="a follow-up is made"
        onChange={(date) => edit({ comeBackOn: date })}
      />
    </FormSection>
  );
}
