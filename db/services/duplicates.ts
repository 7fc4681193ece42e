import * as z from 'zod';
import { duplicateCompanies, duplicatePeople, pairKey } from '../domain/duplicate.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { companiesToCompare } from '../repositories/company.ts';
import { peopleToCompare } from '../repositories/person.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import { type Change, type Done, type Services, change } from './core.ts';

/** Pairs somebody said are not the same, by `pairKey`. */
const APART = 'notTheSame';
const pairKeys = z.array(z.string()).catch([]);

const apartIn = ({ store }: Pick<Services, 'store'>): string[] => pairKeys.parse(getSetting(store, APART));

type Side = { id: string; name: string; beside: string };

export function peopleAlike(services: Services) {
  const people = peopleToCompare(services.store);
  const sides = new Map(
    people.map(({ id, name, jobTitle, company, email }): [string, Side] => [
      id,
      { id, name, beside: [jobTitle, company, email].filter(Boolean).join(', ') },
    ]),
  );
  return ok(withSides(duplicatePeople(people, new Set(apartIn(services))), sides));
}

export function companiesAlike(services: Services) {
  const companies = companiesToCompare(services.store);
  const sides = new Map(
    companies.map(({ id, name, industry, website }): [string, Side] => [
      id,
      { id, name, beside: [industry, website].filter(Boolean).join(', ') },
    ]),
  );
  return ok(withSides(duplicateCompanies(companies, new Set(apartIn(services))), sides));
}

function withSides(pairs: ReturnType<typeof duplicatePeople>, sides: ReadonlyMap<string, Side>) {
  return pairs.flatMap(({ aId, bId, reason }) => {
    const [a, b] = [sides.get(aId), sides.get(bId)];
    return a && b ? [{ a, b, reason }] : [];
  });
}

/** Remembers that two entries are not the same, so that they are not shown as a pair again. */
export function keepApart(services: Services, { aId, bId }: { aId: string; bId: string }): Result<Done<null>> {
  if (aId === bId) return fail('invalid', 'This is one entry, not two.');
  return change(services, { label: 'Said that two entries are not the same', aggregate: 'setting' }, (tx) => {
    putSetting(tx.store, APART, [...new Set([...apartIn(services), pairKey(aId, bId)])], tx.at);
    return ok(null);
  });
}

/** Forgets the pairs of an entry that is deleted for good. */
export function forgetApart(tx: Change, id: string): void {
  const pairs = apartIn(tx);
  const left = pairs.filter((pair) => !pair.split(' ').includes(id));
  if (left.length < pairs.length) putSetting(tx.store, APART, left, tx.at);
}

/** After a merge, whoever was not the same as the one that went is not the same as the one that stays. */
export function moveApart(tx: Change, mergedId: string, keptId: string): void {
  const pairs = apartIn(tx);
  const moved = pairs.flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ').map((id) => (id === mergedId ? keptId : id));
    return a === b ? [] : [pairKey(a, b)];
  });
  if (pairs.some((pair) => pair.includes(mergedId))) putSetting(tx.store, APART, [...new Set(moved)], tx.at);
}
