import { hasNumber } from './materials.ts';

/** Words that say how much or how many. *One*, *a*, *first* and *no* are left out: they are said without counting. */
const AMOUNTS = [
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
  'hundreds thousands millions billions dozens half halved halves third thirds quarter quarters tenth tenths',
  'twice double doubled doubles triple tripled triples thrice tenfold twofold threefold fourfold fivefold',
  'quadruple quadrupled',
]
  .join(' ')
  .split(' ');
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AMOUNTS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Whether a text says an amount: in digits of any script (`−38 % churn`, `½`, `٣`), with or without a percent sign, or
 * spelled (`twice as many`, `forty-two`, `halved`). Digits inside a name (`B2B`, `Q3`) are none, and a percent sign
 * alone is none.
 */
export const hasAmount = (text: string): boolean => hasNumber(text) || SPELLED.test(text);
