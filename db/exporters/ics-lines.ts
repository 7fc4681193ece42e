/** How RFC 5545 writes a line: text escaped, lines folded, nothing in a text able to begin a line of its own. */

/** Octets of one line, without the CRLF behind it. */
const LINE_OCTETS = 75;

/** What some reader takes for the end of a line: CRLF, CR, LF, and the rarer ends of lines and paragraphs. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Control characters say nothing in a text, and RFC 5545 forbids them there; the tab is the one it allows. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** A value of the type TEXT. Half of a pair of surrogates, which UTF-8 cannot say, becomes the sign for what is unknown. */
export function textValue(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(LINE_ENDS, '\\n')
    .replaceAll(CONTROLS, '');
}

/** A parameter's value: quoted where it has to be; quotes and controls cannot stand in one. */
export function parameterValue(value: string): string {
  const plain = value
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(LINE_ENDS, ' ')
    .replaceAll(CONTROLS, '')
    .replaceAll('"', '');
  return /^[\w+./-]*$/.test(plain) ? plain : `"${plain}"`;
}

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;

/** Breaks a line at 75 octets, never inside a character; the next one begins with a space that belongs to nothing. */
export function folded(line: string): string {
  if (line.length * 3 <= LINE_OCTETS) return line;
  const parts: string[] = [];
  let start = 0;
  let used = 0;
  let at = 0;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (used + size > LINE_OCTETS) {
      parts.push(line.slice(start, at));
      start = at;
      used = 1;
    }
    used += size;
    at += character.length;
  }
  parts.push(line.slice(start));
  return parts.join('\r\n ');
}

const two = (number: number) => String(number).padStart(2, '0');

/** `20261118T100000` on the clock of UTC for these milliseconds. */
function clockTime(ms: number): string {
  const at = new Date(ms);
  const date = `${String(at.getUTCFullYear()).padStart(4, '0')}${two(at.getUTCMonth() + 1)}${two(at.getUTCDate())}`;
  return `${date}T${two(at.getUTCHours())}${two(at.getUTCMinutes())}${two(at.getUTCSeconds())}`;
}

/** `20261118T100000` where the clock is `offset` milliseconds ahead of UTC at the instant `ms`. */
export const localTime = (ms: number, offset: number): string => clockTime(ms + offset);

/** `20261118T100000Z` for an instant in UTC milliseconds. */
export const utcTime = (ms: number): string => `${clockTime(ms)}Z`;

/** `20261118` for an ISO date. */
export const dateValue = (date: string): string => date.replaceAll('-', '');
