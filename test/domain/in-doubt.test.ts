import { expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/contractor';
import { askedChecks, askedInDoubt } from '../../src/domain/gate';
import { PERIODS } from '../../src/domain/period';
import { CASES, joinedOf } from '../fixtures/cases';
import { isoMonths } from '../fixtures/iso-months';

test('where the month or its period is known, nothing is asked in doubt', () => {
  let compared = 0;
  for (const row of CASES.filter(({ known }) => known !== 'nothing')) {
    const months = row.known === 'month' ? isoMonths(row.from, row.to) : [row.from];
    for (const month of months) {
      const { status } = row;
      expect(askedInDoubt({ status, joined: joinedOf(row, month) })).toEqual([]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(2000);
});

test.each(STATUSES)(
  'where nothing is known, it is what some period asks of a %s and another does not',
  (status) => {
    const asked = PERIODS.map(({ from }) => askedChecks({ status, joined: { period: from } }));
    const some = askedChecks({ status, joined: { period: 'unknown' } });
    const expected = some.filter((id) => !asked.every((ids) => ids.includes(id)));
    expect(askedInDoubt({ status, joined: { period: 'unknown' } })).toEqual(expected);
    expect(expected).toEqual(status === 'sole-proprietor' ? [7, 8] : [8]);
  },
);
