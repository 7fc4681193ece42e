/** What a text says as JSON; null when it cannot be read, as after damage. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A list of words that was kept as JSON; empty when it cannot be read, so that the rest of its row still can. */
export function readWords<Word extends string>(text: string): Word[] {
  const found = readJson(text);
  return Array.isArray(found) ? found.filter((word): word is Word => typeof word === 'string') : [];
}
