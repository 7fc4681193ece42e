import type { UpdateState } from '../../../electron/ipc/contract/update.ts';
import { Switch } from '../../components/index.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { changeSettings } from './store.ts';
import { UpdateSteps } from './UpdateSteps.tsx';
import { updateState } from './updates.ts';

const ABOUT =
  'Off until you switch it on, and until then Proffer asks nobody anything. On, it asks the place of its releases once a day which version is the newest: one request, which shows that place your network address and your version of Proffer. Nothing of yours is sent. Nothing is downloaded or installed before you press for it, and only builds that are signed can be updated.';

/** Newer versions: what switching them on means, the switch, and where they stand. */
export function UpdatesSection({ isOn }: { isOn: boolean }) {
  const state: UpdateState | null = updateState.use(null).data;
  const isMissing = state?.is === 'unavailable';
  return (
    <SettingsSection title="Updates" about={ABOUT} reset="updates">
      <div className="flex min-h-8 items-center gap-3">
        <span aria-hidden="true" className="min-w-0 flex-1 text-base">
          Look for a newer version once a day
        </span>
        <Switch
          aria-label="Look for a newer version once a day"
          isSelected={isOn && !isMissing}
          isDisabled={isMissing}
          onChange={(updates) => void changeSettings({ updates })}
        />
      </div>
      {isMissing && (
        <p className="m-0 text-sm text-ink2">
          Updates are not available in this build: no place of releases was given to it when it was packaged.
        </p>
      )}
      {state !== null && <UpdateSteps state={state} />}
    </SettingsSection>
  );
}
