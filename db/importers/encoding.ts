import { fail, ok, type Result } from '../domain/result.ts';
import type { Encoding } from './types.ts';

/** Largest file that is read, in bytes. */
export const FILE_MAX = 100 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

const latin1 = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

/** A sentence naming what the file is when its first bytes give it away as something other than text, else null. */
function foreignFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    const ends = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
    if (ends.includes('xl/')) return 'This is an Excel workbook. Save it as CSV and import that file.';
    if (ends.includes('opendocument.spreadsheet'))
      return 'This is an OpenDocument spreadsheet. Save it as CSV and import that file.';
    return 'This is a ZIP archive. Unpack it and import the CSV file inside.';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return 'This is an Excel workbook. Save it as CSV and import that file.';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return 'This is a PDF. Import the table it was made from, saved as CSV.';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'This is a compressed file. Unpack it and import the CSV file inside.';
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return 'This is a picture. Import a table saved as CSV.';
  if (latin1(bytes.subarray(0, 16)).startsWith('SQLite format 3'))
    return 'This is a database file. Import a table saved as CSV.';
  return null;
}

/** UTF-16 without a mark shows as zero bytes on one side of almost every pair. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Bytes that are decoded in one step. */
const STEP = 1024 * 1024;

interface Decoded {
  text: string;
  encoding: Encoding;
  /** What was assumed, in a sentence, or null. */
  note: string | null;
}

/** Decodes piece by piece; null when the bytes are none of this encoding. Line ends become `\n` on the way. */
function* decodeAs(bytes: Uint8Array, encoding: Encoding): Generator<undefined, string | null> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const pieces: string[] = [];
  let held = '';
  for (let from = 0; from < bytes.length; from += STEP) {
    const isLast = from + STEP >= bytes.length;
    let piece: string;
    try {
      piece = held + decoder.decode(bytes.subarray(from, from + STEP), { stream: !isLast });
    } catch {
      return null;
    }
    // Both halves of a line end have to be in one piece.
    held = !isLast && piece.endsWith('\r') ? '\r' : '';
    if (held !== '') piece = piece.slice(0, -1);
    pieces.push(piece.replaceAll('\r\n', '\n'));
    yield;
  }
  if (pieces.some((piece) => piece.includes('\n'))) return pieces.join('');
  yield;
  return pieces.map((piece) => piece.replaceAll('\r', '\n')).join('');
}

function* decodeGuessed(bytes: Uint8Array): Generator<undefined, Decoded> {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide !== null) {
    const note = marked === null ? 'The file has no byte-order mark; it was read as UTF-16.' : null;
    return { text: (yield* decodeAs(bytes, wide)) ?? '', encoding: wide, note };
  }
  const text = yield* decodeAs(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', note: null };
  const note = 'The file is not UTF-8; it was read as Windows-1252. Check names with accents.';
  return { text: (yield* decodeAs(bytes, 'windows-1252')) ?? '', encoding: 'windows-1252', note };
}

function* decodeTold(bytes: Uint8Array, encoding: Encoding): Generator<undefined, Decoded | null> {
  const text = yield* decodeAs(bytes, encoding);
  return text === null ? null : { text, encoding, note: null };
}

/** Why a text is no table, in a sentence, or null. */
function noTable(text: string): string | null {
  if (text.includes('\0'))
    return 'The file holds bytes that are no text, so it is not a CSV file. Export it again as CSV.';
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) return 'The file is empty. Choose one with a header row and rows below it.';
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<?xml'))
    return 'This is a web page, not a CSV file. Download or export the table as CSV.';
  return /^(\{\s*"|\[\s*[{[])/.test(start) ? 'This is a JSON file, not a CSV file. Export the table as CSV.' : null;
}

/**
 * Turns the bytes of a file into text without its byte-order mark and with `\n` line ends, a megabyte a step. `told` is
 * the encoding the person chose. `note` says what was assumed, or is null. Fails with `unreadable` and one sentence for
 * an empty, too large or binary file, and for one that is not of the encoding it is told to be.
 */
export function* decodeSteps(bytes: Uint8Array, told?: Encoding): Generator<undefined, Result<Decoded>> {
  if (bytes.length === 0)
    return fail('unreadable', 'The file is empty. Choose one with a header row and rows below it.');
  if (bytes.length > FILE_MAX)
    return fail('unreadable', 'The file is larger than 100 MB. Split it into smaller files and import them in turn.');
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return fail('unreadable', foreign);
  const decoded = told === undefined ? yield* decodeGuessed(bytes) : yield* decodeTold(bytes, told);
  if (decoded === null)
    return fail('unreadable', 'This file is not UTF-8: some of its letters cannot be read. Choose another encoding.');
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  yield;
  const wrong = noTable(text);
  if (wrong !== null) return fail('unreadable', wrong);
  return ok({ ...decoded, text });
}
