import { useState } from 'react';
import type { ImportResult } from '../../../electron/ipc/contract/import.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { Button, SectionHeading } from '../../components/index.ts';
import { count, figure } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { takeLostFocus } from './focus.ts';
import { saveRejected } from './rejected.ts';
import { startOver, undoImport } from './store.ts';

/** What the import did, and every row it did not take. */
export function DoneStep({ fileName, result, step }: { fileName: string; result: ImportResult; step: Step | null }) {
  const { added, updated, same, companies, people, notImported, rejected } = result;
  const [isUndoing, setUndoing] = useState(false);
  const undo = async (id: Step) => {
    setUndoing(true);
    await undoImport(id);
    setUndoing(false);
  };
  const line = [
    `${figure(added)} added`,
    `${figure(updated)} updated`,
    `${figure(same)} already here`,
    `${figure(notImported)} not imported`,
  ].join(', ');
  return (
    <div className="mx-auto flex max-w-190 flex-col gap-4 pt-6">
      <div className="card flex flex-col gap-2 px-4 py-3.5">
        <h2 ref={takeLostFocus} tabIndex={-1} className="text-base font-650 outline-none">
          {fileName} is in
        </h2>
        <p role="status">{line}.</p>
        {companies + people > 0 && (
          <p className="text-ink2">
            {count(companies, 'new company', 'new companies')} and {count(people, 'new person', 'new people')}.
          </p>
        )}
        <div className="flex flex-wrap gap-2 pt-1">
          <Button variant="primary" onPress={() => navigate.go({ screen: 'pipeline' })}>
            Open the pipeline
          </Button>
          <Button onPress={startOver}>Import another file</Button>
          {step !== null && (
            <Button isDisabled={isUndoing} onPress={() => void undo(step)}>
              {isUndoing ? 'Undoing the import' : 'Undo the import'}
            </Button>
          )}
        </div>
      </div>
      {rejected.length > 0 && (
        <section aria-labelledby="import-rejected">
          <SectionHeading
            id="import-rejected"
            count={notImported}
            tone="amber"
            className="pb-1.5"
            aside={
              <Button size="sm" onPress={() => void saveRejected(fileName)}>
                Save the list as CSV
              </Button>
            }
          >
            Not imported
          </SectionHeading>
          <ul className="card">
            {rejected.map(({ line: at, reason, text }) => (
              <li key={at} className="border-b border-line px-3.5 py-2 last:border-0">
                <p>
                  <strong className="font-550">Line {at}</strong> {reason}
                </p>
                <p className="truncate text-sm text-ink2" title={text}>
                  {text}
                </p>
              </li>
            ))}
          </ul>
          <p className="pt-2 text-sm text-ink2">
            {rejected.length < notImported &&
              `The first ${figure(rejected.length)} are shown; the saved list has all. `}
            {count(notImported, 'row')} can be mended in the list and imported again: the others stay as they are.
          </p>
        </section>
      )}
    </div>
  );
}
