/** Whether this can be opened outside: a whole link, and an encrypted one. */
export const isLink = (url: string): boolean => /^https:\/\/\S+$/i.test(url);

/** A mail address as a link that opens the mail program. */
export const mailLink = (address: string): string =>
  `mailto:${encodeURIComponent(address.trim()).replaceAll('%40', '@')}`;
