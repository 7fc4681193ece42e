import type { IsoDate } from '../domain/fields.ts';
import { AWAKE, type FollowUpFields, type Sleep, wakesAt } from '../domain/follow-up.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { saidIn } from '../domain/said.ts';
import type { ContactChannel, FollowUpKind } from '../domain/vocabulary.ts';
import * as repository from '../repositories/follow-up.ts';
import { rows } from '../repositories/rows.ts';
import { followUp, interaction, person } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { addNext, repeatColumns } from './follow-up-series.ts';

export const NOT_THERE = 'This follow-up is not there any more. It may be in the trash.';
/** Settled follow-ups that the list shows. */
const SETTLED = 100;

export function listFollowUps(services: Services) {
  const { store } = services;
  const { longPastDays } = ruleContext(services).constants.cadence;
  return ok({
    open: repository.openFollowUps(store),
    settled: repository.settledFollowUps(store, SETTLED),
    longPastDays,
  });
}

export function addFollowUp(services: Services, fields: FollowUpFields): Result<Done<{ id: string }>> {
  return change(
    services,
    { label: 'Added a follow-up', aggregate: 'follow_up', subjectId: fields.opportunityId },
    (tx) => {
      const { repeat, ...columns } = fields;
      const again = repeatColumns(null, { repeat, dueOn: fields.dueOn });
      if (!again.ok) return again;
      const id = tx.newId();
      rows(tx.store, followUp).insert({ id, ...columns, ...again.value, dueChosen: true }, tx.at);
      return ok({ id });
    },
  );
}

/** Changes one; a day that is chosen ends its sleep and begins its repetition anew. */
export function updateFollowUp(services: Services, id: string, fields: Partial<FollowUpFields>): Result<Done<null>> {
  const before = rows(services.store, followUp).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const isStopped = fields.repeat === null && before.repeatEvery !== null;
  return change(
    services,
    {
      label: isStopped ? 'Stopped repeating a follow-up' : 'Changed a follow-up',
      aggregate: 'follow_up',
      subjectId: before.opportunityId,
    },
    (tx) => writeFields(tx, id, fields),
  );
}

/** Writes the fields of one row, with what follows from them; for one and for many. */
export function writeFields(tx: Change, id: string, fields: Partial<FollowUpFields>): Result<null> {
  const table = rows(tx.store, followUp);
  const before = table.get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const ruled = ofTheRule(before, fields);
  if (ruled !== null) return ruled;
  const again = repeatColumns(before, fields);
  if (!again.ok) return again;
  const { repeat: _, ...columns } = fields;
  const moved = fields.dueOn !== undefined && fields.dueOn !== before.dueOn;
  table.update(id, { ...columns, ...again.value, ...(moved ? { dueChosen: true, ...AWAKE } : {}) }, tx.at);
  return ok(null);
}

/** What a rule made stays what and about whom the rule says: it would make it anew, or put it back on its next run. */
function ofTheRule(before: typeof followUp.$inferSelect, fields: Partial<FollowUpFields>) {
  if (before.rule === null) return null;
  const differs = (key: 'kind' | 'opportunityId' | 'roundId' | 'personId') =>
    fields[key] !== undefined && fields[key] !== before[key];
  const field = (['kind', 'opportunityId', 'roundId'] as const).find(differs);
  const wrong = field ?? (before.personId !== null && differs('personId') ? 'personId' : undefined);
  if (wrong === undefined) return null;
  return fail(
    'invalid',
    'A rule made this one and says what it is about and whom it is for. Skip it and add one of your own instead.',
    wrong,
  );
}

/** How a follow-up of a kind usually goes out, when no channel was chosen. */
const CHANNEL: Record<FollowUpKind, ContactChannel> = {
  thank_you: 'email',
  status_check: 'email',
  closing_note: 'email',
  send_material: 'email',
  keep_warm: 'message',
  negotiate: 'call',
  decide: 'other',
  reengage: 'email',
  other: 'other',
};

/**
 * Done logs what went out to the person; skipping logs nothing and keeps the reason. One that repeats makes its next in
 * the same change.
 */
