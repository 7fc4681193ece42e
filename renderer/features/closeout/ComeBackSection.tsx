import { DateField } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** Whether to come back, and when. */
export function ComeBackSection() {
  const comeBackOn = useCloseOut(({ form }) => form.comeBackOn);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const { today } = useDay();
  return (
    <FormSection title="Come back on" aside="empty: not planned">
      <DateField
        label="Come back on"
        hideLabel
        today={today}
        placeholder="+6m, 1 jun"
        value={comeBackOn}
        error={useErrorAt('comeBackOn')}
        note="a follow-up is made"
        onChange={(date) => edit({ comeBackOn: date })}
      />
    </FormSection>
  );
}
