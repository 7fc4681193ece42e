/** Values of fields edited in place: texts, numbers, or plain objects of them. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What stands in a field after the stored value changed from `seen` to `stored` elsewhere: the parts that were not
 * edited follow, those that were stay.
 */
export function followStored<T>(value: T, seen: T, stored: T): T {
  if (Object.is(value, seen)) return stored;
  if (!isRecord(value) || !isRecord(seen) || !isRecord(stored)) return value;
  const changed = Object.entries(stored).filter(([key]) => Object.is(value[key], seen[key]));
  return { ...value, ...Object.fromEntries(changed) };
}

/** Whether what was kept can stand where `stored` does: the same kind of value, with the same parts. */
export function isLike<T>(stored: T, kept: unknown): kept is T {
  if (stored === null || kept === null) return true;
  if (!isRecord(stored)) return typeof stored === typeof kept && Array.isArray(stored) === Array.isArray(kept);
  return isRecord(kept) && Object.entries(stored).every(([key, part]) => key in kept && isLike(part, kept[key]));
}
