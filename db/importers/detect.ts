import type { IsoDate } from '../domain/fields.ts';
import { cellValue, isBlank } from './cells.ts';
import { orderEvidence, readDate } from './dates.ts';
import { applicationFieldOf, connectionFieldOf, headerWords } from './header.ts';
import { foldWord, sourceMeaning, statusMeaning } from './words.ts';
import type {
  ColumnMapping,
  ColumnUse,
  DateReading,
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
/** Uses several columns may share. */
export const SHARED_USES: ReadonlySet<ColumnUse> = new Set(['keep', 'leave_out', 'notes', 'contacts']);

export interface DetectOptions {
  /** The person's calendar day: helps to suggest an order of dates that lie in the past. */
  today?: IsoDate;
}

const columnCells = (table: Table, index: number) => table.rows.map((row) => row.cells[index] ?? '');

function profileOf(table: Table): ImportProfile {
  const names = new Set(table.header.map(headerWords));
  const all = (...wanted: string[]) => wanted.every((name) => names.has(name));
  if (all('first name', 'last name', 'connected on')) return 'linkedin_connections';
  if (all('application date', 'resume name', 'question and answers')) return 'linkedin_applications';
  if (all('applied date', 'job source', 'workplace type')) return 'jobsync';
  return 'sheet';
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

/** Share of the different words of a column that name a source of the product. */
function knownSources(table: Table, index: number): number {
  const words = new Set(columnCells(table, index).map(cellValue).filter(Boolean).map(foldWord));
  if (words.size === 0 || words.size > WORDS_MAX) return 0;
  return [...words].filter((word) => sourceMeaning(word).choice !== null).length / words.size;
}

function numbersRows(table: Table, index: number): boolean {
  const values = columnCells(table, index);
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
    if (field === null) return;
    const sources = field.field === 'source' ? knownSources(table, index) * 1000 : 0;
    const score = sources - field.rank;
    const best = winner.get(field.field);
    if (best === undefined || score > best.score) winner.set(field.field, { index, score });
  });
  return found.map((field, index) => {
    const name = headerWords(table.header[index] ?? '');
    if (profile === 'linkedin_applications' && (name === 'contact email' || name === 'contact phone number'))
      return { use: 'leave_out', reason: 'Your own address, the same on every application.' };
    if (numbersRows(table, index)) return { use: 'leave_out', reason: 'Numbers of the rows only.' };
    if (field === null) return { use: 'keep', reason: 'No field of its own; kept in the notes with its name.' };
    const chosen = winner.get(field.field);
    if (chosen?.index === index || SHARED_USES.has(field.field)) return { use: field.field, reason: '' };
    const other = table.header[chosen?.index ?? 0] ?? '';
    return { use: 'keep', reason: `“${other}” fits this field better; kept in the notes with its name.` };
  });
}

/** How the dates of one column read; null when their order does not matter. */
function dateReading(
  table: Table,
  index: number,
  sibling: DateReading | null,
  options: DetectOptions,
): DateReading | null {
  const cells = columnCells(table, index);
  const seen = orderEvidence(cells);
  if (seen.ordered === 0) return null;
  const examples = [...new Set(cells.filter((cell) => !isBlank(cell)))].slice(0, 3).map((cell) => cell.slice(0, 80));
  const { dayFirst, monthFirst, ordered } = seen;
  if (dayFirst > 0 && monthFirst === 0)
    return {
      order: 'day_first',
      certainty: 'certain',
      examples,
      reason: `${dayFirst} of ${ordered} dates are dates only with the day first.`,
    };
  if (monthFirst > 0 && dayFirst === 0)
    return {
      order: 'month_first',
      certainty: 'certain',
      examples,
      reason: `${monthFirst} of ${ordered} dates are dates only with the month first.`,
    };
  if (dayFirst > 0)
    return {
      order: dayFirst >= monthFirst ? 'day_first' : 'month_first',
      certainty: 'suggested',
      examples,
      reason: `${dayFirst} dates have the day first and ${monthFirst} the month first. Those that do not fit are listed as problems.`,
    };
  const ambiguous = 'Every date in this column could be read both ways.';
  const suggest = (order: DateReading['order'], why: string): DateReading => ({
    order,
    certainty: 'suggested',
    examples,
    reason: `${ambiguous} ${why}`,
  });
  if (sibling !== null) {
    const which = sibling.order === 'day_first' ? 'day' : 'month';
    return suggest(sibling.order, `Another column of the file has the ${which} first.`);
  }
  const future = (order: DateReading['order']) =>
    cells.filter((cell) => {
      const read = readDate(cell, order, 'UTC');
      return read.ok && options.today !== undefined && read.date > options.today;
    }).length;
  const [futureDay, futureMonth] = [future('day_first'), future('month_first')];
  if (futureDay > 0 && futureMonth === 0)
    return suggest('month_first', 'With the day first some would lie in the future.');
  if (futureMonth > 0 && futureDay === 0)
    return suggest('day_first', 'With the month first some would lie in the future.');
  if (seen.twelveHours) return suggest('month_first', 'Times with AM and PM usually come with the month first.');
  return suggest('day_first', 'The day first is the more common way.');
}

