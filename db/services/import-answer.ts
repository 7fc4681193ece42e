import type { ImportAnswer } from '../domain/import.ts';
import {
  type DetectOptions,
  type Mapping,
  type Table,
  detectSteps,
  withColumnUseSteps,
  withDateOrder,
  withMark,
  withSource,
  withStatus,
} from '../importers/index.ts';

/** Answers that ask for the bytes to be read again, which is not done here. */
type Reread = { about: 'encoding' } | { about: 'delimiter' };

/** A mapping with one answer written into it, in steps. */
export function* answeredSteps(
  table: Table,
  mapping: Mapping,
  answer: Exclude<ImportAnswer, Reread>,
  options: DetectOptions,
): Generator<undefined, Mapping> {
  switch (answer.about) {
    case 'column':
      return yield* withColumnUseSteps(table, mapping, answer.column, answer.use, options);
    case 'date_order':
      return withDateOrder(mapping, answer.column, answer.order);
    case 'decimal_mark':
      return withMark(mapping, answer.column, answer.mark);
    case 'status':
      return withStatus(mapping, answer.word, answer.choice);
    case 'source':
      return withSource(mapping, answer.word, answer.choice);
    case 'currency':
      return { ...mapping, defaultCurrency: answer.currency };
    case 'profile':
      return yield* detectSteps(table, options, answer.profile);
    case 'remembered':
      return yield* detectSteps(table, options);
  }
}
