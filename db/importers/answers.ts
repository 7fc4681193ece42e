import type { OpportunitySource } from '../domain/vocabulary.ts';
import { deriveMapping, SHARED_USES, wordKey, type DetectOptions } from './detect.ts';
import type { ColumnUse, DateOrder, Mapping, Question, StageChoice, Table } from './types.ts';

/** What still has to be asked, in the order to ask it. Empty means: nothing in the plan is a guess. */
export function openQuestions(mapping: Mapping): Question[] {
  const questions: Question[] = [];
  const used = new Set(mapping.columns.map((column) => column.use));
  if (mapping.kind === 'applications' && !used.has('company'))
    questions.push({ about: 'column', field: 'company', text: 'Which column holds the company?' });
  if (mapping.kind === 'connections' && !used.has('firstName') && !used.has('lastName') && !used.has('fullName'))
    questions.push({ about: 'column', field: 'name', text: 'Which column holds the name?' });
  for (const { index, name, date } of mapping.columns)
    if (date?.certainty === 'suggested')
      questions.push({
        about: 'date_order',
        column: index,
        suggestion: date.order,
        text: `Is the day or the month first in “${name}”? ${date.reason}`,
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
export function withColumnUse(
  table: Table,
  mapping: Mapping,
  index: number,
  use: ColumnUse,
  options: DetectOptions = {},
): Mapping {
  const columns = mapping.columns.map((column) => {
    if (column.index === index) return { ...column, use, reason: '' };
    if (column.use === use && !SHARED_USES.has(use)) return { ...column, use: 'keep' as const, reason: '' };
    return column;
  });
  return deriveMapping(table, { ...mapping, columns }, mapping, options);
}

/** Answers how the dates of a column are read. */
export const withDateOrder = (mapping: Mapping, index: number, order: DateOrder): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    column.index === index && column.date !== null
      ? { ...column, date: { ...column.date, order, certainty: 'confirmed' } }
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
  columns: mapping.columns.map((column) =>
    column.date?.certainty === 'suggested' ? { ...column, date: { ...column.date, certainty: 'confirmed' } } : column,
  ),
  statusWords: mapping.statusWords.map((entry) =>
    entry.certainty === 'suggested' ? { ...entry, certainty: 'confirmed' } : entry,
  ),
  sourceWords: mapping.sourceWords.map((entry) =>
    entry.certainty === 'suggested' ? { ...entry, certainty: 'confirmed' } : entry,
  ),
});
