/** Longer ones are cut or refused by some systems, and no link is that long. */
const LONGEST = 32_000;

/** The address as it may be given to the system; null for everything but `https:` and `mailto:`. */
export function outsideAddress(url: string): string | null {
  // A control character has no business in an address, and some systems end or split it there.
  if (url.length > LONGEST || /\p{Cc}/u.test(url)) return null;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (address.protocol === 'mailto:') return url.trim();
  // What is before an @ only makes a host look like another.
  const isPlain = address.protocol === 'https:' && address.username === '' && address.password === '';
  return isPlain ? address.href : null;
}
