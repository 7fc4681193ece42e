/** Words of a text for comparing only, in English and German; nothing that is shown or kept is made of them. */

const SMALL = new Set(
  (
    'a an and are as at be been but by can do for from had has have how i in into is it its me my not of on or our so than that ' +
    'the their them they this to too us was we were what when which who why will with would you your ' +
    'aber als am an auch auf aus bei bin da das dass dem den der des die doch ein eine einem einen einer eines er es ' +
    'fur hat ich ihr ihre ihren im in ist kein keine man mich mir mit nach nicht noch oder sich sie sind uber um und uns ' +
    'unser unsere von vor war was wenn wer wie wir zu zum zur'
  ).split(' '),
);

/** Without case, accents and width, with `ä` and `ae`, `ß` and `ss` as the same. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');

const allWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that carry what a text says, each once: without articles, pronouns and prepositions. */
export function contentWords(text: string): string[] {
  const words = [...new Set(allWords(text))];
  const carrying = words.filter((word) => !SMALL.has(word));
  return carrying.length > 0 ? carrying : words;
}

/**
 * Two forms of a word (both folded): equal, the same for at least five letters that are most of the longer one, or one the
 * other with an ending of one or two letters.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.length - same;
  const onlyEnding = same === short.length && ((same >= 3 && rest <= 1) || (same >= 4 && rest <= 2));
  return onlyEnding || (same >= 5 && same / long.length >= 0.6);
}
