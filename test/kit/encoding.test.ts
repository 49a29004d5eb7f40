import { describe, expect, it } from 'vitest';
import { chooseEncoding, encodingOf } from '../../src/kit/encoding';

/** ﾎｱ in Shift_JIS, α in UTF-8. */
const EITHER = [0xce, 0xb1, 0x0a];
/** 山, in one and in the other. */
const UTF_8 = [0xe5, 0xb1, 0xb1, 0x0a];
const SHIFT_JIS = [0x8e, 0x52, 0x0a];
const ASCII = [0x61, 0x0a];
/** 化: its second byte is that of a byte order mark, too. */
const LIKE_A_MARK = [0x89, 0xbb, 0x0a];

describe('a line', () => {
  it.each([
    ['ascii', [0x61, 0x7f, 0x0a]],
    ['shift_jis', [0x61, 0x80, 0x0a]],
    ['either', [0xdf, 0xbf, 0x0a]],
    ['utf-8', [0xe0, 0xa0, 0x80, 0x0a]],
  ])('is %s: %j', (encoding, line) => {
    expect(encodingOf(Uint8Array.from(line))).toBe(encoding);
  });
});

describe('the encoding of a file', () => {
  it.each([
    ['ASCII', ASCII, undefined, 'utf-8'],
    ['ASCII, as it is told', ASCII, 'shift_jis', 'shift_jis'],
    ['a line of UTF-8 beside what may be either', [...EITHER, ...UTF_8], undefined, 'utf-8'],
    ['a line of Shift_JIS beside it', [...EITHER, ...SHIFT_JIS], undefined, 'shift_jis'],
    ['a byte of a mark, and no more', LIKE_A_MARK, undefined, 'shift_jis'],
  ] as const)('is known: %s', (_, start, told, encoding) => {
    expect(chooseEncoding(Uint8Array.from(start), told)).toBe(encoding);
  });

  it.each([
    ['nobody can know', EITHER, undefined, '--encoding shift_jis'],
    ['one byte speaks against it', [0x61, 0x80, 0x0a], 'utf-8', 'Shift_JIS'],
  ] as const)('is asked for where %s', (_, start, told, words) => {
    expect(() => chooseEncoding(Uint8Array.from(start), told)).toThrow(words);
  });
});
