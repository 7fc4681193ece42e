import type { DecimalMark } from './types.ts';

/** Whether a text has a visible character. */
export const hasInk = (value: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(value);

const NOTHING = /^\s*(?:#?n\/a|n\.a\.|null|none|nil|-+|–|—)\s*$/i;

/** Whether a cell says nothing: empty, `N/A`, a dash. */
export const isBlank = (cell: string): boolean =>
  cell === '' || !hasInk(cell) || (cell.length < 12 && NOTHING.test(cell));

/** A cell without the spaces around it; empty when it says nothing. */
export const cellValue = (cell: string): string => (isBlank(cell) ? '' : cell.trim());

/**
 * Undoes the escape exporters put before what a spreadsheet would run: `'=1+1` is `=1+1` again. One quote is taken
 * away, and only where `=`, `+`, `-`, `@`, a tab or a return follows (after further quotes, which were typed). Others put
 * a tab there; one tab is taken away.
 */
export const restoreFormula = (cell: string): string =>
  /^'+[=+\-@\t\r]|^\t+[=+\-@]/.test(cell) ? cell.slice(1) : cell;

/** `4/5`, `5`, `4 of 5`, `8/10`, `★★★★` as 1–5, or null when it is none of these. */
export function parseExcitement(cell: string): number | null {
  const stars = /^\s*([★⭐*]{1,5})[☆\s]*$/u.exec(cell)?.[1];
  if (stars !== undefined) return Array.from(stars).length;
  const match = /^\s*(\d{1,2})(?:[.,]0)?\s*(?:(?:\/|of|out of|von)\s*(\d{1,3}))?\s*$/i.exec(cell);
  if (match === null) return null;
  const value = Number(match[1]);
  const scale = match[2] === undefined ? 5 : Number(match[2]);
  if (scale < 2 || value > scale || value < 1) return null;
  return Math.min(5, Math.max(1, Math.round((value * 5) / scale)));
}

const CURRENCY_SIGNS = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['zł', 'PLN'],
]);
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const units = new Map<string, number>();

/** How many minor units (cents) one unit of a currency has: 100 for EUR, 1 for JPY. */
export function minorUnits(currency: string): number {
  const known = units.get(currency);
  if (known !== undefined) return known;
  const options = CURRENCIES.has(currency) ? ({ style: 'currency', currency } as const) : {};
  const unit = 10 ** (new Intl.NumberFormat('en', options).resolvedOptions().maximumFractionDigits ?? 2);
  units.set(currency, unit);
  return unit;
}

/** Digits with the marks of one way of writing: `1.200,50` with a comma before the cents, `1,200.50` with a point. */
function inMarks(digits: string, mark: DecimalMark): string | null {
  const [cents, groups] = mark === 'comma' ? [',', '.'] : ['.', ','];
  const [whole = '', part, ...more] = digits.split(cents);
  if (more.length > 0 || part?.includes(groups) === true) return null;
  const [first = '', ...rest] = whole.split(groups);
  if (rest.length > 0 && (first.length > 3 || rest.some((group) => group.length !== 3))) return null;
  return `${first}${rest.join('')}${part === undefined ? '' : `.${part || '0'}`}`;
}

