import { FileText, LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../../electron/ipc/contract/app.ts';
import { Button } from '../../components/index.ts';
import { openReport } from '../../lib/trouble/report.ts';
import { LicencesDialog } from './LicencesDialog.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** What this is, what it runs on and is made of, and what to do when it fails. */
export function AboutSection({ app }: { app: AppState }) {
  const [areLicencesOpen, setLicencesOpen] = useState(false);
  return (
    <SettingsSection title="About">
      <p className="text-base">Proffer {app.version}</p>
      <p className="text-sm text-ink2">{app.runtime}</p>
      <div className="flex flex-wrap gap-2 pt-2.5">
        <Button icon={FileText} onPress={() => setLicencesOpen(true)}>
          Licences
        </Button>
        <Button icon={LifeBuoy} onPress={() => void openReport()}>
          Report a problem
        </Button>
      </div>
      {areLicencesOpen && <LicencesDialog onClose={() => setLicencesOpen(false)} />}
    </SettingsSection>
  );
}
