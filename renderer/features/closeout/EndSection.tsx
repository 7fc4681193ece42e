import { DateField } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** The day it ended. */
export function EndSection() {
  const closedOn = useCloseOut(({ form }) => form.closedOn);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const { today } = useDay();
  return (
    <FormSection title="When">
      <DateField
        label="The day it ended"
        hideLabel
        today={today}
        prefer="past"
        value={closedOn}
        error={useErrorAt('closedOn')}
        onChange={(date) => edit({ closedOn: date })}
      />
    </FormSection>
  );
}
