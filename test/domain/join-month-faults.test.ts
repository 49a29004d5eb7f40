import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar } from '../../src/domain/era';
import { readJoinMonth } from '../../src/domain/join-month';
import { formatIsoMonth, toMonth } from '../../src/domain/month';
import { runs } from '../fixtures/effort';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);

/** The faults as `box code`, and the month offered instead. */
function refusal(era: Calendar | null | undefined, year: string, month: string) {
  const reading = readJoinMonth({ era, year, month }, THIS_MONTH);
  if (reading.ok) return 'accepted';
  const faults = reading.faults.map(({ field, code, readings = [] }) =>
    [field, code, ...readings.map(formatIsoMonth)].join(' '),
  );
  const { suggestion } = reading;
  return [...faults, ...(suggestion === undefined ? [] : [formatIsoMonth(suggestion)])].join(', ');
}

describe('a join month that cannot be used', () => {
  it.each<[Calendar | null | undefined, string, string, string]>([
    [null, '', '', 'era eraMissing, year yearMissing, month monthMissing'],
    [undefined, '60', '4', 'era eraMissing'],
    ['heisei', '', '4', 'year yearMissing'],
    ['heisei', '　', '4', 'year yearMissing'],
    ['heisei', '31', '', 'month monthMissing'],
    ['heisei', '31', ' ', 'month monthMissing'],
    [null, '平成31年', '', 'month monthMissing'],
    [null, '', '4月', 'era eraMissing, year yearMissing'],
    ['heisei', '0', '4', 'year yearUnreadable'],
    ['heisei', '-1', '4', 'year yearUnreadable'],
    ['heisei', '1.5', '4', 'year yearUnreadable'],
    ['heisei', 'abc', '4', 'year yearUnreadable'],
    ['heisei', '年', '4', 'year yearUnreadable'],
    ['heisei', '年31', '4', 'year yearUnreadable'],
    ['western', '10000', '4', 'year yearUnreadable'],
    ['heisei', 'abc', '4月40日', 'year yearUnreadable'],
    ['heisei', '31', '13', 'month monthUnreadable'],
    ['heisei', '31', '0', 'month monthUnreadable'],
    ['heisei', '31', '-1', 'month monthUnreadable'],
    ['heisei', '31', '1.5', 'month monthUnreadable'],
    ['heisei', '31', 'abc', 'month monthUnreadable'],
    ['heisei', 'abc', '13', 'year yearUnreadable, month monthUnreadable'],
    [null, 'H31.13.1', '', 'month monthUnreadable'],
    [null, 'H31.13.40', '', 'month monthUnreadable'],
    [null, 'H31.0.40', '', 'month monthUnreadable'],
    [null, '2019/13', '', 'month monthUnreadable'],
    ['heisei', '31', '元', 'month monthUnreadable'],
    ['heisei', '31', '元月', 'month monthUnreadable'],
    ['heisei', '1 0', '4', 'year yearUnreadable'],
    ['heisei', '60401', '', 'year yearUnreadable, month monthMissing'],
    [null, '昭和60年4月31日', '', 'year dayImpossible'],
    [null, '19850499', '', 'year dayImpossible'],
    [null, '', 'S60.4.31', 'month dayImpossible'],
    ['showa', '60', '4月31日', 'month dayImpossible'],
    ['showa', '昭和60年', '2月29日', 'month dayImpossible'],
    [null, '1985', '2月29日', 'month dayImpossible'],
    ['heisei', '1985', '2月29日', 'month dayImpossible'],
    [null, '60.2.30', '', 'year dayImpossible'],
    [null, '61.2.29', '', 'era eraMissing'],
    [null, '200401', '', 'year ambiguous 2004-01 2008-04'],
    ['western', '200401', '', 'year ambiguous 2004-01 2008-04'],
    ['heisei', '', '２０１２１２', 'month ambiguous 2012-12 2008-12'],
    ['western', '60', '4', 'year westernYearShort'],
    ['western', '999', '4', 'year westernYearShort'],
  ])('%s, %j, %j: %s', (era, year, month, expected) => {
    expect(refusal(era, year, month)).toBe(expected);
  });

  it.each<[Calendar | null, string, string, string]>([
    ['showa', '40', '11', 'month beforeScheme'],
    ['showa', '40', '1', 'month beforeScheme'],
    ['showa', '39', '10', 'year beforeScheme'],
    ['showa', '39', '12', 'year beforeScheme'],
    ['western', '1965', '11', 'month beforeScheme'],
    ['western', '1964', '12', 'year beforeScheme'],
    ['western', '1000', '1', 'year beforeScheme'],
    ['heisei', '1965', '11', 'month beforeScheme'],
    ['heisei', '1000', '1', 'year beforeScheme'],
    ['reiwa', '8', '12', 'month future'],
    ['western', '2026', '12', 'month future'],
    ['western', '2027', '1', 'year future'],
    ['reiwa', '9', '1', 'year future'],
    ['reiwa', '99', '1', 'year future'],
    ['heisei', '2027', '1', 'year future'],
    ['heisei', '39', '1', 'year future'],
  ])('outside of the scheme’s time: %s, %j, %j: %s', (era, year, month, expected) => {
    expect(refusal(era, year, month)).toBe(expected);
  });

  it.each<[Calendar | null, string, string, string]>([
    ['showa', '64', '2', 'month outsideEra, 1989-02'],
    ['showa', '64', '12', 'month outsideEra, 1989-12'],
    ['showa', '65', '4', 'year outsideEra, 1990-04'],
    ['heisei', '31', '5', 'month outsideEra, 2019-05'],
    ['heisei', '31', '12', 'month outsideEra, 2019-12'],
    ['heisei', '32', '4', 'year outsideEra, 2020-04'],
    ['reiwa', '元', '4', 'month outsideEra, 2019-04'],
    ['reiwa', '1', '1', 'month outsideEra, 2019-01'],
    [null, '平成31年5月1日', '', 'month outsideEra, 2019-05'],
    [null, '令和元年4月30日', '', 'month outsideEra, 2019-04'],
    [null, '平成32年4月1日', '', 'year outsideEra, 2020-04'],
    ['heisei', '2019', '4', 'year westernUnderEra, 2019-04'],
    ['showa', '1985', '4', 'year westernUnderEra, 1985-04'],
    ['reiwa', '２０２０', '1', 'year westernUnderEra, 2020-01'],
  ])('but can only mean one: %s, %j, %j: %s', (era, year, month, expected) => {
    expect(refusal(era, year, month)).toBe(expected);
  });

  it('is refused for a month that comes only after this one, whatever this one is', () => {
    const typed = { era: 'reiwa', year: '8', month: '1' } as const;
    expect(readJoinMonth(typed, toMonth(2026, 1)).ok).toBe(true);
    expect(readJoinMonth(typed, toMonth(2025, 12))).toStrictEqual({
      ok: false,
      faults: [{ field: 'year', code: 'future' }],
    });
    const february = { ...typed, month: '2' };
    expect(readJoinMonth(february, toMonth(2026, 1))).toStrictEqual({
      ok: false,
      faults: [{ field: 'month', code: 'future' }],
    });
  });
});

