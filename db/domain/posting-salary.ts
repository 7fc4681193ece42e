/** What a posting says it pays. */

export const PAY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export type Pay = {
  /** Minor units of the currency, null where only the other end is said. */
  min: number | null;
  max: number | null;
  /** ISO 4217; null when only an amount is said. */
  currency: string | null;
  per: PayPeriod;
  /** The words it was read from. */
  words: string;
};

const CURRENCY_OF: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  s$: 'SGD',
  r$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  kč: 'CZK',
  fr: 'CHF',
  'fr.': 'CHF',
};
const CODES = 'EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CZK|INR|SGD|JPY|BRL|MXN|ZAR|NZD|HUF|RON|ILS|AED';
const SYMBOL = `(?:(?:US|CA|AU|[CASR])?\\$|[€£¥₹]|zł|Kč|Fr\\.|\\b(?:${CODES}|euros?)\\b)`;
const AMOUNT =
  "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3}){1,3}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const SPACE = '[ \\t\\u00a0\\u202f]?';
const THOUSAND = '(?:[kK](?![a-zäöü])|Tsd\\.?|tsd\\.?|thousand|Tausend)';
const PERIOD_BETWEEN = '(?:\\s?\\/\\s?(?:yr|year|hr|hour|month|Jahr|Monat))?';
const part = (name: string) =>
  `(?<c${name}>${SYMBOL})?${SPACE}(?<a${name}>${AMOUNT})${SPACE}(?<k${name}>${THOUSAND})?${SPACE}(?<d${name}>${SYMBOL})?`;
const RANGE = new RegExp(
  `(?<![\\d.,#\\w-])${part('1')}(?:${PERIOD_BETWEEN}\\s{0,2}(?:[-–—]|\\bto\\b|\\bbis(?: zu)?\\b|\\band\\b|\\bund\\b)\\s{0,2}${part('2')})?`,
  'gi',
);

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'hour',
    /^[^\n]{0,30}?(?:\b(?:per|an|pro|je) (?:hour|stunde)\b|\/\s?(?:h|hr|hour|std|stunde)\b|\bhourly\b|\bp\.?h\.?(?:\s|$)|\bstundensatz\b)/i,
  ],
  [
    'day',
    /^[^\n]{0,30}?(?:\b(?:per|a|pro|je) (?:day|tag)\b|\/\s?(?:d|day|tag)\b|\bdaily\b|\bp\.d\.|\btagessatz\b|\bday rate\b)/i,
  ],
  ['week', /^[^\n]{0,30}?(?:\b(?:per|a|pro) (?:week|woche)\b|\/\s?(?:wk|week|woche)\b|\bweekly\b|\bwöchentlich)/i],
  [
    'month',
    /^[^\n]{0,30}?(?:\b(?:per|a|pro|im) (?:month|monat)\b|\/\s?(?:mo|month|monat)\b|\bmonthly\b|\bmonatlich|\bmtl\b|\bp\.?m\.?(?:\s|$))/i,
  ],
  [
    'year',
    /^[^\n]{0,30}?(?:\b(?:per|a|pro|im) (?:year|annum|jahr)\b|\/\s?(?:yr|year|jahr|a)\b|\b(?:annual(?:ly)?|yearly)\b|\bp\.\s?a\.?|\bjährlich|\bjahresgehalt)/i,
  ],
];
const BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /\b(?:hourly(?: rate)?|stundensatz|stundenlohn)\W{0,4}(?:of |from |up to |von )?$/i],
  ['day', /\b(?:day rate|daily rate|tagessatz)\W{0,4}(?:of |from |up to |von )?$/i],
  ['month', /\b(?:monthly(?: salary| gross)?|monatsgehalt|monatlich)\W{0,4}(?:of |from |up to |von )?$/i],
  [
    'year',
    /\b(?:annual(?: base)?(?: salary)?|yearly salary|jahres(?:brutto)?gehalt|jahresbrutto)\W{0,4}(?:of |from |up to |von |range )?$/i,
  ],
];
/** Money that is no salary: funding, revenue, a budget, a bonus on top. */
const NOT_PAY_AFTER =
  /^\s?(?:m\b|mm\b|mn\b|mio|million|b\b|bn\b|billion|mrd|%|\+?\s?(?:in )?(?:arr|revenue|funding|users|customers|employees|sign|signing|bonus|budget|stipend|learning|equity|umsatz|kunden|mitarbeiter|weiterbildung|allowance|referral))/i;
