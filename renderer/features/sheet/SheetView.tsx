import { ArrowLeft, FileDown, Printer } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SheetView as Sheet } from '../../../electron/ipc/contract/sheet.ts';
import '../../styles/sheet.css';
import { Button, IconButton } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { useNavigation } from '../../lib/navigation.ts';
import { ReadinessCount } from '../../lib/readiness/ReadinessCount.tsx';
import { printSheet, savePdf } from './actions.ts';
import { Paper } from './Paper.tsx';
import { useFit } from './use-fit.ts';
import { useScale } from './use-scale.ts';

const goBack = () => useNavigation.getState().goBack();

/** The page as it will be printed, and the two ways onto paper. */
export function SheetView({ id, sheet }: { id: string; sheet: Sheet }) {
  const { pageRef, fitted, isOver } = useFit(sheet);
  const deskRef = useRef<HTMLDivElement>(null);
  const zoom = useScale(deskRef);
  const commands = useMemo(() => {
    const group = 'Sheet';
    return [
      { id: 'sheet.savePdf', label: 'Save the sheet as PDF…', group, keys: 'Mod+S', run: () => void savePdf(id) },
      { id: 'sheet.print', label: 'Print the sheet…', group, keys: 'Mod+P', run: () => void printSheet(id) },
    ];
  }, [id]);
  useCommands(commands);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        <IconButton icon={ArrowLeft} label="Back" kbd="Alt+ArrowLeft" onPress={goBack} />
        <h1 className="min-w-0 flex-1 truncate text-title font-650">Sheet for {sheet.company}</h1>
        <ReadinessCount opportunityId={sheet.opportunityId} />
        <Button icon={Printer} kbd="Mod+P" onPress={() => void printSheet(id)}>
          Print…
        </Button>
        <Button variant="primary" icon={FileDown} kbd="Mod+S" onPress={() => void savePdf(id)}>
          Save as PDF…
        </Button>
      </header>
      {isOver && (
        <p role="alert" className="m-0 shrink-0 bg-amber-wash px-4 py-2 text-sm text-amber">
          Even in short it is longer than a page. Shorten the longest texts, or print what fits.
        </p>
      )}
      <div
        ref={deskRef}
        tabIndex={0}
        role="region"
        aria-label="Preview"
        className="min-h-0 flex-1 overflow-auto bg-sunken p-4"
      >
        <article aria-label={`Sheet for ${sheet.company}`} className="sheet-paper sheet-preview" style={{ zoom }}>
          <Paper sheet={sheet} fitted={fitted} />
        </article>
      </div>
      {/* The copy that is measured and printed, at its real size and beside everything else. */}
      {createPortal(
        <div className="sheet-print" aria-hidden="true">
          <div ref={pageRef} className="sheet-paper">
            <Paper sheet={sheet} fitted={fitted} />
          </div>
        </div>,
        document.body,
      )}
    </div>
  );
}
