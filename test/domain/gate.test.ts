import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import { type Contractor, STATUSES } from '../../src/domain/contractor';
import { askedChecks, isStatusFromAggregation, notAskedReason } from '../../src/domain/gate';
import { toMonth } from '../../src/domain/month';
import { CASES, type Case, joinedOf } from '../fixtures/cases';
import { FIRST_MONTH, isoMonths, PRESENT_MONTH } from '../fixtures/iso-months';

const MONTHS = isoMonths(FIRST_MONTH, PRESENT_MONTH);

/** Asked checks, the reasons of the others, and whether the notice is shown, as one line. */
function told(contractor: Contractor): string {
  const notAsked = CHECK_IDS.map((id) => [id, notAskedReason(id, contractor)])
    .filter(([, reason]) => reason)
    .map(([id, reason]) => `${id} ${reason}`);
  return `${askedChecks(contractor)} | ${notAsked} | ${isStatusFromAggregation(contractor)}`;
}

function expected({ asked, notAsked, isNoticeShown }: Case): string {
  const reasons = [...notAsked].map(([id, reason]) => `${id} ${reason}`);
  return `${asked} | ${reasons} | ${isNoticeShown}`;
}

describe('whom the checks concern', () => {
  it('has one row of the desk’s table for every status and month', () => {
    const rows = CASES.filter((row) => row.known === 'month');
    const covering = STATUSES.flatMap((status) =>
      MONTHS.map(
        (month) =>
          rows.filter((row) => row.status === status && row.from <= month && month <= row.to)
            .length,
      ),
    );
    const year = Number(PRESENT_MONTH.slice(0, 4));
    expect(MONTHS).toHaveLength((year - 1965) * 12 + Number(PRESENT_MONTH.slice(5)) - 11);
    expect(covering.filter((count) => count !== 1)).toEqual([]);
    expect(CASES).toHaveLength(3 * (3 + 3 + 1));
  });

  it('agrees with the table for every status and every month', () => {
    const mismatches: string[] = [];
    let compared = 0;
    for (const row of CASES.filter(({ known }) => known === 'month')) {
      for (const month of isoMonths(row.from, row.to)) {
        const { status } = row;
        const got = told({ status, joined: joinedOf(row, month) });
        if (got !== expected(row)) mismatches.push(`${status} ${month}: ${got}`);
        compared += 1;
      }
    }
    expect(mismatches).toEqual([]);
    expect(compared).toBe(3 * MONTHS.length);
  });

  it.each(CASES.filter(({ known }) => known !== 'month'))(
    'agrees with the table for $status, $known known, $from',
    (row) => {
      expect(told({ status: row.status, joined: joinedOf(row) })).toBe(expected(row));
    },
  );

  it('never skips a check that some month would need, if nothing is known', () => {
    for (const status of STATUSES) {
      const needed = CASES.filter((row) => row.status === status).flatMap((row) => row.asked);
      const asked = askedChecks({ status, joined: { period: 'unknown' } });
      expect(asked).toEqual([...new Set(needed)].sort());
    }
  });

  it('takes a period that the table does not have for an unknown one', () => {
    for (const status of STATUSES) {
      const odd = told({ status, joined: { period: toMonth(2000, 1) } });
      expect(odd).toBe(told({ status, joined: { period: 'unknown' } }));
    }
  });
});
