import { Buffer, isUtf8 } from 'node:buffer';

/**
 * Walks through the JSON of an export without building it as a whole: row by row, so that everything else goes on in
 * between and nothing of a bomb is unpacked. The file may be laid out in any way JSON allows.
 */
export type Part =
  | { is: 'head'; key: string; value: unknown }
  | { is: 'table'; name: string }
  | { is: 'row'; table: string; value: unknown }
  /** One attached file: where its base64 lies, without the quotes. */
  | { is: 'file'; name: string; from: number; to: number };

/** Why a file is no export that can be read. The message is a sentence for the person. */
export class Unreadable extends Error {}

/** Bytes of one row, and how deep its lists and objects may lie in each other. */
const ROW_MAX_BYTES = 32 * 1024 * 1024;
const DEPTH_MAX = 64;
/** Bytes of a name. */
const KEY_MAX_BYTES = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Of what numbers, `true`, `false` and `null` are made. */
const WORD: ReadonlySet<number> = new Set(Buffer.from('+-.0123456789Eaeflnrstu'));

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

class Cursor {
  at = 0;
  readonly bytes: Buffer;
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) this.at = 3;
  }

  broken(): never {
    throw new Unreadable(
      this.at >= this.bytes.length
        ? 'The file is cut off in the middle. Copy or download it again, or export it again.'
        : `The file is not whole: what stands at byte ${this.at + 1} is no JSON. Export it again.`,
    );
  }

  /** The next byte that is no space, without taking it. */
  peek(): number | undefined {
    while (isSpace(this.bytes[this.at])) this.at += 1;
    return this.bytes[this.at];
  }

  take(byte: number): void {
    if (this.peek() !== byte) this.broken();
    this.at += 1;
  }

  /** Over a string, from its first quote; answers where what is inside begins and ends. */
  overString(): { from: number; to: number } {
    this.take(QUOTE);
    const from = this.at;
    for (;;) {
      const quote = this.bytes.indexOf(QUOTE, this.at);
      if (quote === -1) {
        this.at = this.bytes.length;
        this.broken();
      }
      let before = quote;
      while (before > from && this.bytes[before - 1] === BACKSLASH) before -= 1;
      this.at = quote + 1;
      if ((quote - before) % 2 === 0) return { from, to: quote };
    }
  }

  key(): string {
    const start = this.at;
    const { from, to } = this.overString();
    if (to - from > KEY_MAX_BYTES) throw new Unreadable('The file is not an export of Proffer: it has endless names.');
    const text = this.parsed(from - 1, to + 1);
    if (typeof text !== 'string') {
      this.at = start;
      this.broken();
    }
    this.take(COLON);
    return text;
  }

  /** A whole value, read. */
  value(): unknown {
    this.peek();
    const from = this.at;
    this.overValue(from);
    return this.parsed(from, this.at);
  }

  private overValue(from: number): void {
    let depth = 0;
    for (;;) {
      const byte = this.peek();
      if (byte === undefined) this.broken();
      if (byte === QUOTE) this.overString();
      else if (byte === OPEN || byte === OPEN_LIST) {
        depth += 1;
        this.at += 1;
        if (depth > DEPTH_MAX)
          throw new Unreadable('The file nests lists and objects deeper than any export of Proffer. It is not read.');
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (depth === 0) this.broken();
        depth -= 1;
        this.at += 1;
      } else if (byte === COMMA || byte === COLON) {
        if (depth === 0) this.broken();
        this.at += 1;
      } else this.overWord();
      if (this.at - from > ROW_MAX_BYTES)
        throw new Unreadable(
          'The file holds a row of more than 32 MB, which no export of Proffer has. It is not read.',
        );
      if (depth === 0) return;
    }
  }

  /** Over `true`, `null` or a number; what it is is looked at when it is read. */
  private overWord(): void {
    const from = this.at;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || !WORD.has(byte)) break;
      this.at += 1;
    }
    if (this.at === from) this.broken();
  }

  private parsed(from: number, to: number): unknown {
    const slice = this.bytes.subarray(from, to);
    if (!isUtf8(slice))
      throw new Unreadable(`The file holds bytes that are no text, at byte ${from + 1} or behind it. Export it again.`);
    try {
      return JSON.parse(slice.toString('utf8')) as unknown;
    } catch {
      this.at = from;
      return this.broken();
    }
  }

  /** Over the members of an object, a name at a time; whoever asks takes the value before asking for the next. */
  *members(): Generator<string> {
    this.take(OPEN);
    const seen = new Set<string>();
    if (this.peek() === CLOSE) return void (this.at += 1);
    for (;;) {
      const key = this.key();
      if (seen.has(key)) throw new Unreadable(`The file says “${key.slice(0, 100)}” twice. Export it again.`);
      seen.add(key);
      yield key;
      if (this.peek() === CLOSE) return void (this.at += 1);
      this.take(COMMA);
    }
  }

  *items(): Generator<unknown> {
    this.take(OPEN_LIST);
    if (this.peek() === CLOSE_LIST) return void (this.at += 1);
    for (;;) {
      yield this.value();
      if (this.peek() === CLOSE_LIST) return void (this.at += 1);
      this.take(COMMA);
    }
  }
}

/** The parts of an export in the order in which they stand in the file. Throws `Unreadable` where it is none. */
export function* partsOf(bytes: Uint8Array): Generator<Part & { at: number }> {
  const cursor = new Cursor(bytes);
  if (cursor.peek() !== OPEN)
    throw new Unreadable('This is not an export of Proffer. Choose a file that Proffer exported, ending in .proffer.');
  for (const key of cursor.members()) {
    if (key === 'tables') yield* tableParts(cursor);
    else if (key === 'files') yield* fileParts(cursor);
    else yield { is: 'head', key, value: cursor.value(), at: cursor.at };
  }
  if (cursor.peek() !== undefined) cursor.broken();
}

function* tableParts(cursor: Cursor): Generator<Part & { at: number }> {
  for (const name of cursor.members()) {
    yield { is: 'table', name, at: cursor.at };
    for (const value of cursor.items()) yield { is: 'row', table: name, value, at: cursor.at };
  }
}

function* fileParts(cursor: Cursor): Generator<Part & { at: number }> {
  for (const name of cursor.members()) yield { is: 'file', name, ...cursor.overString(), at: cursor.at };
}
