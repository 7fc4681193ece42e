import type { Settings } from '../../../electron/ipc/contract/app.ts';
import { Segmented } from '../../components/index.ts';
import { changeSettings, useFailureAt } from './store.ts';
import { SettingsSection } from './SettingsSection.tsx';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function AppearanceSection({ theme }: { theme: Settings['theme'] }) {
  const error = useFailureAt('theme');
  return (
    <SettingsSection title="Appearance">
      <Segmented
        label="Appearance"
        segments={THEMES}
        value={theme}
        onChange={(next) => void changeSettings({ theme: next })}
      />
      {error !== null && (
        <p role="alert" className="pt-1 text-sm text-red">
          {error}
        </p>
      )}
    </SettingsSection>
  );
}
