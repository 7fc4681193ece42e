import { useEffect, useRef, useState } from 'react';
import { Button, Chip } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { takeLostFocus } from './focus.ts';
import { Questions } from './Questions.tsx';
import { ReadPanel } from './ReadPanel.tsx';
import { RowTable } from './RowTable.tsx';
import { saveRejected } from './rejected.ts';
import { runImport, startOver, type Stage } from './store.ts';
import { WordTable } from './WordTable.tsx';

/** How the file is understood, what is asked about it, and what each row would do. */
export function CheckStep({ stage }: { stage: Extract<Stage, { is: 'check' }> }) {
  const { file, counts } = stage;
  const [showsMapping, setShowsMapping] = useState(false);
  const open = file.questions.length;
  const changes = counts === null ? 0 : counts.new + counts.update;
  const importing = useRef<HTMLButtonElement>(null);
  const questions = useRef<HTMLElement>(null);
  // An answered question goes away with its button: on to the next one, and after the last to the import.
  useEffect(() => takeLostFocus(questions.current?.querySelector('li button') ?? importing.current), [open]);
  return (
    <div className="flex flex-col gap-4">
      <div className="card flex flex-wrap items-center gap-3 px-3.5 py-2.5">
        <p className="min-w-0 flex-1 truncate">
          <strong className="font-650">{file.fileName}</strong>{' '}
          <span className="text-ink2">{count(file.rows, 'row')}</span>
        </p>
        {open > 0 && <Chip tone="amber">{open === 1 ? '1 question' : `${open} questions`}</Chip>}
        {counts !== null && counts.problem > 0 && (
          <Button onPress={() => void saveRejected(file.fileName)}>Save what is not imported</Button>
        )}
        <Button onPress={startOver}>Choose another file</Button>
        <Button
          ref={importing}
          variant="primary"
          isDisabled={open > 0 || counts === null || changes === 0}
          onPress={() => void runImport()}
        >
          {counts !== null && changes === 0 && open === 0
            ? 'Nothing to import'
            : `Import ${count(changes || file.rows, 'row')}`}
        </Button>
      </div>
      {file.notes.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm text-ink2">
          {file.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ReadPanel file={file} />
      {open > 0 && <Questions ref={questions} questions={file.questions} mapping={file.mapping} />}
      <div>
        <Button variant="quiet" aria-expanded={showsMapping} onPress={() => setShowsMapping(!showsMapping)}>
          {showsMapping ? 'Hide columns and words' : 'Show columns and words'}
        </Button>
        {showsMapping && (
          <div className="mt-2 flex flex-col gap-4">
            <ColumnTable mapping={file.mapping} />
            <WordTable mapping={file.mapping} />
          </div>
        )}
      </div>
      <RowTable stage={stage} />
    </div>
  );
}
