import { DateField, TextField } from '../../components/index.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { longDate } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { dueWords } from '../../lib/effects/words.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { useDebrief } from './use-debrief.ts';
import { useErrorAt } from './use-error-at.ts';

/** What they promised: by when they answer, and what comes next. */
export function AnswerSection() {
  const promisedBy = useDebrief(({ form }) => form.promisedBy);
  const nextStep = useDebrief(({ form }) => form.nextStep);
  const edit = useDebrief((debrief) => debrief.edit);
  const checkOn = useDebrief(({ effects }) => effects?.followUps.find(({ kind }) => kind === 'status_check')?.dueOn);
  const { today } = useDay();
  return (
    <>
      <FormSection title="They answer by">
        <DateField
          label="They answer by"
          hideLabel
          today={today}
          value={promisedBy}
          error={useErrorAt('promisedBy')}
          note={checkOn === undefined ? undefined : `check ${checkWords(checkOn, promisedBy, today)}`}
          onChange={(date) => edit((form) => ({ ...form, promisedBy: date }))}
        />
      </FormSection>
      <FormSection title="Next step they named">
        <TextField
          label="Next step they named"
          hideLabel
          placeholder="Panel with the data team"
          value={nextStep}
          error={useErrorAt('nextStep')}
          onChange={(text) => edit((form) => ({ ...form, nextStep: text }))}
        />
      </FormSection>
    </>
  );
}

/** Right after the promised day the weekday says enough: `on Monday`. */
function checkWords(checkOn: string, promisedBy: string | null, today: string): string {
  const isNear = promisedBy !== null && Math.abs(daysBetween(promisedBy, checkOn)) < 7;
  return isNear ? `on ${longDate(checkOn, today).split(' ')[0]}` : dueWords(checkOn, today);
}
