import { AWAKE, type FollowUpFields } from '../domain/follow-up.ts';
import type { IsoDate } from '../domain/fields.ts';
import { comesAgainOn, repeatOf } from '../domain/repeat.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { hasSuccessor } from '../repositories/follow-up.ts';
import { rows } from '../repositories/rows.ts';
import { followUp } from '../schema/index.ts';
import type { Change } from './core.ts';

/**
 * Follow-ups that come again. Of one series a single row repeats at any time: the one that came last. Settling it makes
 * the next in the same change; one that is put back after the next was made comes back once and repeats no more.
 */

type Row = typeof followUp.$inferSelect;
type RepeatColumns = Pick<Row, 'repeatEvery' | 'repeatUnit' | 'repeatFrom'>;
const ONCE: RepeatColumns = { repeatEvery: null, repeatUnit: null, repeatFrom: null };

/** Makes the one that comes after `row`, which is being settled; nothing when it does not repeat or the next is there. */
export function addNext(tx: Change, row: Row, today: IsoDate): void {
  const repeat = repeatOf(row);
  if (repeat === null || row.state !== 'open' || hasSuccessor(tx.store, row.id)) return;
  rows(tx.store, followUp).insert(
    {
      id: tx.newId(),
      kind: row.kind,
      dueTime: row.dueTime,
      timeZone: row.timeZone,
      personId: row.personId,
      opportunityId: row.opportunityId,
      channel: row.channel,
      subject: row.subject,
      repeatEvery: row.repeatEvery,
      repeatUnit: row.repeatUnit,
      dueOn: comesAgainOn({ ...row, repeat }, today),
      // The day it was moved to begins the series anew; else it counts on from where it began.
      repeatFrom: row.repeatFrom ?? row.dueOn,
      repeatOf: row.id,
      dueChosen: true,
    },
    tx.at,
  );
}

/** What a row is to be when it is put back: open, awake, and repeating only if nothing came after it. */
export function putBack({ store }: Change, row: Row): Partial<Row> {
  const hasNext = row.repeatEvery !== null && hasSuccessor(store, row.id);
  return { state: 'open', settledAt: null, skipReason: '', ...AWAKE, ...(hasNext ? ONCE : {}) };
}

/** The columns that say how it repeats, after it was moved or its repetition changed; empty when neither was. */
export function repeatColumns(
  before: Pick<Row, 'dueOn' | 'rule' | 'repeatEvery'> | null,
  { repeat, dueOn }: Pick<Partial<FollowUpFields>, 'repeat' | 'dueOn'>,
): Result<Partial<RepeatColumns>> {
  if (repeat === null) return ok(ONCE);
  const from = dueOn ?? before?.dueOn ?? null;
  if (repeat === undefined) {
    const isMoved = before !== null && before.repeatEvery !== null && dueOn !== undefined && dueOn !== before.dueOn;
    return ok(isMoved ? { repeatFrom: dueOn } : {});
  }
  if (before !== null && before.rule !== null)
    return fail(
      'invalid',
      'A rule made this one and makes the next by itself. Add a follow-up of your own to have it come again.',
      'repeat',
    );
  return ok({ repeatEvery: repeat.every, repeatUnit: repeat.unit, repeatFrom: from });
}
