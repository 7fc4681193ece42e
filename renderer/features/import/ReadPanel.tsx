import type { ImportFile } from '../../../electron/ipc/contract/import.ts';
import { Button, SectionHeading, Select } from '../../components/index.ts';
import { exactDate } from '../../lib/format.ts';
import { ReadingRow } from './ReadingRow.tsx';
import { answer } from './store.ts';
import { CURRENCIES, DELIMITER_OPTIONS, ENCODING_OPTIONS, looksLike, NO_CURRENCY, PROFILE_OPTIONS } from './words.ts';

/** What was found out about the file, with cells to tell by; each of it can be changed, and the preview follows. */
export function ReadPanel({ file }: { file: ImportFile }) {
  const { mapping, readings, remembered } = file;
  return (
    <section aria-labelledby="import-reading">
      <SectionHeading id="import-reading" className="pb-1.5">
        How it is read
      </SectionHeading>
      <div className="card flex flex-col">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-2">
          <p className="min-w-60 flex-1">{looksLike(mapping.profile)}</p>
          <Select
            label="What it is"
            hideLabel
            options={PROFILE_OPTIONS}
            value={mapping.profile}
            onChange={(profile) => void answer([{ about: 'profile', profile }])}
          />
          <Select
            label="Letters"
            hideLabel
            options={ENCODING_OPTIONS}
            value={file.encoding}
            onChange={(encoding) => void answer([{ about: 'encoding', encoding }])}
          />
          <Select
            label="Between the columns"
            hideLabel
            options={DELIMITER_OPTIONS}
            value={file.delimiter}
            onChange={(delimiter) => void answer([{ about: 'delimiter', delimiter }])}
          />
        </div>
        {remembered !== null && <Remembered remembered={remembered} />}
        {readings.map((reading) => (
          <ReadingRow key={reading.column} reading={reading} mapping={mapping} />
        ))}
        {file.lacksCurrency && (
          <div className="flex flex-wrap items-center gap-3 border-t border-line px-3.5 py-1.5">
            <p className="min-w-60 flex-1">Some salaries name no currency.</p>
            <Select
              label="Currency of salaries that name none"
              hideLabel
              options={CURRENCIES}
              value={mapping.defaultCurrency ?? NO_CURRENCY}
              onChange={(chosen) =>
                void answer([{ about: 'currency', currency: chosen === NO_CURRENCY ? null : chosen }])
              }
            />
          </div>
        )}
      </div>
    </section>
  );
}

function Remembered({ remembered }: { remembered: NonNullable<ImportFile['remembered']> }) {
  const { on, fileName, inUse } = remembered;
  const before = `${fileName}, ${exactDate(on)}`;
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-3.5 py-1.5">
      <p className="min-w-60 flex-1">
        {inUse
          ? `The columns are read as you chose before (${before}).`
          : `You chose how such a file is read before (${before}).`}
      </p>
      <Button size="sm" onPress={() => void answer([{ about: 'remembered', use: !inUse }])}>
        {inUse ? 'Begin afresh' : 'Read it as before'}
      </Button>
    </div>
  );
}
