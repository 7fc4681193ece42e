import { Button } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { wishTransfer } from '../../lib/transfer/wanted.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** Everything out as a file, and back in. */
export function TransferSection() {
  return (
    <SettingsSection
      title="Export and import"
      about="Your data is yours: take all of it to another computer or another program, and bring it back to the row."
    >
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => wishTransfer('everything')}>Export everything…</Button>
        <Button onPress={() => wishTransfer('tables')}>Export tables as CSV…</Button>
        <Button onPress={() => wishTransfer('import')}>Import a Proffer export…</Button>
        <Button onPress={() => navigate.go({ screen: 'import' })}>Import a list…</Button>
      </div>
    </SettingsSection>
  );
}
