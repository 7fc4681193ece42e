import type { ImportMapping } from '../../../db/domain/import.ts';
import { SectionHeading, Select } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { answer } from './store.ts';
import { placeKey, placeOf, PLACES } from './words.ts';

/** Every status word of the file and the stage or outcome it leads to. */
export function WordTable({ mapping }: { mapping: ImportMapping }) {
  if (mapping.statusWords.length === 0) return null;
  return (
    <section aria-labelledby="import-words">
      <SectionHeading id="import-words" count={mapping.statusWords.length}>
        Status words
      </SectionHeading>
      <ul className="card">
        {mapping.statusWords.map(({ word, count: rows, choice }) => (
          <li key={word} className="flex min-h-10 items-center gap-3 border-b border-line px-3.5 py-1 last:border-0">
            <span className="min-w-0 flex-1 truncate">
              “{word}” <span className="text-ink2">{count(rows, 'row')}</span>
            </span>
            <Select
              label={`“${word}” leads to`}
              hideLabel
              placeholder="Choose"
              options={PLACES}
              value={choice === null ? null : placeKey(choice)}
              onChange={(key) => void answer([{ about: 'status', word, choice: placeOf(key) }])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
