import { FileSpreadsheet } from 'lucide-react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button, Icon } from '../../components/index.ts';
import { runCommand } from '../../lib/commands.ts';
import { takeLostFocus } from './focus.ts';
import { readFile, refuse, UNREADABLE } from './store.ts';

const KINDS = [
  [
    'A spreadsheet',
    'Save it as CSV. Any separator, dates of either order, and most languages for its columns and statuses.',
  ],
  [
    'LinkedIn',
    'Job Applications.csv, Saved Jobs.csv and Connections.csv from the copy of your data. Connections become people.',
  ],
  ['Huntr', 'The jobs table of its export. Lists become stages, descriptions become text.'],
  ['Teal', 'The table it downloads of your tracker.'],
  ['Simplify', 'The table it exports of your tracked jobs.'],
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
        <div className="flex items-center gap-3 py-2">
          <dt className="w-32 shrink-0 font-550">A Proffer export</dt>
          <dd className="m-0 flex flex-1 items-center gap-3 text-ink2">
            <span className="flex-1">Everything from another Proffer, as .json or .proffer.</span>
            <Button size="sm" onPress={() => void runCommand('transfer.import')}>
              Import a Proffer export
            </Button>
          </dd>
        </div>
      </dl>
    </div>
  );
}
