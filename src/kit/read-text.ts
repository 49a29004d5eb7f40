import { chooseEncoding, type Encoding, encodingOf, LINE_FEED, linesOf } from './encoding';

/** Old Macintoshes end a line with it alone. */
const CARRIAGE_RETURN = 13;
/** Enough lines to know an encoding by. */
const START_BYTES = 1_000_000;
const PIECE_BYTES = 65_536;

/** A character that could not be read, or 外字: one of an office's own, which nobody else can read. */
export const UNREADABLE = /[\uFFFD\uE000-\uF8FF\uDB80-\uDBFF]/;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Pieces of whole lines, if there are any; the first is long enough to know the encoding by. */
async function* wholeLines(bytes: AsyncIterable<Uint8Array>) {
  let rest: Uint8Array = new Uint8Array();
  let least = START_BYTES;
  for await (const piece of bytes) {
    rest = joined(rest, piece);
    if (rest.length < least) continue;
    const end =
      rest.lastIndexOf(LINE_FEED) + 1 || rest.lastIndexOf(CARRIAGE_RETURN) + 1 || rest.length;
    yield rest.subarray(0, end);
    rest = rest.subarray(end);
    least = 0;
  }
  if (rest.length > 0) yield rest;
}

/** The same bytes in smaller pieces of whole lines. */
function* smaller(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(LINE_FEED, from + PIECE_BYTES) + 1 || bytes.length;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** A line that is UTF-8 in the midst of Shift_JIS is not made to kanji that nobody wrote. */
function decodeShiftJis(bytes: Uint8Array, decoder: TextDecoder): string {
  let text = '';
  let from = 0;
  let to = 0;
  for (const line of linesOf(bytes)) {
    if (encodingOf(line) === 'utf-8') {
      text += `${decoder.decode(bytes.subarray(from, to))}\uFFFD`;
      from = to;
    }
    to += line.length;
  }
  return text + decoder.decode(bytes.subarray(from), { stream: true });
}

/**
 * Decodes CSV as it comes in. The encoding is known by the first megabyte, and each line is watched to the end: what
 * cannot be read becomes U+FFFD, so that its row can be named. Throws a KitError if `told` is wrong, or if nobody can know.
 */
export async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  told: Encoding | undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of wholeLines(bytes)) {
    decoder ??= new TextDecoder(chooseEncoding(piece, told));
    for (const part of smaller(piece)) {
      yield decoder.encoding === 'shift_jis'
        ? decodeShiftJis(part, decoder)
        : decoder.decode(part, { stream: true });
    }
  }
  if (decoder) yield decoder.decode();
}
