import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/contractor';
import { formatIsoMonth, type Month, parseIsoMonth, toMonth } from '../../src/domain/month';
import { readCardLink } from '../../src/journey/card-link';
import { linkReader } from '../../src/kit/link-for';
import { ja } from '../../src/texts/ja';
import { aMonth, aStatus } from '../fixtures/arbitraries';
import { runs } from '../fixtures/effort';
import { FIRST_MONTH, isoMonths } from '../fixtures/iso-months';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);
const linkFor = (status: string, joined: string, thisMonth: Month) =>
  linkReader(thisMonth)(status, joined);

describe('the link of a row', () => {
  it('is read by the form, for every status and every possible month', () => {
    const odd: string[] = [];
    for (const status of STATUSES) {
      for (const iso of isoMonths(FIRST_MONTH, '2026-11')) {
        const link = linkFor(ja.statuses[status], iso, THIS_MONTH);
        const facts = 'hash' in link && readCardLink(link.hash, THIS_MONTH).facts;
        const expected = { status, joined: { month: parseIsoMonth(iso) } };
        if (JSON.stringify(facts) !== JSON.stringify(expected)) odd.push(`${status} ${iso}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it.each([
    ['sole-proprietor', '1985-04', '#status=sole-proprietor&joined=1985-04'],
    ['個人事業主', '1985-04-01', '#status=sole-proprietor&joined=1985-04'],
    ['会社等の役員', '昭和60年4月1日', '#status=company-officer&joined=1985-04'],
    ['共同経営者', '平成31年4月30日', '#status=joint-manager&joined=2019-04'],
    [' 個人事業主　', '昭和６０年０４月０１日', '#status=sole-proprietor&joined=1985-04'],
    ['個人事業主', 'S60.4.1', '#status=sole-proprietor&joined=1985-04'],
    ['個人事業主', '1985/4/1', '#status=sole-proprietor&joined=1985-04'],
    ['個人事業主', '昭和64年1月7日', '#status=sole-proprietor&joined=1989-01'],
    ['個人事業主', '平成元年1月8日', '#status=sole-proprietor&joined=1989-01'],
    ['個人事業主', '令和元年5月', '#status=sole-proprietor&joined=2019-05'],
    ['個人事業主', '1965-12', '#status=sole-proprietor&joined=1965-12'],
    ['個人事業主', '2026-11-30', '#status=sole-proprietor&joined=2026-11'],
  ])('「%s」「%s」', (status, joined, hash) => {
    expect(linkFor(status, joined, THIS_MONTH)).toMatchObject({ hash });
  });

  it.each([
    ['', '1985-04', 'statusMissing'],
    ['　', '1985-04', 'statusMissing'],
    ['役員', '1985-04', 'statusUnknown'],
    ['Sole-Proprietor', '1985-04', 'statusUnknown'],
    ['constructor', '1985-04', 'statusUnknown'],
    ['個人事業主', '', 'joinedMissing'],
    ['個人事業主', '1965-11', 'beforeScheme'],
    ['個人事業主', '2026-12', 'future'],
    ['個人事業主', '平成31年5月', 'outsideEra'],
    ['個人事業主', '昭和1985年4月', 'westernUnderEra'],
    ['個人事業主', '昭和60年(1985年)4月', 'eraMissing'],
    ['個人事業主', '60.4.1', 'eraMissing'],
    ['個人事業主', '4/1/1985', 'eraMissing'],
    ['個人事業主', '昭和60年', 'monthMissing'],
    ['個人事業主', '1985', 'monthMissing'],
    ['個人事業主', '1985-04-31', 'dayImpossible'],
    ['個人事業主', '1985-04-2010', 'dayImpossible'],
    ['個人事業主', '1985/1 2', 'eraMissing'],
    ['個人事業主', '1985-13', 'monthUnreadable'],
    ['個人事業主', '1985-00-01', 'monthUnreadable'],
  ])('「%s」「%s」 is refused', (status, joined, fault) => {
    expect(linkFor(status, joined, THIS_MONTH)).toMatchObject({ fault });
  });

  it.each([
    ['200401', 'ambiguous', ['2004-01', '2008-04']],
    ['２０１１１２', 'ambiguous', ['2011-12', '2008-11']],
    ['10.4.1', 'eraMissing', ['1998-04', '2010-04']],
    ['20/04/01', 'eraMissing', ['2008-04', '2020-04']],
    ['1年5月', 'eraMissing', ['1989-05', '2019-05', '2001-05']],
    ['60.4.1', 'eraMissing', ['1985-04']],
    ['70.4.1', 'eraMissing', ['1970-04']],
    ['40.12.1', 'eraMissing', ['1965-12']],
    ['10.1.5', 'eraMissing', ['1998-01', '2010-01']],
    ['26.11.1', 'eraMissing', ['2014-11', '2026-11']],
    ['10.12.1', 'eraMissing', ['1998-12', '2010-12']],
    ['10.0.1', 'eraMissing', []],
    ['1985年4月31日', 'dayImpossible', []],
    ['60', 'eraMissing', []],
  ])('「%s」 is refused with all that it may mean', (joined, fault, months) => {
    const link = linkFor('個人事業主', joined, THIS_MONTH);
    const readings = 'readings' in link ? link.readings.map(formatIsoMonth) : [];
    expect(link).toMatchObject({ fault });
    expect(readings).toEqual(months);
  });

  it(
    'is never one that the form would not read, whatever the row says',
    () => {
      const aDate = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.stringMatching(
          /^(19|20|S|H|R|昭和|平成|令和)\d{1,2}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?$/,
        ),
        aMonth.map((month) => `${Math.floor(month / 12)}-${(month % 12) + 1}`),
      );
      const aTerm = fc.oneof(
        aStatus,
        aStatus.map((status) => ja.statuses[status]),
        fc.string(),
      );
      let links = 0;
      fc.assert(
        fc.property(
          aTerm,
          aDate,
          fc.constantFrom(...isoMonths('2024-01', '2026-11')),
          (status, joined, iso) => {
            const thisMonth = parseIsoMonth(iso) ?? 0;
            const link = linkFor(status, joined, thisMonth);
            if ('fault' in link) return;
            links += 1;
            const { facts } = readCardLink(link.hash, thisMonth);
            const told = [facts.status, facts.status && ja.statuses[facts.status]];
            expect(told).toContain(status.normalize('NFKC').trim());
            expect(facts.joined).toHaveProperty('month');
          },
        ),
        { numRuns: runs(5_000) },
      );
      expect(links).toBeGreaterThan(runs(1000));
    },
    PATIENCE,
  );
});
