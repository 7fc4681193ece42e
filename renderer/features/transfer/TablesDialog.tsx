import { useState } from 'react';
import type { CsvChoices } from '../../../db/domain/everything.ts';
import { Button, Checkbox, Dialog, Segmented } from '../../components/index.ts';
import { FailureLine } from './FailureLine.tsx';
import { close, exportTables } from './store.ts';

const SEPARATORS = [
  { value: 'comma', label: 'Comma' },
  { value: 'semicolon', label: 'Semicolon' },
  { value: 'tab', label: 'Tab' },
] as const;

/** How the tables are written for spreadsheets. */
export function TablesDialog() {
  const [choices, setChoices] = useState<CsvChoices>({ separator: 'comma', bom: true, history: false });
  const change = (part: Partial<CsvChoices>) => setChoices({ ...choices, ...part });
  return (
    <Dialog
      isOpen
      onClose={close}
      title="Export tables as CSV"
      subtitle="One file a table in a new folder, for a spreadsheet or another program"
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" autoFocus onPress={() => void exportTables(choices)}>
            Choose a folder…
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2.5">
        <FailureLine />
        <div className="flex flex-wrap items-center gap-2.5">
          <span className="text-base" aria-hidden="true">
            Between the cells
          </span>
          <Segmented
            label="Between the cells"
            segments={SEPARATORS}
            value={choices.separator}
            onChange={(separator) => change({ separator })}
          />
        </div>
        <Checkbox isSelected={choices.bom} onChange={(bom) => change({ bom })}>
          With the mark by which Excel reads accents rightly
        </Checkbox>
        <Checkbox isSelected={choices.history} onChange={(history) => change({ history })}>
          With the history of changes
        </Checkbox>
        <p className="text-sm text-ink2">
          A cell that a spreadsheet would run as a formula gets a quotation mark before it; the import takes it away
          again.
        </p>
      </div>
    </Dialog>
  );
}
