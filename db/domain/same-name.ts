/** When two spellings mean the same employer, role or link. Used by imports and by the warnings at adding. */

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
 * A name as it is compared: letters of every alphabet in one case and one spelling (`Élan` is `élan`, also where the
 * accent is a sign of its own), spaces around it and doubled ones do not count. Accents do: `Elan` is another name.
 */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

/** Whether this is nothing but a legal form: `Inc.`, `GmbH & Co. KG`. */
export function isLegalForm(text: string): boolean {
  const words = folded(text).split(' ');
  return words.every((word) => LEGAL.has(word));
}

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

/** `Acme GmbH` is `ACME`. */
export const isSameCompany = (one: string, other: string): boolean => companyKeyOf(one) === companyKeyOf(other);

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
