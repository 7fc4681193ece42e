import type { IsoDate } from '../domain/fields.ts';
import { cellValue, isBlank } from './cells.ts';
import { applicationFieldOf, connectionFieldOf, headerWords } from './header.ts';
import { knownColumn, knownWord, LAYOUTS, profileOf } from './profiles.ts';
import { rejectedColumns } from './rejected.ts';
import { dateReadings, numberReading } from './readings.ts';
import { eachCell, finish } from './steps.ts';
import { foldWord, sourceMeaning, statusMeaning } from './words.ts';
import type {
  ColumnMapping,
  ColumnUse,
  ImportKind,
  ImportProfile,
  Mapping,
  SourceWord,
  StatusWord,
  Table,
} from './types.ts';

/** Columns with more different words than this hold no statuses or sources but free text. */
const WORDS_MAX = 200;
const DATE_USES: ReadonlySet<ColumnUse> = new Set([
  'appliedOn',
  'date',
  'addedOn',
  'lastUpdated',
  'deadline',
  'connectedOn',
]);
const AMOUNT_USES: ReadonlySet<ColumnUse> = new Set(['salary', 'salaryMin', 'salaryMax']);
/** Uses several columns may share. */
export const SHARED_USES: ReadonlySet<ColumnUse> = new Set(['keep', 'leave_out', 'notes', 'contacts']);

export interface DetectOptions {
  /** The person's calendar day: helps to suggest an order of dates that lie in the past. */
  today?: IsoDate;
}

function kindOf(table: Table): ImportKind {
  const people = new Set(table.header.map((name) => connectionFieldOf(name)?.field));
  const roles = new Set(table.header.map((name) => applicationFieldOf(name)?.field));
  if (people.has('firstName') && people.has('lastName')) return 'connections';
  const named = people.has('fullName') && (people.has('email') || people.has('position') || people.has('phone'));
  return named && !roles.has('status') && !roles.has('appliedOn') && !roles.has('contacts')
    ? 'connections'
    : 'applications';
}

/** Rows a guess looks at. */
const LOOKED_AT = 2000;

/** Share of the different words of a column that name a source of the product. */
function knownSources(table: Table, index: number): number {
  const cells = table.rows.slice(0, LOOKED_AT).map((row) => row.cells[index] ?? '');
  const words = new Set(cells.map(cellValue).filter(Boolean).map(foldWord));
  if (words.size === 0 || words.size > WORDS_MAX) return 0;
  return [...words].filter((word) => sourceMeaning(word).choice !== null).length / words.size;
}

function numbersRows(table: Table, index: number): boolean {
  const values = table.rows.slice(0, LOOKED_AT).map((row) => row.cells[index] ?? '');
  const name = headerWords(table.header[index] ?? '');
  if (!['index', 'no', 'nr', 'row', ''].includes(name)) return false;
  return (
    values.length > 0 &&
    values.every((value) => /^\d{1,7}$/.test(value.trim())) &&
    new Set(values).size === values.length
  );
}

function proposeUses(table: Table, kind: ImportKind, profile: ImportProfile): { use: ColumnUse; reason: string }[] {
  const fieldOf = kind === 'connections' ? connectionFieldOf : applicationFieldOf;
  const found = table.header.map((name) => fieldOf(name));
  const winner = new Map<string, { index: number; score: number }>();
  found.forEach((field, index) => {
    const known = knownColumn(profile, table.header[index] ?? '');
    if (known !== null) winner.set(known.use, { index, score: Number.POSITIVE_INFINITY });
    if (known !== null || field === null) return;
    const sources = field.field === 'source' ? knownSources(table, index) * 1000 : 0;
    const score = sources - field.rank;
    const best = winner.get(field.field);
    if (best === undefined || score > best.score) winner.set(field.field, { index, score });
  });
  const added = rejectedColumns(table.header);
  return found.map((field, index) => {
    const known = knownColumn(profile, table.header[index] ?? '');
    if (known !== null) return known;
    if (added.has(index)) return { use: 'leave_out', reason: 'Says why the row was not imported.' };
    if (numbersRows(table, index)) return { use: 'leave_out', reason: 'Numbers of the rows only.' };
    if (field === null) return { use: 'keep', reason: 'No field of its own; kept in the notes with its name.' };
    const chosen = winner.get(field.field);
    if (chosen?.index === index || SHARED_USES.has(field.field)) return { use: field.field, reason: '' };
    const other = table.header[chosen?.index ?? 0] ?? '';
    return { use: 'keep', reason: `“${other}” fits this field better; kept in the notes with its name.` };
  });
}

