import type { IsoDate } from '../domain/fields.ts';
import { isBlank, markEvidence } from './cells.ts';
import { noEvidence, readDate, seeOrder, type OrderEvidence } from './dates.ts';
import { eachCell } from './steps.ts';
import type { DateReading, NumberReading, Table } from './types.ts';

const SERIAL = 'The dates are kept as numbers of days, as spreadsheets do.';
const BOTH_WAYS = 'Every date in this column could be read both ways.';

/** What the cells of a column of dates say by themselves. */
interface Seen {
  evidence: OrderEvidence;
  examples: string[];
  /** Dates that would lie in the future with the day first, and with the month first. */
  future: { day_first: number; month_first: number };
}

function* look(table: Table, index: number, today: IsoDate | undefined): Generator<undefined, Seen> {
  const evidence = noEvidence();
  const examples = new Set<string>();
  const future = { day_first: 0, month_first: 0 };
  yield* eachCell(table, index, (cell) => {
    if (isBlank(cell)) return;
    if (examples.size < 3) examples.add(cell.slice(0, 80));
    seeOrder(cell, evidence);
    if (today === undefined) return;
    for (const order of ['day_first', 'month_first'] as const) {
      const read = readDate(cell, order, 'UTC');
      if (read.ok && read.date > today) future[order] += 1;
    }
  });
  return { evidence, examples: [...examples], future };
}

/** What the dates of the column can only be; null when they can be both. */
function certainOrder({ evidence, examples }: Seen): DateReading | null {
  const { dayFirst, monthFirst, ordered, serial } = evidence;
  const told = (order: DateReading['order'], certainty: 'certain' | 'suggested', reason: string): DateReading => ({
    order,
    certainty,
    examples,
    reason,
  });
  if (serial > 0 && ordered === 0) return told('serial', 'certain', SERIAL);
  if (serial > ordered)
    return told('serial', 'suggested', `${serial} dates are numbers of days and ${ordered} are written out.`);
  const only = (count: number, which: string) => `${count} of ${ordered} dates are dates only with the ${which} first.`;
  if (dayFirst > 0 && monthFirst === 0) return told('day_first', 'certain', only(dayFirst, 'day'));
  if (monthFirst > 0 && dayFirst === 0) return told('month_first', 'certain', only(monthFirst, 'month'));
  if (dayFirst === 0) return null;
  const reason = `${dayFirst} dates have the day first and ${monthFirst} the month first. Those that do not fit are listed as problems.`;
  return told(dayFirst >= monthFirst ? 'day_first' : 'month_first', 'suggested', reason);
}

/** What is likely when every date can be both. `sibling` is another column of the file that is certain. */
function likelyOrder({ evidence, examples, future }: Seen, sibling: DateReading | null): DateReading {
  const suggest = (order: DateReading['order'], why: string): DateReading => ({
    order,
    certainty: 'suggested',
    examples,
    reason: `${BOTH_WAYS} ${why}`,
  });
  if (sibling !== null && sibling.order !== 'serial') {
    const which = sibling.order === 'day_first' ? 'day' : 'month';
    return suggest(sibling.order, `Another column of the file has the ${which} first.`);
  }
  if (future.day_first > 0 && future.month_first === 0)
    return suggest('month_first', 'With the day first some would lie in the future.');
  if (future.month_first > 0 && future.day_first === 0)
    return suggest('day_first', 'With the month first some would lie in the future.');
  if (evidence.twelveHours) return suggest('month_first', 'Times with AM and PM usually come with the month first.');
  return suggest('day_first', 'The day first is the more common way.');
}

/**
 * How the dates of some columns read, by the number of the column; null where their order does not matter. A column that
 * says nothing by itself follows one that is certain.
 */
export function* dateReadings(
  table: Table,
  columns: readonly number[],
  today: IsoDate | undefined,
): Generator<undefined, Map<number, DateReading | null>> {
  const seen = new Map<number, Seen>();
  for (const index of columns) seen.set(index, yield* look(table, index, today));
  const sure = new Map([...seen].map(([index, what]) => [index, certainOrder(what)]));
  const sibling = [...sure.values()].find((reading) => reading?.certainty === 'certain') ?? null;
  return new Map(
    [...seen].map(([index, what]) => {
      const { ordered, serial } = what.evidence;
      if (ordered + serial === 0) return [index, null];
      return [index, sure.get(index) ?? likelyOrder(what, sibling)];
    }),
  );
}

/** How the amounts of one column read; null when no amount has a mark in it. */
export function* numberReading(table: Table, index: number): Generator<undefined, NumberReading | null> {
  const seen = { point: 0, comma: 0 };
  yield* eachCell(table, index, (cell) => markEvidence(cell, seen));
  const { point, comma } = seen;
  if (point + comma === 0) return null;
  const mark = comma > point ? 'comma' : 'point';
  if (point === 0 || comma === 0)
    return { mark, certainty: 'certain', reason: `All ${point + comma} amounts are written this way.` };
  const reason = `${point} amounts have a point before the cents and ${comma} a comma. Those that do not fit are kept in the notes.`;
  return { mark, certainty: 'suggested', reason };
}
