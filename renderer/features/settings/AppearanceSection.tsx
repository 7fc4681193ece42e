import type { Settings } from '../../../electron/ipc/contract/app.ts';
import { Segmented } from '../../components/index.ts';
import { changeSettings, useFailureAt } from './store.ts';
import { SettingsSection } from './SettingsSection.tsx';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const TEXT_SIZES = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
] as const;

/** Light or dark, and how large everything is drawn. */
export function AppearanceSection({ settings }: { settings: Pick<Settings, 'theme' | 'textSize'> }) {
  const { theme, textSize } = settings;
  const refusedTheme = useFailureAt('theme');
  const refused = useFailureAt('textSize') ?? refusedTheme;
  return (
    <SettingsSection title="Appearance" reset="appearance">
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <div>
          <p className="pb-1 text-sm text-ink2">Theme</p>
          <Segmented
            label="Appearance"
            segments={THEMES}
            value={theme}
            onChange={(next) => void changeSettings({ theme: next })}
          />
        </div>
        <div>
          <p className="pb-1 text-sm text-ink2">Text and spaces</p>
          <Segmented
            label="Text size"
            segments={TEXT_SIZES}
            value={textSize}
            onChange={(next) => void changeSettings({ textSize: next })}
          />
        </div>
      </div>
      {refused !== null && (
        <p role="alert" className="pt-1 text-sm text-red">
          {refused}
        </p>
      )}
    </SettingsSection>
  );
}