describe('whatever is typed', () => {
  const aText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.stringMatching(/^[昭平令HSR]?[0-9元一二十〇年月日./-]{0,12}$/),
    fc.integer({ min: -5, max: 3000 }).map(String),
    fc.integer({ min: 1, max: 14 }).map(String),
  );
  const anEra = fc.constantFrom(...CALENDARS, null, undefined);

  it(
    'is read as a possible month, or refused box by box with at most one possible month',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(anEra, aText, aText, (era, year, month) => {
          const reading = readJoinMonth({ era, year, month }, THIS_MONTH);
          const meant = reading.ok ? reading.month : reading.suggestion;
          seen.add(reading.ok ? 'read' : meant === undefined ? 'refused' : 'offered');
          if (meant !== undefined) {
            expect(meant).toBeGreaterThanOrEqual(toMonth(1965, 12));
            expect(meant).toBeLessThanOrEqual(THIS_MONTH);
          }
          if (reading.ok) return;
          const boxes = reading.faults.map(({ field }) => field);
          expect(boxes.length).toBeGreaterThan(0);
          expect(new Set(boxes).size).toBe(boxes.length);
        }),
        { numRuns: runs(10_000) },
      );
      expect([...seen].sort()).toEqual(['offered', 'read', 'refused']);
    },
    PATIENCE,
  );
});