/** Different words of a column, most frequent first, as first written; null when there are too many to be words. */
function* distinctWords(table: Table, index: number): Generator<undefined, { word: string; count: number }[] | null> {
  const words = new Map<string, { word: string; count: number }>();
  yield* eachCell(table, index, (cell) => {
    const word = words.size > WORDS_MAX ? '' : cellValue(cell);
    if (word === '') return;
    const known = words.get(wordKey(word));
    if (known === undefined) words.set(wordKey(word), { word, count: 1 });
    else known.count += 1;
  });
  if (words.size > WORDS_MAX) return null;
  return [...words.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Status and source words are one when this is the same. */
export const wordKey = (word: string): string => foldWord(word) || word.trim();

type Base = Pick<Mapping, 'kind' | 'profile' | 'columns' | 'fixedSource' | 'notAppliedMeansLead' | 'defaultCurrency'>;

/** The words of the column of a use; a column of too many different texts is kept in the notes instead. */
function* wordsOf(table: Table, columns: ColumnMapping[], use: ColumnUse) {
  const column = columns.find((candidate) => candidate.use === use);
  const words = column === undefined ? [] : yield* distinctWords(table, column.index);
  if (words === null && column !== undefined) {
    column.use = 'keep';
    column.reason = `More than ${WORDS_MAX} different texts; kept in the notes with its name.`;
  }
  return words ?? [];
}

/**
 * Fills in what follows from the uses of the columns: orders of dates, marks of amounts, status words and source words.
 * Answers already given in `previous` stay. In steps, so that the caller may pause between them.
 */
export function* deriveSteps(
  table: Table,
  base: Base,
  previous: Mapping | null,
  options: DetectOptions = {},
): Generator<undefined, Mapping> {
  const columns = base.columns.map((column): ColumnMapping => ({ ...column, date: null, number: null }));
  const dated = columns.filter((column) => DATE_USES.has(column.use)).map(({ index }) => index);
  const dates = yield* dateReadings(table, dated, options.today);
  for (const column of columns) {
    const before = previous?.columns[column.index];
    const date = dates.get(column.index) ?? null;
    column.date = date !== null && before?.date?.certainty === 'confirmed' ? before.date : date;
    if (!AMOUNT_USES.has(column.use)) continue;
    const number = yield* numberReading(table, column.index);
    column.number = number !== null && before?.number?.certainty === 'confirmed' ? before.number : number;
  }
  const statuses = yield* wordsOf(table, columns, 'status');
  const sources = yield* wordsOf(table, columns, 'source');
  const statusWords = statuses.map<StatusWord>((entry) => {
    const before = previous?.statusWords.find((old) => wordKey(old.word) === wordKey(entry.word));
    if (before?.certainty === 'confirmed') return { ...before, ...entry };
    const known = knownWord(base.profile, foldWord(entry.word));
    return known === null
      ? { ...entry, ...statusMeaning(entry.word) }
      : { ...entry, choice: known, certainty: 'certain' };
  });
  const sourceWords = sources.map<SourceWord>((entry) => {
    const before = previous?.sourceWords.find((old) => wordKey(old.word) === wordKey(entry.word));
    return before?.certainty === 'confirmed' ? { ...before, ...entry } : { ...entry, ...sourceMeaning(entry.word) };
  });
  return { ...base, columns, statusWords, sourceWords };
}

/**
 * Proposes what a table is and what its columns mean, in steps. Nothing in it is final: `openQuestions` lists what has
 * to be asked, and every column, word and order can be changed. Never fails; an unknown table has every column on
 * `keep`. `profile` is the program the person says wrote the file.
 */
export function* detectSteps(
  table: Table,
  options: DetectOptions = {},
  told: ImportProfile | null = null,
): Generator<undefined, Mapping> {
  const profile = told ?? profileOf(table.header) ?? (kindOf(table) === 'connections' ? 'people' : 'sheet');
  const { kind, source } = LAYOUTS[profile];
  const uses = proposeUses(table, kind, profile);
  const columns = table.header.map<ColumnMapping>((name, index) => ({
    index,
    name,
    use: uses[index]?.use ?? 'keep',
    reason: uses[index]?.reason ?? '',
    samples: samplesOf(table, index),
    date: null,
    number: null,
  }));
  if (columns.some((column) => column.use === 'appliedOn'))
    for (const column of columns) if (column.use === 'date') column.use = 'keep';
  const base = { kind, profile, columns, fixedSource: source, notAppliedMeansLead: true, defaultCurrency: null };
  return yield* deriveSteps(table, base, null, options);
}

/** The same at once. */
export const detectMapping = (table: Table, options: DetectOptions = {}): Mapping =>
  finish(detectSteps(table, options));

function samplesOf(table: Table, index: number): string[] {
  const samples = new Set<string>();
  for (const row of table.rows.slice(0, LOOKED_AT)) {
    const cell = row.cells[index] ?? '';
    if (!isBlank(cell)) samples.add(cell.slice(0, 80));
    if (samples.size === 3) break;
  }
  return [...samples];
}
