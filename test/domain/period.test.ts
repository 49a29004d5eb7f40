import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/contractor';
import { askedChecks } from '../../src/domain/gate';
import { formatIsoMonth, type Month, parseIsoMonth } from '../../src/domain/month';
import { PERIODS, possibleMonths } from '../../src/domain/period';
import { CASES } from '../fixtures/cases';
import { FIRST_MONTH, isoMonths, PRESENT_MONTH } from '../fixtures/iso-months';

const monthOf = (iso: string) => parseIsoMonth(iso) as Month;
const MONTHS = isoMonths(FIRST_MONTH, PRESENT_MONTH).map(monthOf);

describe('the periods', () => {
  it('are those of the desk’s table, the last one open', () => {
    const [first] = STATUSES;
    const rows = CASES.filter(({ status, known }) => status === first && known === 'period');
    expect(PERIODS.map(({ from }) => formatIsoMonth(from))).toEqual(rows.map(({ from }) => from));
    expect(PERIODS.slice(0, -1).map(({ to }) => formatIsoMonth(to))).toEqual(
      rows.slice(0, -1).map(({ to }) => to),
    );
    expect(PERIODS.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
  });

  it('hold every month once', () => {
    const counts = MONTHS.map(
      (month) => PERIODS.filter(({ from, to }) => from <= month && month <= to).length,
    );
    expect(counts.filter((count) => count !== 1)).toEqual([]);
  });

  it('ask in every month what they ask as a whole, and differ from each other', () => {
    const asked = (joined: Parameters<typeof askedChecks>[0]['joined']) =>
      STATUSES.map((status) => askedChecks({ status, joined }).join('')).join(' ');
    const odd = MONTHS.filter((month) => {
      const period = PERIODS.find(({ from, to }) => from <= month && month <= to);
      return !period || asked({ month }) !== asked({ period: period.from });
    });
    expect(odd).toEqual([]);
    expect(new Set(PERIODS.map(({ from }) => asked({ period: from }))).size).toBe(PERIODS.length);
  });
});

describe('the months in which somebody may have joined', () => {
  it('are one month, a period, or all since the scheme began', () => {
    const month = monthOf('1985-04');
    expect(possibleMonths({ month })).toEqual({ from: month, to: month });
    expect(possibleMonths({ period: monthOf('1994-04') })).toEqual({
      from: monthOf('1994-04'),
      to: monthOf('2010-12'),
    });
    const all = { from: monthOf('1965-12'), to: Number.POSITIVE_INFINITY };
    expect(possibleMonths({ period: 'unknown' })).toEqual(all);
    expect(possibleMonths({ period: monthOf('1994-05') })).toEqual(all);
  });
});
