import { fillTemplate } from '../../../db/domain/placeholder.ts';
import type { PlaceholderValues } from '../../../db/domain/placeholder.ts';
import { list } from '../../lib/format.ts';

/** Which placeholders of a text the app does not know, with the ones that were probably meant; null when it knows all. */
export function unknownWords(text: string, values: PlaceholderValues): string | null {
  const { unknown } = fillTemplate(text, values);
  if (unknown.length === 0) return null;
  const meant = unknown.flatMap(({ nearest }) => (nearest === null ? [] : [`{${nearest}}`]));
  const verb = unknown.length === 1 ? 'is no placeholder' : 'are no placeholders';
  const hint =
    meant.length > 0
      ? `Did you mean ${list([...new Set(meant)])}?`
      : 'Insert one from the menu, or double the braces to keep them.';
  return `${list(unknown.map(({ typed }) => typed))} ${verb}. ${hint}`;
}
