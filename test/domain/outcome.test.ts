import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import type { Contractor } from '../../src/domain/contractor';
import { findingOf } from '../../src/domain/outcome';
import { CASES, joinedOf } from '../fixtures/cases';
import { sample } from '../fixtures/effort';
import { isoMonths } from '../fixtures/iso-months';
import { allAnswered, askedBy } from '../fixtures/journeys';
import { type AnswerSheet, everySheet, isSame, summary, summaryOf } from '../fixtures/outcomes';
import { PATIENCE } from '../fixtures/patience';

const CASES_OF_MONTHS = CASES.map((row) => ({
  ...row,
  months: row.known === 'month' ? sample(isoMonths(row.from, row.to)) : [row.from],
}));

describe('what the answers come to', () => {
  it(
    'agrees with the desk’s table for every status, month and set of answers',
    () => {
      const mismatches: unknown[] = [];
      let compared = 0;
      for (const row of CASES_OF_MONTHS) {
        const sheets = everySheet(row.asked, ['no', 'yes', 'unsure']).map((sheet) => ({
          sheet,
          expected: summaryOf(sheet, row.asked),
        }));
        for (const month of row.months) {
          const contractor = { status: row.status, joined: joinedOf(row, month) };
          for (const { sheet, expected } of sheets) {
            const got = summary(findingOf(sheet, contractor));
            if (!isSame(got, expected)) mismatches.push({ month, row, sheet, got });
          }
          compared += sheets.length;
        }
      }
      expect(mismatches).toEqual([]);
      const due = CASES_OF_MONTHS.map(({ asked, months }) => months.length * 3 ** asked.length);
      expect(compared).toBe(due.reduce((a, b) => a + b));
      expect(compared).toBeGreaterThan(100_000);
    },
    PATIENCE,
  );

  it(
    'agrees with it on every sheet that there is: checks left open, and answers to checks not asked',
    () => {
      const mismatches: unknown[] = [];
      const sheets = sample(everySheet(CHECK_IDS, [undefined, 'no', 'yes', 'unsure']));
      for (const row of CASES) {
        const contractor = { status: row.status, joined: joinedOf(row) };
        for (const sheet of sheets) {
          const got = summary(findingOf(sheet, contractor));
          if (!isSame(got, summaryOf(sheet, row.asked))) mismatches.push({ row, sheet, got });
        }
      }
      expect(mismatches).toEqual([]);
      expect(sheets.length).toBeGreaterThan(5_000);
    },
    PATIENCE,
  );

  it('names every check that may apply, those 該当していた apart from those わからない', () => {
    const contractor: Contractor = { status: 'company-officer', joined: { period: 'unknown' } };
    const sheet: AnswerSheet = {
      ...allAnswered(askedBy(contractor) ?? [], 'no'),
      ...{ 2: 'unsure', 4: 'yes', 6: 'unsure', 8: 'yes' },
    };
    expect(findingOf(sheet, contractor)).toEqual({
      kind: 'contact',
      yes: [4, 8],
      unsure: [2, 6],
      affected: [2, 4, 6, 8],
    });
  });
});
