import { headerWords } from './header.ts';

/** Stand before the columns of the file in the list of what was not imported. */
export const REJECTED_COLUMNS = ['Line', 'Not imported because'] as const;

const WORDS = REJECTED_COLUMNS.map(headerWords);

/** Which columns say why a row was not imported, when this is such a list that was mended: they are no part of the rows. */
export function rejectedColumns(header: readonly string[]): ReadonlySet<number> {
  const [line, because] = WORDS.map((words) => header.findIndex((name) => headerWords(name) === words));
  if (line === undefined || because === undefined || line === -1 || because === -1) return new Set();
  return new Set([line, because]);
}
