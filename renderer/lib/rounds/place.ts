/** Where a round takes place, as it was typed: an address, a room, a link with a code behind it. */

/** The link in a place that may be opened, null when there is none. Only https opens; everything else stays text. */
export function linkIn(place: string): string | null {
  const found = /https:\/\/[^\s<>"']+/i.exec(place)?.[0].replace(/[),.;\]]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : null;
}

/** `meet.example.com`, to say where a link leads. */
export const hostOf = (link: string): string => new URL(link).host;

/** The words around the link: a room, a code. */
export const besideLink = (place: string, link: string): string =>
  place
    .split(link)
    .map((part) => part.replaceAll(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, ''))
    .filter((part) => part !== '')
    .join(', ');
