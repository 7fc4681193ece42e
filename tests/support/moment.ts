import { instantFromLocal } from '../../db/domain/dates.ts';

export const TEST_ZONE = 'Europe/Lisbon';
/** A Wednesday, ten in the morning: a working day with time before and after it. UTC milliseconds. */
export const TEST_NOW = instantFromLocal('2026-11-18', '10:00', TEST_ZONE);

/**
 * The clock stands so many milliseconds ahead of the machine's from here on, and goes on from there. It also runs in the
 * processes of the app, which hand it something else first: it refers to nothing around it.
 */
export function setAhead(first: unknown, second?: number): void {
  const milliseconds = second ?? Number(first);
  const machine: typeof globalThis & { machineDate?: DateConstructor } = globalThis;
  const Machine = (machine.machineDate ??= Date);
  const now = () => Machine.now() + milliseconds;
  globalThis.Date = new Proxy(Machine, {
    // Called without `new`, it says the moment in words.
    apply: () => new Machine(now()).toString(),
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
