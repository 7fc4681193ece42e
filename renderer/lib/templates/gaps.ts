import { bracketOf, gapsIn, missingIn, PLACEHOLDERS } from '../../../db/domain/placeholder.ts';
import type { PlaceholderName, PlaceholderValues } from '../../../db/domain/placeholder.ts';
import type { MailText } from '../mail.ts';

export interface Gaps {
  /** Facts that are not known: they stand in the text in brackets. */
  missing: PlaceholderName[];
  /** Facts that are known by now while the text still has their brackets. */
  known: PlaceholderName[];
  /** Other [brackets] and {braces}: the person's to write. */
  open: string[];
}

/** What a text still waits for before it goes out. */
export function gapsOf({ subject, body }: MailText, values: PlaceholderValues): Gaps {
  const text = `${subject}\n${body}`;
  const missing = missingIn(text, values);
  const known = PLACEHOLDERS.filter(
    ({ name, absent }) => absent !== null && values[name] !== undefined && text.includes(bracketOf(name)),
  ).map(({ name }) => name);
  const named = new Set([...missing, ...known].map(bracketOf));
  return { missing, known, open: gapsIn(text).filter((gap) => !named.has(gap)) };
}

/** Puts what is known by now where its brackets stand; every other letter stays. */
export function fillKnown(text: string, known: readonly PlaceholderName[], values: PlaceholderValues): string {
  return known.reduce(
    (before, name) => before.replaceAll(bracketOf(name), () => values[name] ?? bracketOf(name)),
    text,
  );
}
