import { expect, it } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { addLinks } from '../../src/kit/add-links';
import type { Row } from '../../src/kit/read-rows';

const LINK = 'https://form.example/#status=sole-proprietor&joined=1985-04';

async function* batches(): AsyncGenerator<Row[]> {
  yield [
    { line: 1, fields: ['status', 'joined'] },
    { line: 2, fields: ['sole-proprietor', '1985-04'] },
  ];
  yield [{ line: 3, fields: ['king', '1985-04'] }];
  yield [{ line: 4, fields: ['sole-proprietor\uFFFD', '1985-04'] }, { line: 5 }];
  yield [{ line: 6, fields: ['個人事業主', 'S60.4'] }];
}

it('gives no empty piece, and tells which rows are left out for their characters', async () => {
  const pieces: string[] = [];
  const faults: [number, boolean][] = [];
  const task = {
    base: 'https://form.example/',
    thisMonth: toMonth(2026, 11),
    onFault: (line: number, _: string, isUnreadable: boolean) => faults.push([line, isUnreadable]),
    onSerials: () => {},
  };
  for await (const piece of addLinks(batches(), task)) pieces.push(piece);
  expect(pieces).toEqual([
    `status,joined,url\nsole-proprietor,1985-04,${LINK}\n`,
    `個人事業主,S60.4,${LINK}\n`,
  ]);
  expect(faults).toEqual([
    [3, false],
    [4, true],
    [5, false],
  ]);
});
