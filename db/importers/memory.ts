import type { IsoDate } from '../domain/fields.ts';
import type { ImportMemory } from '../domain/import-memory.ts';
import { deriveSteps, detectSteps, wordKey, type DetectOptions } from './detect.ts';
import { headerWords } from './header.ts';
import { fingerprint } from './names.ts';
import { rejectedColumns } from './rejected.ts';
import type { ColumnMapping, Mapping, Table } from './types.ts';

/** What names the set of columns of a file, whatever their order; a column that comes twice counts twice. */
export function memoryKeyOf(header: readonly string[]): string {
  const added = rejectedColumns(header);
  const own = header.filter((_, index) => !added.has(index));
  return fingerprint(...own.map(headerWords).sort());
}

/** Columns by their words; the second of a name gets a number, so that none takes the place of another. */
function named(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const words = headerWords(name);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return count === 1 ? words : `${words} ${count}`;
  });
}

/** What is kept of the answers about a file, for the next one with the same columns. */
export function memoryOf(table: Table, mapping: Mapping, today: IsoDate): ImportMemory {
  const names = named(table.header);
  return {
    fileName: table.fileName,
    profile: mapping.profile,
    columns: mapping.columns.map(({ index, use, date, number }) => ({
      name: names[index] ?? '',
      use,
      order: date?.order ?? null,
      mark: number?.mark ?? null,
    })),
    statusWords: mapping.statusWords.flatMap(({ word, choice }) => (choice === null ? [] : [{ word, choice }])),
    sourceWords: mapping.sourceWords.flatMap(({ word, choice, certainty }) =>
      choice === null && certainty !== 'confirmed' ? [] : [{ word, choice }],
    ),
    currency: mapping.defaultCurrency,
    usedOn: today,
  };
}

const AS_BEFORE = 'As in the file you imported before.';

/** What the cells of this file leave open is read as before; what they can only mean is read as they say. */
function readAsBefore(column: ColumnMapping, before: ImportMemory['columns'][number] | undefined): ColumnMapping {
  const { date, number } = column;
  const told = { certainty: 'confirmed', reason: AS_BEFORE } as const;
  return {
    ...column,
    date: date?.certainty === 'suggested' && before?.order ? { ...date, ...told, order: before.order } : date,
    number: number?.certainty === 'suggested' && before?.mark ? { ...number, ...told, mark: before.mark } : number,
  };
}

/** How a table is understood with what was answered about such a file before. Words that are new stay to be asked. */
export function* recallSteps(
  table: Table,
  memory: ImportMemory,
  options: DetectOptions = {},
): Generator<undefined, Mapping> {
  const fresh = yield* detectSteps(table, options, memory.profile);
  const names = named(table.header);
  const before = new Map(memory.columns.map((column) => [column.name, column]));
  const columns = fresh.columns.map((column): ColumnMapping => {
    const use = before.get(names[column.index] ?? '')?.use;
    return use === undefined || use === column.use ? column : { ...column, use, reason: AS_BEFORE };
  });
  const derived = yield* deriveSteps(table, { ...fresh, columns, defaultCurrency: memory.currency }, null, options);
  const statuses = new Map(memory.statusWords.map(({ word, choice }) => [wordKey(word), choice]));
  const sources = new Map(memory.sourceWords.map(({ word, choice }) => [wordKey(word), choice]));
  return {
    ...derived,
    columns: derived.columns.map((column) => readAsBefore(column, before.get(names[column.index] ?? ''))),
    statusWords: derived.statusWords.map((entry) => {
      const choice = statuses.get(wordKey(entry.word));
      return choice === undefined ? entry : { ...entry, choice, certainty: 'confirmed' };
    }),
    sourceWords: derived.sourceWords.map((entry) => {
      const choice = sources.get(wordKey(entry.word));
      return choice === undefined ? entry : { ...entry, choice, certainty: 'confirmed' };
    }),
  };
}
