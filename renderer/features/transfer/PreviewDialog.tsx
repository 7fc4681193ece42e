import { type TakeChoice, WINNERS } from '../../../db/domain/everything.ts';
import type { ExportView, TakeView } from '../../../electron/ipc/contract/transfer.ts';
import { Button, Dialog, Segmented } from '../../components/index.ts';
import { count, exactInstant, figure } from '../../lib/format.ts';
import { useDay } from '../../lib/use-day.ts';
import { FailureLine } from './FailureLine.tsx';
import { RejectedList } from './RejectedList.tsx';
import { TakeTable } from './TakeTable.tsx';
import { choose, close, takeExport } from './store.ts';
import { previewLine, totalsOf } from './words.ts';

const MODES = [
  { value: 'add', label: 'Add what is not here' },
  { value: 'replace', label: 'Replace everything' },
] as const;
const WINNER_WORDS = { newer: 'The newer one', mine: 'Mine, as it is here', theirs: 'The one in the file' } as const;

interface PreviewDialogProps {
  file: ExportView;
  choice: TakeChoice;
  take: TakeView | null;
}

/** What an export holds and what taking it would do; nothing is written yet. */
export function PreviewDialog({ file, choice, take }: PreviewDialogProps) {
  const { zone } = useDay();
  const totals = take === null ? null : totalsOf(take);
  const isNothing = totals !== null && choice.mode === 'add' && totals.added + totals.changed === 0;
  const canTake = take !== null && take.refused === null && !isNothing;
  return (
    <Dialog
      isOpen
      onClose={close}
      size="lg"
      title={file.fileName}
      subtitle={`Exported ${exactInstant(Date.parse(file.exportedAt), zone)} by Proffer ${file.app}: ${contentsOf(file)}`}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={!canTake} onPress={() => void takeExport()}>
            {choice.mode === 'replace' ? 'Back up and replace everything' : 'Back up and add'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FailureLine />
        <Segmented
          label="How it comes in"
          segments={MODES}
          value={choice.mode}
          onChange={(mode) => void choose(file, { ...choice, mode })}
        />
        <p className="text-sm text-ink2">{choice.mode === 'replace' ? REPLACE : ADD}</p>
        {totals !== null && (totals.conflicts > 0 || choice.winner !== 'newer') && choice.mode === 'add' && (
          <div className="flex flex-wrap items-center gap-2.5">
            <span className="text-base" aria-hidden="true">
              {count(totals.conflicts, 'row differs', 'rows differ')}. What stays:
            </span>
            <Segmented
              label={`What stays of ${count(totals.conflicts, 'row that differs', 'rows that differ')}`}
              segments={WINNERS.map((value) => ({ value, label: WINNER_WORDS[value] }))}
              value={choice.winner}
              onChange={(winner) => void choose(file, { ...choice, winner })}
            />
          </div>
        )}
        <p role="status" className="text-base font-550">
          {take === null ? 'Comparing with what is here…' : previewLine(take)}
        </p>
        {take?.refused != null && (
          <p role="alert" className="rounded-lg bg-red-wash px-3 py-2 text-base text-red">
            {take.refused}
          </p>
        )}
        {take !== null && <TakeTable take={take} />}
        {take !== null && take.rejected.count > 0 && <RejectedList {...take.rejected} />}
      </div>
    </Dialog>
  );
}

const REPLACE =
  'Everything here goes, and what is in the file comes in its place, to the row. A backup of what is here is made first; it is the way back.';
const ADD =
  'What is here stays. Settings, unsaved forms and the history of changes are not taken. A backup is made first, and one undo takes all of it back.';

function contentsOf({ rows, files, history }: ExportView): string {
  const parts = [count(rows, 'row')];
  if (files > 0) parts.push(`${figure(files)} attached ${files === 1 ? 'file' : 'files'}`);
  return `${parts.join(' and ')}, ${history ? 'with' : 'without'} the history of changes`;
}
