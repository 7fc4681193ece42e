import * as z from 'zod';
import { currency, isoDate } from './fields.ts';
import { columnUse, dateOrder, decimalMark, importProfile, stageChoice } from './import.ts';
import { opportunitySource } from './vocabulary.ts';

/** What was answered about files with one set of columns. Columns go by the words of their names. */
export const importMemory = z.object({
  /** The file it was answered for last. */
  fileName: z.string(),
  profile: importProfile,
  columns: z.array(
    z.object({
      name: z.string(),
      use: columnUse,
      order: dateOrder.nullable(),
      mark: decimalMark.nullable(),
    }),
  ),
  statusWords: z.array(z.object({ word: z.string(), choice: stageChoice })),
  sourceWords: z.array(z.object({ word: z.string(), choice: opportunitySource.nullable() })),
  currency: currency.nullable(),
  usedOn: isoDate,
});
export type ImportMemory = z.infer<typeof importMemory>;
