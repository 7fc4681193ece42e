/**
 * CSV files in, as pure functions: bytes → table → mapping (and what has to be asked) → plan. Nothing here knows the
 * store; whoever carries the plan out does so in one transaction, so that an import is one step to undo.
 */
export {
  confirmSuggestions,
  openQuestions,
  withColumnUse,
  withColumnUseSteps,
  withDateOrder,
  withMark,
  withSource,
  withStatus,
} from './answers.ts';
export { detectMapping, detectSteps, type DetectOptions } from './detect.ts';
export { memoryKeyOf, memoryOf, recallSteps } from './memory.ts';
export { companyKeyOf } from './names.ts';
export { planImport, planSteps } from './plan.ts';
export { readSteps, readTable } from './read.ts';
export { lacksCurrency, shownReadings } from './shown.ts';
export { REJECTED_COLUMNS } from './rejected.ts';
export * from './types.ts';
