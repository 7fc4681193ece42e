import { isWorthAWord } from '../domain/keep-warm.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/keep-warm.ts';
import { rows } from '../repositories/rows.ts';
import { tagsOfPeople } from '../repositories/tag.ts';
import { person } from '../schema/index.ts';
import { type Done, type Services, change } from './core.ts';

const byPerson = <T extends { personId: string }>(list: readonly T[]) =>
  new Map(list.map(({ personId, ...row }) => [personId, row]));

function listsByPerson<T extends { personId: string }>(list: readonly T[]): Map<string, Omit<T, 'personId'>[]> {
  const lists = new Map<string, Omit<T, 'personId'>[]>();
  for (const { personId, ...row } of list) {
    const own = lists.get(personId);
    if (own) own.push(row);
    else lists.set(personId, [row]);
  }
  return lists;
}

/** Everybody worth a word, with what the order and the lines are made of. The order depends on the day: `byWarmth`. */
export function peopleToKeepWarm({ store }: Services) {
  const ratings = byPerson(repository.lastRatings(store));
  const takenPartIn = byPerson(repository.lastTakenPartIn(store));
  const planned = byPerson(repository.planned(store));
  const made = new Map(repository.keepInTouchFollowUps(store).map(({ ruleKey, ...row }) => [ruleKey, row]));
  const introduced = listsByPerson(repository.introductions(store));
  const tags = tagsOfPeople(store);
  const people = repository.lastWords(store).map(({ lastId, lastAt, channel, direction, summary, ...row }) => {
    const brought = introduced.get(row.id) ?? [];
    const lastRound = ratings.get(row.id) ?? null;
    const hasSpoken = lastAt !== null && channel !== null && direction !== null;
    return {
      ...row,
      tags: tags.get(row.id) ?? [],
      lastContactAt: lastAt,
      lastWord: hasSpoken ? { channel, direction, summary: summary ?? '' } : null,
      lastRound,
      rating: lastRound?.rating ?? null,
      takesPartIn: takenPartIn.get(row.id) ?? null,
      introduced: brought,
      introductions: brought.length,
      followUp: made.get(`keep_in_touch:${row.id}:${lastId ?? 'never'}`) ?? null,
      planned: planned.get(row.id) ?? null,
    };
  });
  return ok(people.filter(isWorthAWord));
}

const NOT_THERE = 'Somebody of these is not there any more. They may be in the trash. Nothing was changed.';

/** Sets after how many days of silence each of them is due a word; null for never. */
export function setKeepInTouch(services: Services, ids: readonly string[], days: number | null): Result<Done<null>> {
  const some = [...new Set(ids)];
  const [first = ''] = some;
  const who =
    some.length === 1 ? (rows(services.store, person).get(first)?.name ?? 'somebody') : `${some.length} people`;
  const label =
    days === null
      ? `Stopped keeping in touch with ${who}`
      : `Keep in touch with ${who} every ${days === 1 ? 'day' : `${days} days`}`;
  return change(services, { label, aggregate: 'person', subjectId: some.length === 1 ? first : null }, (tx) => {
    for (const id of some)
      if (!rows(tx.store, person).update(id, { keepInTouchDays: days }, tx.at)) return fail('not_found', NOT_THERE);
    return ok(null);
  });
}
