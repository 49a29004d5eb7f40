import { describe, expect, it } from 'vitest';
import { readText } from '../../src/kit/read-text';

const YAMADA = `${'山田'.repeat(100)}\n`;
const SHIFT_JIS = Buffer.concat([
  Buffer.alloc(400, Buffer.of(0x8e, 0x52, 0x93, 0x63)),
  Buffer.of(0x0a),
]);
const UTF_16 = Buffer.from(YAMADA, 'utf16le');

/** A megabyte, and a little more. */
const many = (line: Uint8Array): Buffer =>
  Buffer.concat(new Array(Math.ceil(1_000_000 / line.length)).fill(line));

async function* each(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

async function textsOf(...pieces: Uint8Array[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of readText(each(pieces), undefined)) texts.push(text);
  return texts;
}

describe('text', () => {
  it('is known by more than the piece that comes first', async () => {
    const texts = await textsOf(Buffer.from('name\n'), SHIFT_JIS);
    expect(texts.join('')).toBe(`name\n${YAMADA}`);
  });

  it('is given once there is a megabyte, before the rest has come', async () => {
    let pieces = 0;
    async function* bytes() {
      for (; pieces < 9; pieces++) yield Buffer.alloc(500_000, 'name\n');
    }
    const { value } = await readText(bytes(), undefined).next();
    expect([pieces, value]).toEqual([1, expect.stringMatching(/^name\n/)]);
  });

  it.each([
    ['UTF-8', Buffer.from(YAMADA), Buffer.of()],
    ['Shift_JIS', SHIFT_JIS, Buffer.of()],
    ['UTF-16', UTF_16, Buffer.of(0xff, 0xfe)],
  ])('keeps a character that comes in two pieces: %s', async (_, line, mark) => {
    const start = Buffer.concat([mark, many(line)]);
    const texts = await textsOf(start, line.subarray(0, 1), line.subarray(1));
    expect(new Set(texts.join('').split('\n'))).toEqual(new Set([YAMADA.trim(), '']));
  });

  it('is known where lines end in carriage returns alone, and a piece within a character', async () => {
    const line = Buffer.from(YAMADA.replace('\n', '\r'));
    const texts = await textsOf(Buffer.concat([many(line), line.subarray(0, 1)]), line.subarray(1));
    expect(new Set(texts.join('').split('\r'))).toEqual(new Set([YAMADA.trim(), '']));
  });

  it('says where a line of UTF-8 stands in Shift_JIS, though the line comes in two pieces', async () => {
    const other = Buffer.from(YAMADA);
    const texts = await textsOf(
      Buffer.concat([many(SHIFT_JIS), other, other.subarray(0, 2)]),
      Buffer.concat([other.subarray(2), SHIFT_JIS]),
    );
    const lines = texts.join('').split('\n').slice(-5);
    expect(lines.map((line) => line[0])).toEqual(['山', '\uFFFD', '\uFFFD', '山', undefined]);
  });

  it('says that its last character is not whole', async () => {
    const texts = await textsOf(Buffer.concat([SHIFT_JIS, SHIFT_JIS.subarray(0, 1)]));
    expect(texts.join('')).toBe(`${YAMADA}\uFFFD`);
  });

  it('is none if there are no bytes', async () => {
    expect(await textsOf(Buffer.of())).toEqual([]);
  });
});
