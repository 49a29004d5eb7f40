import { expect, it } from 'vitest';
import { toMonth } from '../../src/domain/month';
import type { Row } from '../../src/kit/read-rows';
import { readTable, type TableRow } from '../../src/kit/read-table';

const HEAD: Row = { line: 1, fields: ['氏名', '地位', '加入年月日'] };

async function* each(batches: Row[][]) {
  yield* batches;
}

/** The rows of the table, and how often it was said that its dates are numbers of days. */
async function read(...batches: Row[][]) {
  const rows: TableRow[] = [];
  let serials = 0;
  const onSerials = () => {
    serials += 1;
  };
  const task = { thisMonth: toMonth(2026, 11), added: [], onSerials };
  for await (const batch of readTable(each(batches), task)) rows.push(...batch.rows);
  return { rows, serials };
}

const TOO_LONG = 'x'.repeat(10_001);
it.each([
  ['quotes', undefined, []],
  ['columns', ['山田', '個人事業主', '1985-04', 'x'], ['山田', '個人事業主', '1985-04', 'x']],
  ['characters', ['\uFFFD', '個人事業主'], ['\uFFFD', '個人事業主', '']],
  ['valueLong', [TOO_LONG, '', '1985-04'], [TOO_LONG, '', '1985-04']],
])('a row that is refused for its %s keeps what it says', async (fault, told, fields) => {
  const row = told ? { line: 2, fields: told } : { line: 2 };
  const { rows } = await read([HEAD, row]);
  expect(rows).toEqual([{ line: 2, fields, date: '', link: { fault } }]);
});

it('a value may have 10,000 characters', async () => {
  const fields = ['x'.repeat(10_000), '個人事業主', '1985-04'];
  const { rows } = await read([HEAD, { line: 2, fields }]);
  expect(rows).toMatchObject([{ fields, link: { hash: expect.stringContaining('1985-04') } }]);
});

it('numbers of days are known by the rows that come first, though the header came before them', async () => {
  const fields = ['山田', '個人事業主', '31138'];
  const { rows, serials } = await read(
    [HEAD],
    [{ line: 2 }, { line: 3, fields }],
    [{ line: 4, fields }],
  );
  expect(rows.map(({ date }) => date)).toEqual(['', '1985-04-01', '1985-04-01']);
  expect(serials).toBe(1);
});
