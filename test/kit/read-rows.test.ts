import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, readRows } from '../../src/kit/read-rows';
import { runs } from '../fixtures/effort';
import { PATIENCE } from '../fixtures/patience';

async function* piecesOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function rowsIn(text: string, size = 65_536): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readRows(piecesOf(text, size))) rows.push(...batch);
  return rows;
}

describe('rows and the lines on which they start', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\n\n\r\nc,d\n\n',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    [
      'a,"b\nb\r\nb"\r\nc,d',
      [
        [1, 'a', 'b\nb\r\nb'],
        [4, 'c', 'd'],
      ],
    ],
    [
      'a,"b ""b"", b"\nc',
      [
        [1, 'a', 'b "b", b'],
        [2, 'c'],
      ],
    ],
    ['a,"b\nc,d\n', [[1], [2, 'c', 'd']]],
    ['a,"b\nc,"d"\ne,f\n', [[1], [2, 'c', 'd'], [3, 'e', 'f']]],
    ['a,"b"b\nc,d\n', [[1], [2, 'c', 'd']]],
    ['a,b"\nc,d', [[1], [2, 'c', 'd']]],
    [
      'a,b\n,\n,,,\n"",\nc,d\n,\n',
      [
        [1, 'a', 'b'],
        [5, 'c', 'd'],
      ],
    ],
    ['a,"b', [[1]]],
    ['a;', [[1, 'a', '']]],
    ['', []],
  ])('%j', async (text, expected) => {
    for (const size of [1, 2, 3, 100]) {
      const rows = await rowsIn(text, size);
      expect(rows.map(({ line, fields = [] }) => [line, ...fields])).toEqual(expected);
    }
  });

  it('are given as soon as they are there, behind a wrong quote as well', async () => {
    const lines: number[][] = [];
    for await (const batch of readRows(piecesOf('a,b\nc,"d"d\ne,f\ng,h', 16)))
      lines.push(batch.map(({ line }) => line));
    expect(lines).toEqual([[1, 2, 3], [], [4]]);
  });

  it.each([
    ['"', 65_535, [65_534]],
    ['"', 65_536, [undefined, undefined]],
    ['a\n"', 65_538, [1, 65_535]],
  ])(
    'a quote open for 65,536 characters is none, unless a row came with it: %j %i',
    async (text, size, lengths) => {
      const rows = await rowsIn(`${text.padEnd(size - 1, 'x')}\n"\n`, size);
      expect(rows.map(({ fields }) => fields?.[0]?.length)).toEqual(lengths);
    },
  );

  it('a quote that is never closed takes no other row along, however long the file', async () => {
    const text = `1,"open\n${'2,good\n'.repeat(50_000)}`;
    const rows = await rowsIn(text);
    expect(rows).toHaveLength(50_001);
    expect(rows[0]).toEqual({ line: 1 });
    expect(rows[50_000]).toEqual({ line: 50_001, fields: ['2', 'good'] });
  });

  it('a line that does not end is refused before it fills the memory', async () => {
    await expect(rowsIn(`a\n${'x'.repeat(300_000)}`)).rejects.toThrow('2行目');
    await expect(rowsIn('x'.repeat(131_073))).rejects.toThrow('1行目');
    expect(await rowsIn('x'.repeat(131_072))).toHaveLength(1);
  });

  it(
    'are those that were written, whatever they hold and however they come in',
    async () => {
      const aField = fc.oneof(
        fc.stringMatching(/^[a-z",\r\n 山]{1,6}$/),
        fc.constantFrom('x', '"', '\r\n', '\n', '\r'),
      );
      const table = fc.array(fc.array(aField, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(
          table,
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 1, max: 20 }),
          async (rows, record_delimiter, size) => {
            const text = stringify(rows, { record_delimiter, quoted_match: /[\r\n]/ });
            let line = 1;
            const expected = rows.map((fields) => {
              const row = { line, fields };
              line +=
                1 +
                fields
                  .join('x')
                  .replace(/\r\n/g, '\n')
                  .replace(/[^\r\n]/g, '').length;
              return row;
            });
            expect(await rowsIn(text, size)).toEqual(expected);
          },
        ),
        { numRuns: runs(1_000) },
      );
    },
    PATIENCE,
  );
});
