import type { OpportunitySource } from '../domain/vocabulary.ts';
import { deriveSteps, SHARED_USES, wordKey, type DetectOptions } from './detect.ts';
import { finish } from './steps.ts';
import type {
  ColumnMapping,
  ColumnUse,
  DateOrder,
  DecimalMark,
  Mapping,
  Question,
  StageChoice,
  Table,
} from './types.ts';

/** What still has to be asked, in the order to ask it. Empty means: nothing in the plan is a guess. */
export function openQuestions(mapping: Mapping): Question[] {
  const questions: Question[] = [];
  const used = new Set(mapping.columns.map((column) => column.use));
  if (mapping.kind === 'applications' && !used.has('company'))
    questions.push({ about: 'column', field: 'company', text: 'Which column holds the company?' });
  if (mapping.kind === 'connections' && !used.has('firstName') && !used.has('lastName') && !used.has('fullName'))
    questions.push({ about: 'column', field: 'name', text: 'Which column holds the name?' });
  for (const { index, name, number } of mapping.columns)
    if (number?.certainty === 'suggested')
      questions.push({
        about: 'decimal_mark',
        column: index,
        suggestion: number.mark,
        text: `Do amounts in “${name}” have a point or a comma before the cents? ${number.reason}`,
      });
  for (const { index, name, date } of mapping.columns)
    if (date?.certainty === 'suggested')
      questions.push({
        about: 'date_order',
        column: index,
        suggestion: date.order,
        text: `${date.order === 'serial' ? 'How are the dates kept' : 'Is the day or the month first'} in “${name}”? ${date.reason}`,
      });
  for (const { word, count, choice, certainty } of mapping.statusWords)
    if (certainty === 'suggested' || certainty === 'unknown')
      questions.push({ about: 'status', word, count, suggestion: choice, text: `Which stage is “${word}”?` });
  for (const { word, count, choice, certainty } of mapping.sourceWords)
    if (certainty === 'suggested' || certainty === 'unknown')
      questions.push({ about: 'source', word, count, suggestion: choice, text: `Which source is “${word}”?` });
  return questions;
}

/** Gives a column another use. A column that had this use before is kept in the notes; date and word lists follow. */
export function* withColumnUseSteps(
  table: Table,
  mapping: Mapping,
  index: number,
  use: ColumnUse,
  options: DetectOptions = {},
): Generator<undefined, Mapping> {
  const columns = mapping.columns.map((column) => {
    if (column.index === index) return { ...column, use, reason: '' };
    if (column.use === use && !SHARED_USES.has(use)) return { ...column, use: 'keep' as const, reason: '' };
    return column;
  });
  return yield* deriveSteps(table, { ...mapping, columns }, mapping, options);
}

/** The same at once. */
export const withColumnUse = (
  table: Table,
  mapping: Mapping,
  index: number,
  use: ColumnUse,
  options: DetectOptions = {},
): Mapping => finish(withColumnUseSteps(table, mapping, index, use, options));

/** Answers how the dates of a column are read. */
export const withDateOrder = (mapping: Mapping, index: number, order: DateOrder): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    column.index === index && column.date !== null
      ? { ...column, date: { ...column.date, order, certainty: 'confirmed' } }
      : column,
  ),
});

/** Answers which sign stands before the cents in a column of amounts. */
export const withMark = (mapping: Mapping, index: number, mark: DecimalMark): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    column.index === index && column.number !== null
      ? { ...column, number: { ...column.number, mark, certainty: 'confirmed' } }
      : column,
  ),
});

/** Answers what a status word means. */
export const withStatus = (mapping: Mapping, word: string, choice: StageChoice): Mapping => ({
  ...mapping,
  statusWords: mapping.statusWords.map((entry) =>
    wordKey(entry.word) === wordKey(word) ? { ...entry, choice, certainty: 'confirmed' } : entry,
  ),
});

/** Answers what a source word means; null keeps the word in the notes instead. */
export const withSource = (mapping: Mapping, word: string, choice: OpportunitySource | null): Mapping => ({
  ...mapping,
  sourceWords: mapping.sourceWords.map((entry) =>
    wordKey(entry.word) === wordKey(word) ? { ...entry, choice, certainty: 'confirmed' } : entry,
  ),
});

/** Takes every suggestion that is shown (one press on “looks right”). Words without a suggestion stay open. */
export const confirmSuggestions = (mapping: Mapping): Mapping => ({
  ...mapping,
  columns: mapping.columns.map(confirmedColumn),
  statusWords: mapping.statusWords.map((entry) =>
    entry.certainty === 'suggested' ? { ...entry, certainty: 'confirmed' } : entry,
  ),
  sourceWords: mapping.sourceWords.map((entry) =>
    entry.certainty === 'suggested' ? { ...entry, certainty: 'confirmed' } : entry,
  ),
});

function confirmedColumn(column: ColumnMapping): ColumnMapping {
  const { date, number } = column;
  return {
    ...column,
    date: date?.certainty === 'suggested' ? { ...date, certainty: 'confirmed' } : date,
    number: number?.certainty === 'suggested' ? { ...number, certainty: 'confirmed' } : number,
  };
}
