import { addDays } from '../domain/dates.ts';
import type { FollowUpFields, ManyFollowUpFields } from '../domain/follow-up.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { loggedBySettling } from '../repositories/follow-up.ts';
import { rows } from '../repositories/rows.ts';
import { followUp, interaction } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { NOT_THERE, describeAll, writeFields } from './follow-up.ts';
import { putBack } from './follow-up-series.ts';

type Row = typeof followUp.$inferSelect;

/**
 * Changes many at once, all or none. `moveDays` counts from the day each is due. Whom a rule's follow-up is for is the
 * rule's to say: those keep their person, and `kept` counts them.
 */
export function updateFollowUps(
  services: Services,
  ids: string[],
  { moveDays, ...fields }: ManyFollowUpFields,
): Result<Done<{ kept: number }>> {
  const label = `Changed ${describeAll(services, ids)}`;
  return change(services, { label, aggregate: 'follow_up' }, (tx) => {
    const table = rows(tx.store, followUp);
    let kept = 0;
    for (const id of new Set(ids)) {
      const row = table.get(id);
      if (!row) return fail('not_found', NOT_THERE);
      const own = fieldsFor(row, fields, moveDays);
      if (own.personId === undefined && fields.personId !== undefined) kept += 1;
      const written = writeFields(tx, id, own);
      if (!written.ok) return written;
    }
    return ok({ kept });
  });
}

function fieldsFor(row: Row, fields: Omit<ManyFollowUpFields, 'moveDays'>, moveDays = 0): Partial<FollowUpFields> {
  const dueOn = fields.dueOn ?? (moveDays === 0 ? undefined : addDays(row.dueOn, moveDays));
  const personId = row.rule === null || row.personId === null ? fields.personId : undefined;
  return { ...fields, dueOn, personId };
}

/**
 * Puts back what was done or skipped. What doing it logged is taken back too, unless it was edited since: it would tell
 * the rules that the word went out. `open` is how many stay open; a rule withdraws at once what has become needless.
 */
export function reopenFollowUps(services: Services, ids: string[]): Result<Done<{ open: number }>> {
  const label = `Put back ${describeAll(services, ids)}`;
  const done = change(services, { label, aggregate: 'follow_up' }, (tx) => {
    const table = rows(tx.store, followUp);
    for (const id of ids) {
      const row = table.get(id);
      if (!row) return fail('not_found', NOT_THERE);
      if (row.state !== 'done' && row.state !== 'skipped') continue;
      takeBackLogged(tx, row);
      table.update(id, putBack(tx, row), tx.at);
    }
    return ok(null);
  });
  if (!done.ok) return done;
  const table = rows(services.store, followUp);
  return ok({ step: done.value.step, value: { open: ids.filter((id) => table.get(id)?.state === 'open').length } });
}

function takeBackLogged(tx: Change, { state, settledAt, personId, opportunityId }: Row): void {
  if (state !== 'done' || settledAt === null || personId === null) return;
  const [logged] = loggedBySettling(tx.store, { settledAt, personId, opportunityId });
  if (logged !== undefined) rows(tx.store, interaction).update(logged, { trashedAt: tx.at }, tx.at);
}
