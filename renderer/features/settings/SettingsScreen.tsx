import { useEffect, useRef } from 'react';
import { Button } from '../../components/index.ts';
import { useCommandRegistry } from '../../lib/commands.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DaysOffField } from './DaysOffField.tsx';
import { FindSettings } from './FindSettings.tsx';
import { FollowUpRules } from './FollowUpRules.tsx';
import { ImportSection } from './ImportSection.tsx';
import { LevelsSection } from './LevelsSection.tsx';
import { NoFind } from './NoFind.tsx';
import { NoticesSection } from './NoticesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { SettingsFileSection } from './SettingsFileSection.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { StagesSection } from './StagesSection.tsx';
import { appState, settings } from './store.ts';
import { TagsSection } from './TagsSection.tsx';
import { TemplatesSection } from './TemplatesSection.tsx';
import { TransferSection } from './TransferSection.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';
import { UpdatesSection } from './UpdatesSection.tsx';
import { find } from './use-find.ts';

/** How the app looks, which days count, which numbers the rules act on, where the data is. Each is kept as it is changed. */
export function SettingsScreen() {
  const { data, error } = settings.use(null);
  const app = appState.use(null).data;
  const scroller = useRef<HTMLDivElement>(null);
  // What was looked for ends with the visit.
  useEffect(() => () => find(''), []);
  return (
    <div className="flex h-full min-h-0">
      <div ref={scroller} className="relative min-h-0 min-w-0 flex-1 overflow-y-auto">
        <div className="flex max-w-184 flex-col gap-4 px-4 pb-10 [&>div:not(:has(section:not([hidden])))]:hidden">
          <header className="sticky top-0 z-10 flex min-h-13 flex-wrap items-center gap-x-3 bg-bg pt-2 pb-1">
            <h1 className="text-title">Settings</h1>
            <p className="text-base text-ink2">Kept as you change them</p>
            {error !== null && (
              <p role="alert" className="text-base text-red">
                {error.message}
              </p>
            )}
            <FindSettings />
            <ShortcutsButton />
          </header>
          {data !== null && (
            <>
              <SettingsPart target="appearance">
                <AppearanceSection settings={data} />
              </SettingsPart>
              <SettingsPart target="days">
                <SettingsSection title="Days" reset="days">
                  <div className="flex flex-col gap-3.5">
                    <TimeZoneField zone={data.timeZone} />
                    <DaysOffField days={data.daysOff} />
                  </div>
                </SettingsSection>
              </SettingsPart>
              <SettingsPart target="notices">
                <NoticesSection notices={data.notices} />
              </SettingsPart>
              <StagesSection />
              <SettingsPart target="levels">
                <LevelsSection />
              </SettingsPart>
              <TagsSection />
              <TemplatesSection />
              <FollowUpRules settings={data} />
              <SettingsPart target="calendar">
                <CalendarSection chosen={data.calendarFile} />
              </SettingsPart>
              <SettingsPart target="rules">
                <RulesSection constants={data.constants} />
              </SettingsPart>
            </>
          )}
          <SettingsPart target="backups">
            <BackupsSection />
          </SettingsPart>
          <SettingsPart target="imports">
            <ImportSection />
          </SettingsPart>
          <SettingsPart target="transfer">
            <TransferSection />
          </SettingsPart>
          {app !== null && (
            <SettingsPart target="data">
              <DataSection app={app} />
            </SettingsPart>
          )}
          <SettingsPart target="settings_file">
            <SettingsFileSection />
          </SettingsPart>
          {data !== null && (
            <SettingsPart target="updates">
              <UpdatesSection isOn={data.updates} />
            </SettingsPart>
          )}
          {app !== null && (
            <SettingsPart target="about">
              <AboutSection app={app} />
            </SettingsPart>
          )}
          <NoFind />
        </div>
      </div>
      <SectionLinks scroller={scroller} />
    </div>
  );
}

/** The list of shortcuts belongs to the shell: whatever answers to `?` opens it. */
function ShortcutsButton() {
  const shortcuts = useCommandRegistry(({ commands }) => Object.values(commands).find(({ keys }) => keys === '?'));
  if (shortcuts === undefined) return null;
  return (
    <Button variant="quiet" kbd="?" className="ml-auto" onPress={shortcuts.run}>
      Shortcuts
    </Button>
  );
}
