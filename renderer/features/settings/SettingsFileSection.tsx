import { Download, RotateCcw, Upload } from 'lucide-react';
import { Button } from '../../components/index.ts';
import { resetSettings } from './reset.ts';
import { saveSettings, readSettings } from './settings-file.ts';
import { SettingsSection } from './SettingsSection.tsx';

const ABOUT =
  'Appearance, days, notifications, levels, rules and their numbers, and what stands in the calendar file, as a JSON file: for another computer, or to come back to. Stages, tags and templates belong to your data and travel with it.';

/** All settings as a file, from a file, and as the app came. */
export function SettingsFileSection() {
  return (
    <SettingsSection title="All settings" about={ABOUT}>
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onPress={() => void saveSettings()}>
          Save as a file
        </Button>
        <Button icon={Upload} onPress={() => void readSettings()}>
          Read from a file
        </Button>
        <Button icon={RotateCcw} onPress={() => void resetSettings('all')}>
          Reset all settings
        </Button>
      </div>
    </SettingsSection>
  );
}
