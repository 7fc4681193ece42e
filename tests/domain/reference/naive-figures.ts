/** Insights as the model states them, written a second time; no code of the product. */

const KINDS = ['lead', 'applied', 'screen', 'interview', 'final', 'offer'];

export interface NaivePath {
  id: string;
  /** In time order, no stage twice in a row. */
  entries: readonly { stageId: string; kind: string; at: number }[];
}

/** Ever entered it or a later one; the end of an opportunity is no step. */
export const naiveReached = ({ entries }: NaivePath, kind: string) =>
  KINDS.slice(KINDS.indexOf(kind)).some((later) => entries.some((entry) => entry.kind === later));

export const naiveCounts = (paths: readonly NaivePath[]) =>
  KINDS.map((kind) => paths.filter((path) => naiveReached(path, kind)).length);

/** Reached B ÷ reached A; the percentage only from five up. */
export function naiveConversion(paths: readonly NaivePath[], from: string, to: string) {
  const whole = paths.filter((path) => naiveReached(path, from));
  const part = whole.filter((path) => naiveReached(path, to)).length;
  return { part, whole: whole.length, percentage: whole.length < 5 ? null : (100 * part) / whole.length };
}

/** The middle of the sorted values, or half-way between the two in the middle. */
export function naiveMedian(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const smallerThan = (value: number) => values.filter((other) => other < value).length;
  const notLarger = (value: number) => values.filter((other) => other <= value).length;
  const half = values.length / 2;
  const lower = Math.min(...values.filter((value) => notLarger(value) >= half));
  const upper = Math.max(...values.filter((value) => smallerThan(value) <= half));
  return (lower + upper) / 2;
}

/** How long each finished stay in a stage lasted, and how long the running ones last. */
export function naiveStays(paths: readonly NaivePath[], stageId: string, now: number) {
  const finished: number[] = [];
  const running: number[] = [];
  for (const { entries } of paths)
    for (const [index, entry] of entries.entries()) {
      const next = entries[index + 1];
      if (entry.stageId !== stageId || entry.kind === 'closed') continue;
      if (next === undefined) running.push(now - entry.at);
      else finished.push(next.at - entry.at);
    }
  return { finished, running };
}

export interface NaiveOffer {
  base: number;
  bonus: number;
  grant: number;
  vestingYears: number;
  benefits: number;
  signOn: number;
}

/** base + bonus + equity per vesting year + benefits, sign-on spread over so many years; minor units. */
export const naiveYearly = (offer: NaiveOffer, signOnYears: number) =>
  offer.base +
  offer.bonus +
  Math.round(offer.grant / offer.vestingYears) +
  offer.benefits +
  Math.round(offer.signOn / signOnYears);

/** What is received over four years: the sign-on whole, of the grant what has vested by then. */
export const naiveFourYears = (offer: NaiveOffer) =>
  4 * (offer.base + offer.bonus + offer.benefits) +
  offer.signOn +
  Math.round(offer.grant * Math.min(1, 4 / offer.vestingYears));
