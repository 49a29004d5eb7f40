import { KitError } from './kit-error';

/** Nobody can know the encoding; who cannot say it can still take another way. */
export class UnknownEncoding extends KitError {}

/** As TextDecoder names them. */
export type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

export const isEncoding = (name: string): name is Encoding => name in NAMES;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export const LINE_FEED = 10;

/** From here on, a byte begins a UTF-8 character of three bytes or more: all Japanese ones are such. */
const THREE_BYTES = 0xe0;

const utf8 = new TextDecoder();

/** A line that says U+FFFD itself counts as none: it cannot be read, either way. */
const isUtf8 = (line: Uint8Array): boolean => !utf8.decode(line).includes('\uFFFD');

/**
 * What the bytes of a line can be. Two bytes that are a letter of Europe in UTF-8 may be two half-width kana in
 * Shift_JIS: `either`. Kanji and kana of UTF-8 are hardly ever met in a line that was meant as Shift_JIS.
 */
export function encodingOf(line: Uint8Array): 'ascii' | 'either' | 'utf-8' | 'shift_jis' {
  let highest = 0;
  for (const byte of line) if (byte > highest) highest = byte;
  if (highest < 0x80) return 'ascii';
  if (!isUtf8(line)) return 'shift_jis';
  return highest < THREE_BYTES ? 'either' : 'utf-8';
}

/** Cuts bytes behind each line feed. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const to = bytes.indexOf(LINE_FEED, from) + 1 || bytes.length;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** What the beginning of a file is, by its byte order mark or by most of its lines; undefined: it may be either. */
function recognise(start: Uint8Array): Encoding | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => start[i] === byte));
  if (marked) return marked[0];
  const votes = { ascii: 0, either: 0, 'utf-8': 0, shift_jis: 0 };
  for (const line of linesOf(start)) votes[encodingOf(line)] += 1;
  if (votes['utf-8'] === 0 && votes.shift_jis === 0 && votes.either > 0) return undefined;
  return votes.shift_jis > votes['utf-8'] ? 'shift_jis' : 'utf-8';
}

/**
 * The encoding of a file that begins with `start`, which ends with a line. Throws a KitError where `told` says
 * something else, or where nobody can know.
 */
export function chooseEncoding(start: Uint8Array, told: Encoding | undefined): Encoding {
  const found = recognise(start) ?? told;
  if (!found) {
    throw new UnknownEncoding(
      '文字コードが UTF-8 か Shift_JIS か、わかりません。--encoding utf-8 か --encoding shift_jis を付けてください。',
    );
  }
  // ASCII is what it is told to be.
  if (told && told !== found && start.some((byte) => byte >= 0x80)) {
    throw new KitError(
      `このファイルの文字コードは、${NAMES[found]} のようです。--encoding ${told} を消してください。`,
    );
  }
  return told ?? found;
}
