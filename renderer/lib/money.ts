/** Money is whole minor units (cents) and an ISO 4217 code everywhere; here it becomes something to read, and back. */

/** How many digits stand behind the point in this currency: 2, for yen 0. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

export function symbolOf(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

const inThousands = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `150 k$`, `900 €`. */
export function money(minor: number, currency: string): string {
  const amount = minor / 10 ** minorDigits(currency);
  return amount >= 10_000
    ? `${inThousands.format(amount / 1000)} k${symbolOf(currency)}`
    : `${whole.format(amount)} ${symbolOf(currency)}`;
}

/** To the last cent, for hovering and for comparing offers: `$150,000`. */
export function exactMoney(minor: number, currency: string): string {
  const amount = minor / 10 ** minorDigits(currency);
  try {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: Number.isInteger(amount) ? 0 : minorDigits(currency),
    }).format(amount);
  } catch {
    return `${whole.format(amount)} ${currency}`;
  }
}

/** `150–170 k$`, `from 150 k$`, `up to 170 k$`, or '' when neither end is known. */
export function moneyRange(from: number | null, to: number | null, currency: string): string {
  if (from === null && to === null) return '';
  if (from === null) return `up to ${money(to ?? 0, currency)}`;
  if (to === null) return `from ${money(from, currency)}`;
  if (from === to) return money(from, currency);
  const [low, high] = [money(from, currency), money(to, currency)];
  const unit = high.slice(high.indexOf(' '));
  return low.endsWith(unit) ? `${low.slice(0, -unit.length)}–${high}` : `${low} – ${high}`;
}

/** What a person typed as an amount (`150k`, `150,000`, `1.2m`) in minor units, or null. */
export function parseMoney(text: string, currency: string): number | null {
  const match = /^(\d+(?:\.\d+)?) ?(k|m)?$/i.exec(
    text
      .replaceAll(/[^\d.,kKmM]/g, '')
      .replaceAll(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
  if (match === null) return null;
  const unit = match[2]?.toLowerCase();
  const amount = Number(match[1]) * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1);
  const minor = Math.round(amount * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) && minor <= 1e15 ? minor : null;
}

/** A typed amount in minor units, null for an empty field, or what is wrong with it in words. */
export function readAmount(text: string, currency: string): number | null | string {
  if (text.trim() === '') return null;
  if (/^\s*[-−]/.test(text)) return 'An amount cannot be negative.';
  const unexpected = /[^\d.,\s'kKmM\p{Sc}]/u.test(text.replaceAll(currency, ''));
  return (unexpected ? null : parseMoney(text, currency)) ?? 'Type an amount such as 150000 or 150k.';
}

/** `15000000` cents as `150000`, as it would be typed; '' for none. */
export const amountText = (minor: number | null, currency: string): string =>
  minor === null ? '' : String(minor / 10 ** minorDigits(currency));

/** A first guess until the person says otherwise. */
export const usualCurrency = (zone: string): string =>
  zone === 'Europe/London' ? 'GBP' : zone.startsWith('Europe/') ? 'EUR' : 'USD';

export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'DKK',
  'SEK',
  'NOK',
  'PLN',
  'CZK',
  'INR',
  'SGD',
  'JPY',
  'BRL',
  'MXN',
  'ZAR',
];
