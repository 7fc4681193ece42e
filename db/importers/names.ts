const LEGAL = new Set(
  (
    'inc incorporated llc llp lp ltd limited gmbh mbh ag se kg kgaa ug ohg sa sas sasu sarl sl srl spa bv nv ab as asa oy oyj ' +
    'aps plc corp corporation co company pty pte kk'
  ).split(' '),
);

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What two spellings of one employer share: case, spaces, punctuation and legal forms at the end (GmbH, Inc., & Co) do
 * not count. Never empty for a name with a visible character.
 */
export function companyKeyOf(name: string): string {
  const words = folded(name).split(' ');
  while (words.length > 1 && (LEGAL.has(words.at(-1) ?? '') || (words.at(-1) === 'and' && words.length > 1)))
    words.pop();
  return words.join(' ') || name.normalize('NFKC').trim().toLowerCase();
}

/** Compares role titles and names of people: case, spaces and punctuation do not count. */
export const titleKeyOf = (text: string): string => folded(text) || text.normalize('NFKC').trim().toLowerCase();

/** A link without what differs between copies of it: scheme, `www.`, case of the host, a last slash, tracking. */
export function urlKeyOf(url: string): string {
  const bare = url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_[^&=]*|trk|refId|trackingId)=[^&]*/gi, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '');
  const slash = bare.indexOf('/');
  return slash === -1 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}

function mix(text: string, seed: number): string {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0')).padStart(14, '0');
}

/** A fingerprint of texts, the same on every machine; not for secrets. 28 characters. */
export function fingerprint(...parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return mix(text, 17) + mix(text, 9001);
}
