/** A value with every id made equal: rehearsed rows have ids of their own. */
export function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"an id"'));
}
