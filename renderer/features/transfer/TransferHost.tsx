import { useEffect } from 'react';
import { type Command, useCommands } from '../../lib/commands.ts';
import { type TransferWish, useTransferWish } from '../../lib/transfer/wanted.ts';
import { EverythingDialog } from './EverythingDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { TablesDialog } from './TablesDialog.tsx';
import { TakenDialog } from './TakenDialog.tsx';
import { WorkingDialog } from './WorkingDialog.tsx';
import { askForEverything, askForTables, chooseExport, lookAtOfferedExport, useTransfer } from './store.ts';

const group = 'Export and import';
const COMMANDS: readonly Command[] = [
  {
    id: 'export.everything',
    label: 'Export everything…',
    group,
    words: 'json save all data proffer file backup',
    run: askForEverything,
  },
  {
    id: 'export.tables',
    label: 'Export tables as CSV…',
    group,
    words: 'spreadsheet excel sheet save folder',
    run: askForTables,
  },
  {
    id: 'transfer.import',
    label: 'Import a Proffer export…',
    group,
    words: 'json restore proffer file read back all data',
    run: () => void chooseExport(),
  },
];

const GRANT: Readonly<Record<TransferWish, () => void>> = {
  everything: askForEverything,
  tables: askForTables,
  import: () => void chooseExport(),
  offered: () => void lookAtOfferedExport(),
};

/** Exports out and in from everywhere: their commands, and the dialogs these open. Stands once in the shell. */
export function TransferHost() {
  useCommands(COMMANDS);
  const stage = useTransfer((state) => state.stage);
  const wish = useTransferWish((state) => state.wish);
  useEffect(() => {
    if (wish === null) return;
    useTransferWish.setState({ wish: null });
    GRANT[wish]();
  }, [wish]);
  switch (stage.is) {
    case 'closed':
      return null;
    case 'everything':
      return <EverythingDialog />;
    case 'tables':
      return <TablesDialog />;
    case 'working':
      return <WorkingDialog title={stage.title} progress={stage.progress} />;
    case 'preview':
      return <PreviewDialog file={stage.file} choice={stage.choice} take={stage.take} />;
    case 'taken':
      return (
        <TakenDialog fileName={stage.file.fileName} mode={stage.choice.mode} result={stage.result} step={stage.step} />
      );
  }
}
