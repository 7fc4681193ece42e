/** Keeps what a person typed from being read as Markdown or as the edge of a cell, and on one line. */
export const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
    .replaceAll(/\s+/g, ' ');
