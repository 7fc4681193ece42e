import type { CalendarFile } from '../../../db/domain/calendar-file.ts';
import { Switch } from '../../components/index.ts';
import { CalendarFileStatus } from './CalendarFileStatus.tsx';
import { CalendarNumber } from './CalendarNumber.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { changeSettings } from './store.ts';

const ABOUT =
  'A file that your calendar program can show beside everything else, and that reminds you while Proffer is closed. It is written on this computer only; whoever can open its folder can read it.';

type Flag = 'rounds' | 'followUps' | 'deadlines' | 'promises';
const CONTENTS: readonly { flag: Flag; label: string; hint: string }[] = [
  { flag: 'rounds', label: 'Rounds', hint: 'With the people, the place and the link; nothing of your notes' },
  { flag: 'followUps', label: 'Follow-ups', hint: 'The open ones, on the day they ask for attention' },
  { flag: 'deadlines', label: 'Deadlines', hint: 'To apply by, and to answer offers by' },
  { flag: 'promises', label: 'Promised dates', hint: 'When they said they would answer' },
];

/** What calendars outside are told: the file that is kept up to date, what is in it, and how entries remind. */
export function CalendarSection({ chosen }: { chosen: CalendarFile }) {
  const change = (part: Partial<CalendarFile>) => void changeSettings({ calendarFile: { ...chosen, ...part } });
  return (
    <SettingsSection title="Calendar file" about={ABOUT} reset="calendar">
      <div className="flex flex-col gap-4">
        <CalendarFileStatus />
        <fieldset className="m-0 flex min-w-0 flex-col border-0 p-0">
          <legend className="p-0 pb-1 text-sm text-ink2">In the file</legend>
          {CONTENTS.map(({ flag, label, hint }) => (
            <Line
              key={flag}
              label={label}
              hint={hint}
              isOn={chosen[flag]}
              onSwitch={(isOn) => change({ [flag]: isOn })}
            />
          ))}
          <CalendarNumber field="pastDays" label="Past days kept" unit="days" chosen={chosen} onChange={change} />
        </fieldset>
        <fieldset className="m-0 flex min-w-0 flex-col border-0 p-0">
          <legend className="p-0 pb-1 text-sm text-ink2">In every entry, also in those you export one by one</legend>
          <Line
            label="What I mean to write"
            hint="The subject and the draft of a follow-up, readable for whoever sees your calendar"
            isOn={chosen.drafts}
            onSwitch={(drafts) => change({ drafts })}
          />
          <Line
            label="Reminders"
            hint="Before rounds, at the time of a follow-up, and at 9:00 for what has only a day"
            isOn={chosen.alarms}
            onSwitch={(alarms) => change({ alarms })}
          />
          {chosen.alarms && (
            <CalendarNumber
              field="leadMinutes"
              label="Reminder before a round"
              unit="minutes"
              chosen={chosen}
              onChange={change}
            />
          )}
        </fieldset>
      </div>
    </SettingsSection>
  );
}

interface LineProps {
  label: string;
  hint: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

function Line({ label, hint, isOn, onSwitch }: LineProps) {
  return (
    <div className="flex items-center gap-3 border-b border-line py-1.5">
      <span className="min-w-0 flex-1" aria-hidden="true">
        <span className="block text-base">{label}</span>
        <span className="block text-sm text-ink3">{hint}</span>
      </span>
      <Switch aria-label={label} isSelected={isOn} onChange={onSwitch} />
    </div>
  );
}
