import type { ImportMapping } from '../../../db/domain/import.ts';
import { OPPORTUNITY_SOURCES } from '../../../db/domain/vocabulary.ts';
import { SectionHeading, Select } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { OPPORTUNITY_SOURCE, optionsOf } from '../../lib/labels.ts';
import { answer } from './store.ts';
import { placeKey, placeOf, PLACES } from './words.ts';

const SOURCES = optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE);

/** Every status word of the file with the stage or outcome it leads to, and every source word with its source. */
export function WordTable({ mapping }: { mapping: ImportMapping }) {
  return (
    <>
      <Words
        id="import-words"
        title="Status words"
        words={mapping.statusWords.map(({ choice, ...word }) => ({ ...word, value: choice && placeKey(choice) }))}
        options={PLACES}
        onChoose={(word, key) => void answer([{ about: 'status', word, choice: placeOf(key) }])}
      />
      <Words
        id="import-sources"
        title="Source words"
        words={mapping.sourceWords.map(({ choice, ...word }) => ({ ...word, value: choice }))}
        options={SOURCES}
        onChoose={(word, choice) => void answer([{ about: 'source', word, choice }])}
      />
    </>
  );
}

type WordsProps<T extends string> = {
  id: string;
  title: string;
  words: readonly { word: string; count: number; value: T | null }[];
  options: readonly { value: T; label: string }[];
  onChoose: (word: string, value: T) => void;
};

function Words<T extends string>({ id, title, words, options, onChoose }: WordsProps<T>) {
  if (words.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} count={words.length} className="pb-1.5">
        {title}
      </SectionHeading>
      <ul className="card">
        {words.map(({ word, count: rows, value }) => (
          <li key={word} className="flex min-h-10 items-center gap-3 border-b border-line px-3.5 py-1 last:border-0">
            <span className="min-w-0 flex-1 truncate" title={word}>
              “{word}” <span className="text-ink2">{count(rows, 'row')}</span>
            </span>
            <Select
              label={`“${word}” leads to`}
              hideLabel
              placeholder="Choose"
              options={options}
              value={value}
              onChange={(chosen) => onChoose(word, chosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
