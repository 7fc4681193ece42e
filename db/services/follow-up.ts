import type { IsoDate } from '../domain/fields.ts';
import type { FollowUpFields } from '../domain/follow-up.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { ContactChannel, FollowUpKind } from '../domain/vocabulary.ts';
import * as repository from '../repositories/follow-up.ts';
import { rows } from '../repositories/rows.ts';
import { followUp, interaction, person } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

const NOT_THERE = 'This follow-up is not there any more. It may be in the trash.';
/** Settled follow-ups that the list shows. */
const SETTLED = 100;

export function listFollowUps({ store }: Services) {
  return ok({ open: repository.openFollowUps(store), settled: repository.settledFollowUps(store, SETTLED) });
}

export function addFollowUp(services: Services, fields: FollowUpFields): Result<Done<{ id: string }>> {
  return change(
    services,
    { label: 'Added a follow-up', aggregate: 'follow_up', subjectId: fields.opportunityId },
    (tx) => {
      const id = tx.newId();
      rows(tx.store, followUp).insert({ id, ...fields, dueChosen: true }, tx.at);
      return ok({ id });
    },
  );
}

export function updateFollowUp(services: Services, id: string, fields: Partial<FollowUpFields>): Result<Done<null>> {
  const before = rows(services.store, followUp).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(
    services,
    { label: 'Changed a follow-up', aggregate: 'follow_up', subjectId: before.opportunityId },
    (tx) => {
      const moved = fields.dueOn !== undefined && fields.dueOn !== before.dueOn;
      rows(tx.store, followUp).update(
        id,
        { ...fields, ...(moved ? { dueChosen: true, snoozedUntil: null } : {}) },
        tx.at,
      );
      return ok(null);
    },
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

/** Done logs what went out to the person; skipping logs nothing. */
export function settleFollowUps(services: Services, ids: string[], as: 'done' | 'skipped'): Result<Done<null>> {
  const what = ids.length === 1 ? describe(services, ids[0] ?? '') : `${ids.length} follow-ups`;
  return change(services, { label: `${as === 'done' ? 'Did' : 'Skipped'} ${what}`, aggregate: 'follow_up' }, (tx) => {
    const table = rows(tx.store, followUp);
    for (const id of ids) {
      const row = table.get(id);
      if (!row) return fail('not_found', NOT_THERE);
      if (row.state === as) continue;
      table.update(id, { state: as, settledAt: tx.at }, tx.at);
      if (as !== 'done' || row.personId === null) continue;
      rows(tx.store, interaction).insert(
        {
          id: tx.newId(),
          at: tx.at,
          channel: row.channel ?? CHANNEL[row.kind],
          direction: 'outbound',
          summary: row.subject === '' ? SUMMARY[row.kind] : row.subject,
          personId: row.personId,
          opportunityId: row.opportunityId,
        },
        tx.at,
      );
    }
    return ok(null);
  });
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

function describe({ store }: Services, id: string): string {
  const row = rows(store, followUp).get(id);
  const name = row?.personId ? rows(store, person).get(row.personId)?.name : undefined;
  return name ? `the follow-up with ${name}` : 'a follow-up';
}

export function snoozeFollowUps(services: Services, ids: string[], until: IsoDate): Result<Done<null>> {
  const what = ids.length === 1 ? describe(services, ids[0] ?? '') : `${ids.length} follow-ups`;
  return change(services, { label: `Snoozed ${what}`, aggregate: 'follow_up' }, (tx) => {
    for (const id of ids)
      if (!rows(tx.store, followUp).update(id, { snoozedUntil: until }, tx.at)) return fail('not_found', NOT_THERE);
    return ok(null);
  });
}

export function trashFollowUps(services: Services, ids: string[]): Result<Done<null>> {
  const what = ids.length === 1 ? describe(services, ids[0] ?? '') : `${ids.length} follow-ups`;
  return change(services, { label: `Moved ${what} to the trash`, aggregate: 'follow_up' }, (tx) => {
    for (const id of ids)
      if (!rows(tx.store, followUp).update(id, { trashedAt: tx.at }, tx.at)) return fail('not_found', NOT_THERE);
    return ok(null);
  });
}
