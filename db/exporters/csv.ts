import type { CsvChoices } from '../domain/everything.ts';

const SEPARATORS: Readonly<Record<CsvChoices['separator'], string>> = { comma: ',', semicolon: ';', tab: '\t' };
/** The mark by which Excel knows UTF-8. */
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A text that a spreadsheet would run as a formula gets one quote before it; the import takes exactly one away again.
 * Quotes that were typed before such a sign get one more, so that this can be told apart.
 */
export const escapeFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One cell as it stands in the file. Text is escaped; numbers and yes or no are written as they are. */
export function csvCell(value: unknown, separator: CsvChoices['separator']): string {
  const text = cellText(value);
  return text.includes('"') || text.includes(SEPARATORS[separator]) || /[\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // No program that reads tables takes this sign; the export as JSON keeps it.
  return escapeFormula((typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\u0000', ''));
}

export const csvLine = (cells: readonly unknown[], { separator }: Pick<CsvChoices, 'separator'>): string =>
  cells.map((cell) => csvCell(cell, separator)).join(SEPARATORS[separator]) + LINE_END;

/** What stands before the first line. */
export const csvStart = ({ bom }: Pick<CsvChoices, 'bom'>): string => (bom ? BOM : '');
