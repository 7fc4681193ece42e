import { BellRing, CalendarClock } from 'lucide-react';
import type { NoticeSettings } from '../../../db/domain/notice-settings.ts';
import { Button } from '../../components/index.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { LeadField } from './LeadField.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import { changeNotices, noticeState, showTestNotice } from './notices.ts';
import { QuietHoursRow } from './QuietHoursRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { appState, useFailureAt } from './store.ts';
import { TimeOfDayField } from './TimeOfDayField.tsx';

/** What the person is told outside the window, when not, and what cannot be told at all. */
export function NoticesSection({ notices }: { notices: NoticeSettings }) {
  const refused = useFailureAt('notices');
  const change = (part: Partial<NoticeSettings>) => changeNotices(notices, part);
  const isOff = !notices.on;
  return (
    <>
      <SettingsSection
        title="Notifications"
        reset="notices"
        about="Shown by your system, on this computer only. Each is said once, and opens what it speaks of."
      >
        <div>
          <NoticeRow label="Notify me" isOn={notices.on} onChange={(on) => change({ on })} />
          <NoticeRow
            label="A round is about to begin"
            isOn={notices.rounds}
            isDisabled={isOff}
            onChange={(rounds) => change({ rounds })}
          >
            <LeadField value={notices.leadMinutes} onChange={(leadMinutes) => change({ leadMinutes })} />
            <Aside>minutes before</Aside>
          </NoticeRow>
          <NoticeRow
            label="A round is over and owes a debrief"
            isOn={notices.debriefs}
            isDisabled={isOff}
            onChange={(debriefs) => change({ debriefs })}
          />
          <NoticeRow
            label="The follow-ups of the day, on days that have some"
            isOn={notices.morning}
            isDisabled={isOff}
            onChange={(morning) => change({ morning })}
          >
            <TimeOfDayField
              label="Time of the morning list"
              value={notices.morningAt}
              onChange={(morningAt) => change({ morningAt })}
            />
            <Aside>that day</Aside>
          </NoticeRow>
          <NoticeRow
            label="A follow-up that has a time, at that time"
            isOn={notices.timed}
            isDisabled={isOff}
            onChange={(timed) => change({ timed })}
          />
          <QuietHoursRow notices={notices} change={change} />
        </div>
        {refused !== null && (
          <p role="alert" className="pt-1 text-sm text-red">
            {refused}
          </p>
        )}
        <TestNotice />
      </SettingsSection>
      <SettingsSection title="While the window is closed">
        <div>
          <NoticeRow
            label="Stay in the tray, with the count of today's follow-ups"
            isOn={notices.tray}
            onChange={(tray) => change({ tray })}
          />
        </div>
        <p className="pt-1.5 text-sm text-ink2">
          With the icon in the tray, closing the last window leaves Proffer running, so that notices still come; Quit in
          the icon's menu ends it. If your desktop shows no such icons, start Proffer again to bring the window back.
        </p>
        <p className="pt-2 text-sm text-ink2">
          Without it, closing the last window ends Proffer. What has ended, or sleeps with the computer, cannot notify
          you: the next time it runs it says once what is still worth saying. To be reminded all the same, let Proffer
          keep a calendar file up to date and subscribe to it in your calendar, which reminds you on its own.
        </p>
        <Button icon={CalendarClock} className="mt-2.5" onPress={() => openSettingsAt('calendar')}>
          Calendar file
        </Button>
      </SettingsSection>
    </>
  );
}

function Aside({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="w-24 shrink-0 pt-1.5 text-sm text-ink3">
      {children}
    </span>
  );
}

function TestNotice() {
  const by = noticeState.use(null).data?.by;
  const isSample = appState.use(null).data?.sample === true;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2.5">
      <Button icon={BellRing} onPress={() => void showTestNotice()}>
        Show a test notice
      </Button>
      {isSample && <p className="text-sm text-ink2">The sample says nothing but this.</p>}
      {by === 'app' && (
        <p className="text-sm text-ink2">Your system shows no notifications: they appear inside the window.</p>
      )}
    </div>
  );
}