/** `1.200,50`, `1,200.50`, `120k` as a number; null when it is none. Without a mark it is told by the amount itself. */
function parseAmount(text: string, mark: DecimalMark | null): number | null {
  const match = /^(\d[\d.,'’\s]*)(k|m)?$/i.exec(text.trim());
  if (match === null) return null;
  const bare = (match[1] ?? '').replace(/['’\s]/g, '');
  const digits = mark === null ? byItself(bare) : inMarks(bare, mark);
  if (digits === null) return null;
  const factor = match[2] === undefined ? 1 : match[2].toLowerCase() === 'k' ? 1000 : 1_000_000;
  const value = Number(digits) * factor;
  return Number.isFinite(value) && value <= 1e12 ? value : null;
}

function byItself(bare: string): string | null {
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare);
  if (decimal !== null && !grouped) return `${bare.slice(0, -decimal[0].length).replace(/[.,]/g, '')}.${decimal[1]}`;
  return grouped || !/[.,]/.test(bare) ? bare.replace(/[.,]/g, '') : null;
}

export interface MarkEvidence {
  /** Amounts that can only be meant with a point, or a comma, before the cents. */
  point: number;
  comma: number;
}

/** Counts what the amounts of a cell say about the marks: `85.000,50` and `85.000` a comma, `85,000` a point. */
export function markEvidence(cell: string, seen: MarkEvidence): void {
  if (cell.length > 100) return;
  for (const amount of cell.match(/\d[\d.,'’]*\d/g) ?? []) {
    const said = /[.,](?=\d{1,2}$)/.exec(amount)?.[0];
    const grouping = /^\d{1,3}([.,])\d{3}(?:\D|$)/.exec(amount)?.[1];
    const mark = said ?? (grouping === ',' ? '.' : grouping === '.' ? ',' : null);
    if (mark === '.') seen.point += 1;
    if (mark === ',') seen.comma += 1;
  }
}

/** The ISO 4217 code or sign of a currency that a cell names, or null; `$` alone names none. */
export function currencyIn(text: string): string | null {
  const code = text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)?.find((word) => CURRENCIES.has(word));
  return code ?? [...CURRENCY_SIGNS].find(([sign]) => text.includes(sign))?.[1] ?? null;
}

export type SalaryReading =
  | { state: 'read'; min: number | null; max: number | null; currency: string }
  | { state: 'negative' }
  /** No currency named, not per year, or no amount: kept as text. */
  | { state: 'text' };

/**
 * A yearly salary cell as minor units: `€120k–140k`, `120,000 - 140,000 USD`, `95 000 EUR`. `fallback` is the ISO 4217
 * currency of cells that name none (`$` alone names none: it may be US, Canadian, Australian); `mark` what stands before
 * the cents in its column.
 */
export function parseSalary(cell: string, fallback: string | null, mark: DecimalMark | null = null): SalaryReading {
  if (cell.length > 100) return { state: 'text' };
  const text = cell.trim().replace(/\b(?:per year|p\.?\s?a\.?|\/\s?(?:yr|year|y)|yearly|annual(?:ly)?)\s*$/i, '');
  const currency = currencyIn(text) ?? fallback;
  const bare = text
    .replace(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g, '')
    .replace(/[€£¥₹$]|zł/g, '')
    .trim();
  if (/^[-−–]\s*\d/.test(bare) || /^\(\s*\d[\d.,\s]*k?\s*\)$/i.test(bare)) return { state: 'negative' };
  if (currency === null) return { state: 'text' };
  const parts = bare.split(/\s*(?:-|–|—|\bto\b|\bbis\b)\s*/i);
  if (parts.length > 2) return { state: 'text' };
  const thousands = /k\s*$/i.test(parts[1] ?? '') && !/k\s*$/i.test(parts[0] ?? '');
  const amounts = parts.map((part, at) => parseAmount(at === 0 && thousands ? `${part}k` : part, mark));
  const [min, max] = amounts;
  if (min === null || min === undefined || max === null) return { state: 'text' };
  const unit = minorUnits(currency);
  const low = Math.round(min * unit);
  const high = Math.round((max ?? min) * unit);
  if (low > high || high > 1e15) return { state: 'text' };
  return { state: 'read', min: low, max: high, currency };
}

const ROLE_WORDS: readonly [RegExp, 'recruiter' | 'hiring_manager' | 'interviewer' | 'executive' | 'referrer'][] = [
  [/recruit|talent|sourc|staffing|headhunt|agency|\bhr\b|human resources|people partner/i, 'recruiter'],
  [/hiring manager|\bhm\b|manager|head of/i, 'hiring_manager'],
  [/interviewer|panel/i, 'interviewer'],
  [/\bceo\b|\bcto\b|\bcpo\b|founder|executive|chief/i, 'executive'],
  [/referr|referer|friend|former colleague|ex-colleague/i, 'referrer'],
];

/** The role a word such as `recruiter` names, or null. */
export const roleOf = (word: string) => ROLE_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Whether a position is that of somebody who recruits for a living. */
export const recruits = (position: string): boolean =>
  /recruit|talent (?:partner|acquisition|scout|lead)|sourcer|staffing|headhunt/i.test(position);

export interface ContactCell {
  name: string;
  email: string;
  /** What stands in brackets behind the name, as typed. */
  remark: string;
}

/** `Dana Kim (recruiter); Lee Fox <lee@x.com>` as people. Brackets, addresses and separators are taken apart. */
export function parseContacts(cell: string): ContactCell[] {
  const people: ContactCell[] = [];
  for (const part of cell.slice(0, 5000).split(/[;\n|]|(?<=\)),|\s\/\s/u)) {
    const email = /[^\s<>(),;]{1,64}@[^\s<>(),;]{1,190}\.[^\s<>(),;.]{2,24}/.exec(part)?.[0] ?? '';
    const remark = /\(([^()]*)\)\s*$/.exec(part.replace(/<[^<>]*>/g, '').trimEnd())?.[1] ?? '';
    const name = part
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\([^()]*\)\s*$/, '')
      .replace(email === '' || part.includes('<') ? /$^/ : email, ' ')
      .trim()
      .replace(/[,:]+$/, '')
      .trim();
    if (hasInk(name)) people.push({ name, email, remark: remark.trim() });
    else if (email !== '') people.push({ name: email, email, remark: remark.trim() });
  }
  return people;
}
