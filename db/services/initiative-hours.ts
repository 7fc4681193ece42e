import type { HoursFields } from '../domain/initiative.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { hoursRows } from '../repositories/initiative.ts';
import { rows } from '../repositories/rows.ts';
import { initiativeHours } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { initiativeThere, todayOf } from './initiative.ts';

const GONE = 'These hours are not there any more. Nothing was changed.';

/** Days it was worked on, the newest first. */
export function hoursOf(services: Services, initiativeId: string) {
  const there = initiativeThere(services, initiativeId);
  return there.ok ? ok(hoursRows(services.store, initiativeId)) : there;
}

export function logHours(
  services: Services,
  { initiativeId, ...fields }: HoursFields & { initiativeId: string },
): Result<Done<{ id: string }>> {
  const there = initiativeThere(services, initiativeId);
  if (!there.ok) return there;
  const label = `Logged ${fields.hours} h on ${there.value.title}`;
  return change(services, { label, aggregate: 'initiative', subjectId: initiativeId }, (tx) => {
    const wrong = inFuture(tx, fields);
    if (wrong) return wrong;
    const id = tx.newId();
    rows(tx.store, initiativeHours).insert({ id, initiativeId, ...fields }, tx.at);
    return ok({ id });
  });
}

export function changeHours(services: Services, id: string, fields: HoursFields): Result<Done<null>> {
  const logged = loggedOf(services, id);
  if (!logged.ok) return logged;
  const { initiativeId, title } = logged.value;
  const about = { label: `Changed the hours on ${title}`, aggregate: 'initiative', subjectId: initiativeId } as const;
  return change(services, about, (tx) => {
    const wrong = inFuture(tx, fields);
    if (wrong) return wrong;
    rows(tx.store, initiativeHours).update(id, fields, tx.at);
    return ok(null);
  });
}

export function removeHours(services: Services, id: string): Result<Done<null>> {
  const logged = loggedOf(services, id);
  if (!logged.ok) return logged;
  const { initiativeId, title, hours } = logged.value;
  const label = `Removed ${hours} h from ${title}`;
  return change(services, { label, aggregate: 'initiative', subjectId: initiativeId }, (tx) => {
    rows(tx.store, initiativeHours).remove(id);
    return ok(null);
  });
}

function loggedOf(services: Services, id: string): Result<{ initiativeId: string; title: string; hours: number }> {
  const found = rows(services.store, initiativeHours).get(id);
  if (!found) return fail('not_found', GONE);
  const there = initiativeThere(services, found.initiativeId);
  if (!there.ok) return there;
  return ok({ initiativeId: found.initiativeId, title: there.value.title, hours: found.hours });
}

function inFuture(tx: Change, { spentOn }: HoursFields): Result<never> | null {
  return spentOn > todayOf(tx)
    ? fail('invalid', 'Hours are logged once they are spent. Choose today or an earlier day.', 'spentOn')
    : null;
}
