import { FileSpreadsheet } from 'lucide-react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button, Icon } from '../../components/index.ts';
import { takeLostFocus } from './focus.ts';
import { readFile, refuse, UNREADABLE } from './store.ts';

const KINDS = [
  ['A spreadsheet', 'Save it as CSV. Commas, semicolons and tabs are all read, and dates of either order.'],
  ['LinkedIn', 'Job Applications.csv and Connections.csv from the copy of your data.'],
  ['JobSync', 'Its CSV export, as it is.'],
] as const;

/** A file is chosen or dropped. */
export function ChooseStep() {
  return (
    <div className="mx-auto max-w-162 pt-8">
      <DropZone
        aria-label="Drop a file"
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          const file = event.items.find((item) => item.kind === 'file');
          if (file?.kind === 'file') void file.getFile().then(readFile);
          else refuse(UNREADABLE);
        }}
        className="card flex flex-col items-center gap-3 px-6 py-10 text-center data-drop-target:bg-accent-wash"
      >
        <Icon icon={FileSpreadsheet} size={16} />
        <Text slot="label" className="text-base text-ink2">
          Drop a file here, or
        </Text>
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) void readFile(file);
          }}
        >
          <Button ref={takeLostFocus} variant="primary">
            Choose a file
          </Button>
        </FileTrigger>
      </DropZone>
      <dl className="mt-4">
        {KINDS.map(([name, what]) => (
          <div key={name} className="flex gap-3 border-b border-line py-2">
            <dt className="w-32 shrink-0 font-550">{name}</dt>
            <dd className="m-0 text-ink2">{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
