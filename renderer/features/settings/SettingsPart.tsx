import type { ReactNode } from 'react';
import type { SettingsTarget } from '../../lib/settings-target.ts';
import { useTarget } from './use-target.ts';

/** A part of the settings that something elsewhere can lead to. */
export function SettingsPart({ target, children }: { target: SettingsTarget; children: ReactNode }) {
  const place = useTarget(target);
  return (
    <div ref={place} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {children}
    </div>
  );
}