const NOT_PAY_BEFORE =
  /\b(?:raised|raising|funding|revenue|arr|series [a-f]|valuation|budget|bonus|stipend|allowance|manages?|worth|umsatz|finanzierung)\b[^.\n]{0,20}$/i;
const PAY_WORDS =
  /\b(?:salary|compensation|pay|base|ote|package|range|gehalt\w*|vergütung|jahresgehalt|zieljahresgehalt|verdienst|rate|brutto|gross)\b/i;

/** The smallest amount that is a year's pay when nothing says which time it is for. */
const YEARLY_FROM = 10_000;
const NO_CENTS = new Set(['JPY', 'HUF']);
const LARGEST = 1e13;

function numberOf(text: string): number {
  const grouped = text.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return Number(grouped.replace(',', '.'));
}

const currencyOf = (sign: string | undefined): string | null =>
  sign === undefined ? null : (CURRENCY_OF[sign.toLowerCase()] ?? sign.toUpperCase());

type Candidate = { pay: Pay; score: number };

function amountsOf(groups: Record<string, string | undefined>): [number, number | null] | null {
  const first = numberOf(groups['a1'] ?? '');
  const second = groups['a2'] === undefined ? null : numberOf(groups['a2']);
  const thousand = groups['k1'] ?? groups['k2'];
  const low = groups['k1'] !== undefined || (groups['k2'] !== undefined && first < 1000) ? first * 1000 : first;
  const high = second === null ? null : thousand !== undefined && second < 1000 ? second * 1000 : second;
  const isSound =
    Number.isFinite(low) && (high === null || (Number.isFinite(high) && high >= low)) && (high ?? low) > 0;
  return isSound ? [low, high] : null;
}

/** Which end a single amount is: `up to €95,000`, `from 70k`, `£70,000+`. */
function endsOf(amount: number, before: string, after: string): [number | null, number | null] {
  if (/\b(?:up to|max(?:imum|imal)?|bis(?: zu)?)\s?$/i.test(before)) return [null, amount];
  if (/\b(?:from|ab|starting (?:at|from)|min(?:imum|destens)?|at least)\s?$/i.test(before) || /^\s?\+/.test(after))
    return [amount, null];
  return [amount, amount];
}

function candidateOf(match: RegExpExecArray, text: string): Candidate | null {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const signs = ['c1', 'd1', 'c2', 'd2'].flatMap((name) => groups[name] ?? []);
  // `$120,000 CAD`: letters say more than a dollar sign.
  const sign = signs.find((one) => /^[a-z]{3}$/i.test(one)) ?? signs[0];
  const spelled = new RegExp(`^\\s?(?:${CODES})\\b`).exec(after)?.[0].trim();
  const currency = spelled !== undefined && sign === '$' ? spelled : currencyOf(sign ?? spelled);
  const amounts = amountsOf(groups);
  if (amounts === null || NOT_PAY_AFTER.test(after) || NOT_PAY_BEFORE.test(before)) return null;
  const [low, high] = amounts;
  const hasWords = PAY_WORDS.test(before) || PAY_WORDS.test(after.slice(0, 30));
  if (currency === null && !(hasWords && (groups['k1'] ?? groups['k2']) !== undefined)) return null;
  const said =
    PERIODS.find(([, words]) => words.test(after))?.[0] ?? BEFORE.find(([, words]) => words.test(before))?.[0];
  const per = said ?? ((high ?? low) >= YEARLY_FROM ? 'year' : null);
  if (per === null || (high ?? low) > LARGEST) return null;
  const minor = (amount: number | null) =>
    amount === null ? null : Math.round(amount * (NO_CENTS.has(currency ?? '') ? 1 : 100));
  const [min, max] = high === null ? endsOf(low, before, after) : [low, high];
  const score = (high === null ? 0 : 3) + (hasWords ? 2 : 0) + (said === undefined ? 0 : 1) + (per === 'year' ? 1 : 0);
  return { pay: { min: minor(min), max: minor(max), currency, per, words: match[0].trim() }, score };
}

/** No posting names more amounts than these before its salary. */
const MOST_AMOUNTS = 400;

/**
 * The pay a posting names, with the period it is for: a day's or an hour's pay is never made into a year's. Of several
 * amounts the one that is most like a salary; null when none is.
 */
export function readPay(text: string): Pay | null {
  let best: Candidate | null = null;
  let seen = 0;
  for (const match of text.matchAll(RANGE)) {
    seen += 1;
    if (seen > MOST_AMOUNTS) break;
    const candidate = candidateOf(match, text);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best?.pay ?? null;
}