export function settleFollowUps(
  services: Services,
  ids: string[],
  as: 'done' | 'skipped',
  reason = '',
): Result<Done<null>> {
  const label = `${as === 'done' ? 'Did' : 'Skipped'} ${describeAll(services, ids)}`;
  const { today } = ruleContext(services);
  return change(services, { label, aggregate: 'follow_up' }, (tx) => {
    const table = rows(tx.store, followUp);
    for (const id of ids) {
      const row = table.get(id);
      if (!row) return fail('not_found', NOT_THERE);
      if (row.state === as) continue;
      table.update(id, { state: as, settledAt: tx.at, skipReason: as === 'skipped' ? reason : '' }, tx.at);
      addNext(tx, row, today);
      if (as === 'done') logSaid(tx, row);
    }
    return ok(null);
  });
}

function logSaid(tx: Change, row: typeof followUp.$inferSelect): void {
  if (row.personId === null) return;
  const channel = row.channel ?? CHANNEL[row.kind];
  rows(tx.store, interaction).insert(
    {
      id: tx.newId(),
      at: tx.at,
      channel,
      direction: 'outbound',
      summary: saidIn(row, channel, SUMMARY[row.kind]),
      personId: row.personId,
      opportunityId: row.opportunityId,
    },
    tx.at,
  );
}

const SUMMARY: Record<FollowUpKind, string> = {
  thank_you: 'Thanked them',
  status_check: 'Asked how things stand',
  closing_note: 'Sent a closing note',
  send_material: 'Sent material',
  keep_warm: 'Kept in touch',
  negotiate: 'Negotiated',
  decide: 'Decided',
  reengage: 'Got in touch again',
  other: 'Got in touch',
};

/** `the follow-up with Ines Haddad`, `3 follow-ups`. */
export function describeAll({ store }: Services, ids: readonly string[]): string {
  if (ids.length !== 1) return `${ids.length} follow-ups`;
  const row = rows(store, followUp).get(ids[0] ?? '');
  const name = row?.personId ? rows(store, person).get(row.personId)?.name : undefined;
  return name ? `the follow-up with ${name}` : 'a follow-up';
}

/** Further than the day: the time on it (`HH:MM` where the person is), and whether an answer wakes it before. */
export interface SnoozeMore {
  time?: string | null;
  waits?: boolean;
}

/** Puts them off: until a day, until a time of it, or until something comes in (then `until` is the latest, or null). */
export function snoozeFollowUps(
  services: Services,
  ids: string[],
  until: IsoDate | null,
  { time = null, waits = false }: SnoozeMore = {},
): Result<Done<null>> {
  const { today, now, zone } = ruleContext(services);
  const sleep: Sleep = {
    snoozedUntil: until,
    snoozedTime: until === null ? null : time,
    snoozedZone: until === null || time === null ? null : zone,
    waitsSince: waits ? now : null,
  };
  const wrong = whyNot(sleep, { today, now, zone });
  if (wrong !== null) return wrong;
  return change(services, { label: `Snoozed ${describeAll(services, ids)}`, aggregate: 'follow_up' }, (tx) => {
    const table = rows(tx.store, followUp);
    for (const id of ids) {
      const row = table.get(id);
      if (!row) return fail('not_found', NOT_THERE);
      if (waits && row.personId === null && row.opportunityId === null) return NOBODY_TO_WAIT_FOR;
      table.update(id, sleep, tx.at);
    }
    return ok(null);
  });
}

const NOBODY_TO_WAIT_FOR = fail(
  'invalid',
  'There is nobody it could wait for. Give it a person or an opportunity first, or choose a day.',
  'waits',
);

function whyNot(sleep: Sleep, { today, now, zone }: { today: IsoDate; now: number; zone: string }) {
  const { snoozedUntil, snoozedTime, waitsSince } = sleep;
  if (snoozedUntil === null)
    return waitsSince === null ? fail('invalid', 'Until when? Choose a day, or wait for an answer.', 'until') : null;
  if (snoozedUntil < today) return fail('invalid', 'That day has passed. Choose today or a later one.', 'until');
  const isOver = snoozedTime !== null && wakesAt(sleep, zone) <= now;
  return isOver ? fail('invalid', 'That time has passed. Choose a later one.', 'time') : null;
}

export function trashFollowUps(services: Services, ids: string[]): Result<Done<null>> {
  const label = `Moved ${describeAll(services, ids)} to the trash`;
  return change(services, { label, aggregate: 'follow_up' }, (tx) => {
    for (const id of ids)
      if (!rows(tx.store, followUp).update(id, { trashedAt: tx.at }, tx.at)) return fail('not_found', NOT_THERE);
    return ok(null);
  });
}
