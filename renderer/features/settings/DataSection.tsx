import { ClipboardCopy } from 'lucide-react';
import type { AppState } from '../../../electron/ipc/contract/app.ts';
import { Button, IconButton, notify } from '../../components/index.ts';
import { copyText } from '../../lib/copy-text.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { switchStore } from './store.ts';

/** Where everything lies, the sample, and what this runs on. */
export function DataSection({ app }: { app: AppState }) {
  const copyPath = async () => {
    const isCopied = await copyText(app.storePath);
    notify(
      isCopied
        ? { message: 'The path is on the clipboard.' }
        : { message: 'The clipboard did not take the path. Select it and copy it.', tone: 'error' },
    );
  };
  return (
    <>
      <SettingsSection title="Your data" about="Everything you write lies in this one file, on this computer only.">
        <div className="flex items-center gap-2">
          <code className="selectable min-w-0 flex-1 rounded-md bg-sunken px-2 py-1.5 text-sm break-all">
            {app.storePath}
          </code>
          <IconButton icon={ClipboardCopy} label="Copy the path" variant="secondary" onPress={() => void copyPath()} />
        </div>
      </SettingsSection>
      <SettingsSection
        title="Sample data"
        about={
          app.sample
            ? 'You are looking at the sample. Your own data is untouched and waits for you.'
            : 'A search in full swing to look round in. It is kept in its own file and never mixed with yours.'
        }
      >
        <Button onPress={() => void switchStore(!app.sample)}>
          {app.sample ? 'Back to my data' : 'Open the sample'}
        </Button>
      </SettingsSection>
    </>
  );
}
