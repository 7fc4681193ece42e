/** Names that differ only in case or in spaces around and between words are the same name. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