/** Different words of a column, most frequent first, as first written; null when there are too many to be words. */
function distinctWords(table: Table, index: number): { word: string; count: number }[] | null {
  const words = new Map<string, { word: string; count: number }>();
  for (const cell of columnCells(table, index)) {
    const word = cellValue(cell);
    if (word === '') continue;
    const known = words.get(wordKey(word));
    if (known === undefined) words.set(wordKey(word), { word, count: 1 });
    else known.count += 1;
    if (words.size > WORDS_MAX) return null;
  }
  return [...words.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Status and source words are one when this is the same. */
export const wordKey = (word: string): string => foldWord(word) || word.trim();

/**
 * Fills in what follows from the uses of the columns: orders of dates, status words and source words. Answers already
 * given in `previous` stay.
 */
export function deriveMapping(
  table: Table,
  base: Pick<Mapping, 'kind' | 'profile' | 'columns' | 'fixedSource' | 'notAppliedMeansLead' | 'defaultCurrency'>,
  previous: Mapping | null,
  options: DetectOptions = {},
): Mapping {
  const columns = base.columns.map((column) => ({ ...column, date: null as DateReading | null }));
  const dated = columns.filter((column) => DATE_USES.has(column.use));
  for (const column of dated) column.date = dateReading(table, column.index, null, options);
  const sure = dated.map((column) => column.date).find((date) => date?.certainty === 'certain') ?? null;
  for (const column of dated) {
    const answered = previous?.columns[column.index]?.date;
    if (answered?.certainty === 'confirmed' && column.date !== null) column.date = answered;
    else if (column.date?.certainty === 'suggested' && sure !== null)
      column.date = dateReading(table, column.index, sure, options);
  }
  const wordsOf = (use: ColumnUse) => {
    const column = columns.find((candidate) => candidate.use === use);
    const words = column === undefined ? [] : distinctWords(table, column.index);
    if (words === null && column !== undefined) {
      column.use = 'keep';
      column.reason = `More than ${WORDS_MAX} different texts; kept in the notes with its name.`;
    }
    return words ?? [];
  };
  const statusWords = wordsOf('status').map<StatusWord>((entry) => {
    const before = previous?.statusWords.find((old) => wordKey(old.word) === wordKey(entry.word));
    return before?.certainty === 'confirmed' ? { ...before, ...entry } : { ...entry, ...statusMeaning(entry.word) };
  });
  const sourceWords = wordsOf('source').map<SourceWord>((entry) => {
    const before = previous?.sourceWords.find((old) => wordKey(old.word) === wordKey(entry.word));
    return before?.certainty === 'confirmed' ? { ...before, ...entry } : { ...entry, ...sourceMeaning(entry.word) };
  });
  return { ...base, columns, statusWords, sourceWords };
}

/**
 * Proposes what a table is and what its columns mean. Nothing in it is final: `openQuestions` lists what has to be
 * asked, and every column, word and order can be changed. Never fails; an unknown table has every column on `keep`.
 */
export function detectMapping(table: Table, options: DetectOptions = {}): Mapping {
  const profile = profileOf(table);
  const kind = kindOf(table);
  const uses = proposeUses(table, kind, profile);
  const columns = table.header.map<ColumnMapping>((name, index) => ({
    index,
    name,
    use: uses[index]?.use ?? 'keep',
    reason: uses[index]?.reason ?? '',
    samples: samplesOf(table, index),
    date: null,
  }));
  if (columns.some((column) => column.use === 'appliedOn'))
    for (const column of columns) if (column.use === 'date') column.use = 'keep';
  const fixedSource = profile === 'linkedin_applications' ? 'professional_network' : null;
  return deriveMapping(
    table,
    { kind, profile, columns, fixedSource, notAppliedMeansLead: true, defaultCurrency: null },
    null,
    options,
  );
}

function samplesOf(table: Table, index: number): string[] {
  const samples = new Set<string>();
  for (const row of table.rows) {
    const cell = row.cells[index] ?? '';
    if (!isBlank(cell)) samples.add(cell.slice(0, 80));
    if (samples.size === 3) break;
  }
  return [...samples];
}
