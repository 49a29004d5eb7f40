import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/contractor';
import { formatIsoMonth, parseIsoMonth, toMonth } from '../../src/domain/month';
import { readCardLink } from '../../src/journey/card-link';
import { FIRST_MONTH, isoMonths } from '../fixtures/iso-months';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);
const APRIL_1985 = { month: toMonth(1985, 4) };

describe('the link on the card', () => {
  it('gives every status with every possible month', () => {
    const odd: string[] = [];
    const months = isoMonths(FIRST_MONTH, '2026-11');
    for (const status of STATUSES) {
      for (const iso of months) {
        const facts = readCardLink(`#status=${status}&joined=${iso}`, THIS_MONTH);
        const expected = { status, joined: { month: parseIsoMonth(iso) } };
        if (JSON.stringify(facts) !== JSON.stringify(expected)) odd.push(`${status} ${iso}`);
      }
    }
    expect(odd).toEqual([]);
    expect(months).toHaveLength(732);
  });

  it.each([
    ['#status=joint-manager', { status: 'joint-manager' }],
    ['#joined=1985-04', { joined: APRIL_1985 }],
    ['#joined=1985-04&status=company-officer', { status: 'company-officer', joined: APRIL_1985 }],
    ['#joined=1985-04-01', { joined: APRIL_1985 }],
    ['#joined=1985-04-30', { joined: APRIL_1985 }],
    ['#utm_source=card&joined=1985-04&x', { joined: APRIL_1985 }],
    ['#joined=1985-04&joined=1990-01', { joined: APRIL_1985 }],
    ['#status=king&joined=1985-04', { joined: APRIL_1985 }],
    ['#status=sole-proprietor&joined=never', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1965-11', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=2026-12', { status: 'sole-proprietor' }],
  ])('%s gives what can be read of it', (hash, facts) => {
    expect(readCardLink(hash, THIS_MONTH)).toEqual(facts);
  });

  it.each([
    '',
    '#',
    '#/review',
    'status=sole-proprietor',
    '?status=sole-proprietor',
    '##status=sole-proprietor',
    '#status=',
    '#status=Sole-proprietor',
    '#STATUS=sole-proprietor',
    '#status=sole-proprietor ',
    '#status=sole-proprietor\n',
    '#status=sole-proprietor;joined',
    '#status= sole-proprietor',
    '#status=sole%2Dproprietor',
    '#status=個人事業主',
    '#xstatus=sole-proprietor',
    '#x#status=sole-proprietor',
    '#x?status=sole-proprietor',
    '#status=__proto__',
    '#status=constructor',
    '#__proto__=sole-proprietor',
    '#joined=1985',
    '#joined=1985-4',
    '#joined=1985-13',
    '#joined=1985-04-31',
    '#joined=1985-04-32',
    '#joined=1985-04-1',
    '#joined=１９８５-０４',
    '#joined=1985-04\u202e',
    '#joined=\u00001985-04',
    '#joined=+1985-04',
    '#joined=198504',
    '#joined=0000-00',
    '#joined=unknown',
    '#joined=1965-11-30',
    '#joined=2026-12-01',
    '#joined=9999-12',
    '#<script>alert(1)</script>',
  ])('%j gives nothing', (hash) => {
    expect(readCardLink(hash, THIS_MONTH)).toEqual({});
  });

  it('is not looked at if it is longer than any that is printed', () => {
    const link = '#status=company-officer&joined=1985-04';
    const facts = { status: 'company-officer', joined: APRIL_1985 };
    expect(readCardLink(`${link}&${'x'.repeat(119 - link.length)}`, THIS_MONTH)).toEqual(facts);
    expect(readCardLink(`${link}&${'x'.repeat(120 - link.length)}`, THIS_MONTH)).toEqual({});
    expect(readCardLink(`${link}&${'x'.repeat(2_000_000)}`, THIS_MONTH)).toEqual({});
    expect(readCardLink(`#${'status=a&'.repeat(250_000)}`, THIS_MONTH)).toEqual({});
  });
});

describe('a hostile fragment', () => {
  const aPiece = fc.oneof(
    fc.constantFrom(...STATUSES.map((status) => `status=${status}`)),
    fc.constantFrom('status=', 'joined=', '&', '#', '=', '%', '%00', '\u0000', '\u202e', '＝'),
    fc.constantFrom('__proto__', 'constructor', 'javascript:alert(1)', '<img onerror=1>', '\ud800'),
    fc.stringMatching(/^joined=[12][0-9]{3}-[01][0-9](-[0-3][0-9])?$/),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const aFragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 130 }),
    fc.array(aPiece, { maxLength: 6 }).map((pieces) => `#${pieces.join('&')}`),
    fc.array(aPiece, { maxLength: 6 }).map((pieces) => `#${pieces.join('')}`),
  );

  it(
    'gives only what a part of it says word for word',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(aFragment, (fragment) => {
          const facts = readCardLink(fragment, THIS_MONTH);
          const parts = fragment.startsWith('#')
            ? fragment.slice(1).split('&')
            : fragment.split('&');
          for (const key of Object.keys(facts)) seen.add(key);
          if (facts.status) expect(parts).toContain(`status=${facts.status}`);
          if (facts.joined && 'month' in facts.joined) {
            const iso = formatIsoMonth(facts.joined.month);
            const said = parts.map((part) => part.replace(/-(0[1-9]|[12]\d|3[01])$/, ''));
            expect([...parts, ...said]).toContain(`joined=${iso}`);
            expect(iso >= FIRST_MONTH && iso <= '2026-11').toBe(true);
          }
          expect(Object.keys(facts).filter((key) => !['status', 'joined'].includes(key))).toEqual(
            [],
          );
        }),
        { numRuns: 10_000 },
      );
      expect([...seen].sort()).toEqual(['joined', 'status']);
    },
    PATIENCE,
  );
});
