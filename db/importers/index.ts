/**
 * CSV files in, as pure functions: bytes → table → mapping (and what has to be asked) → plan. Nothing here knows the
 * store; whoever carries the plan out does so in one transaction, so that an import is one step to undo.
 */
export { confirmSuggestions, openQuestions, withColumnUse, withDateOrder, withSource, withStatus } from './answers.ts';
export { detectMapping, type DetectOptions } from './detect.ts';
export { FILE_MAX } from './encoding.ts';
export { companyKeyOf } from './names.ts';
export { planImport, planSteps } from './plan.ts';
export { COLUMNS_MAX, readTable, ROWS_MAX } from './read.ts';
export * from './types.ts';
