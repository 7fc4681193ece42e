import { Button } from '../../components/index.ts';
import { useCommandRegistry } from '../../lib/commands.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DaysOffField } from './DaysOffField.tsx';
import { FollowUpRules } from './FollowUpRules.tsx';
import { NoticesSection } from './NoticesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { StagesSection } from './StagesSection.tsx';
import { appState, settings } from './store.ts';
import { TagsSection } from './TagsSection.tsx';
import { TemplatesSection } from './TemplatesSection.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';

/** How the app looks, which days count, which numbers the rules act on, where the data is. Each is kept as it is changed. */
export function SettingsScreen() {
  const { data, error } = settings.use(null);
  const app = appState.use(null).data;
  return (
    <div className="relative h-full min-h-0 overflow-y-auto">
      <div className="flex max-w-184 flex-col gap-4 px-4 pb-10">
        <header className="flex min-h-13 flex-wrap items-center gap-x-3 pt-2">
          <h1 className="text-title">Settings</h1>
          <p className="text-base text-ink2">Kept as you change them</p>
          {error !== null && (
            <p role="alert" className="text-base text-red">
              {error.message}
            </p>
          )}
          <ShortcutsButton />
        </header>
        {data !== null && (
          <>
            <AppearanceSection theme={data.theme} />
            <SettingsPart target="days">
              <SettingsSection title="Days">
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
        {app !== null && (
          <SettingsPart target="data">
            <DataSection app={app} />
          </SettingsPart>
        )}
      </div>
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
