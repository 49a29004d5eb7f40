import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/contractor';
import { formatIsoMonth, type Month, parseIsoMonth, toMonth } from '../../src/domain/month';
import { readCardLink, writeCardLink } from '../../src/journey/card-link';
import { runs } from '../fixtures/effort';
import { FIRST_MONTH, isoMonths } from '../fixtures/iso-months';
import { IN_1985 } from '../fixtures/journeys';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);

describe('the link on the card', () => {
  it('gives every status with every possible month', () => {
    const odd: string[] = [];
    const months = isoMonths(FIRST_MONTH, '2026-11');
    for (const status of STATUSES) {
      for (const iso of months) {
        const month = parseIsoMonth(iso) as Month;
        const link = writeCardLink(status, month);
        const read = readCardLink(link, THIS_MONTH);
        const facts = { status, joined: { month } };
        if (link !== `#status=${status}&joined=${iso}`) odd.push(link);
        const expected = { facts, isDamaged: false };
        if (JSON.stringify(read) !== JSON.stringify(expected)) odd.push(`${status} ${iso}`);
      }
    }
    expect(odd).toEqual([]);
    expect(months).toHaveLength(732);
  });

  it.each([
    ['#status=joint-manager', { status: 'joint-manager' }],
    ['#joined=1985-04', { joined: IN_1985 }],
    ['#（status=joint-manager）', { status: 'joint-manager' }],
    ['#joined=1985-04&2status=joint-manager', { joined: IN_1985 }],
    ['#joined=1985-04&status=company-officer', { status: 'company-officer', joined: IN_1985 }],
    ['#joined=1985-04-01', { joined: IN_1985 }],
    ['#joined=1985-04-30', { joined: IN_1985 }],
    ['#utm_source=card&joined=1985-04&x', { joined: IN_1985 }],
    ['#joined=1985-04&joined=1985-04-01', {}],
    ['#joined=1985-04&joined=1985-04', { joined: IN_1985 }],
  ])('%s is read', (hash, facts) => {
    expect(readCardLink(hash, THIS_MONTH).facts).toEqual(facts);
  });

  const BOTH = { status: 'company-officer', joined: IN_1985 };
  it.each([
    ['a mail program that escapes HTML', '#status=company-officer&amp;joined=1985-04'],
    ['one that does so by numbers', '#status=company-officer&#38;joined=1985-04'],
    ['one that does so twice', '#status=company-officer&amp;amp;joined=1985-04'],
    ['quoted-printable', '#status=3Dcompany-officer&joined=3D1985-04'],
    ['a service that encodes signs', '#status%3Dcompany-officer%26joined%3D1985-04'],
    ['small letters in the encoding', '#status%3dcompany%2dofficer%26joined%3d1985%2d04'],
    ['a redirect that encodes twice', '#status%253Dcompany-officer%2526joined%253D1985-04'],
    ['a second #', '#%23status=company-officer&joined=1985-04'],
    ['a router', '#/?status=company-officer&joined=1985-04'],
    ['a space', '#status=company-officer&joined=1985-04%20'],
    ['a wide space', '#status=company-officer&joined=1985-04%E3%80%80'],
    ['a line break', '#status=company-officer&joined=1985-04%0D%0A'],
    ['a full stop', '#status=company-officer&joined=1985-04.'],
    ['a Japanese full stop', '#status=company-officer&joined=1985-04%E3%80%82'],
    ['a bracket', '#status=company-officer&joined=1985-04)'],
    ['a wide bracket', '#status=company-officer&joined=1985-04）'],
    ['a quote and a tag', '#status=company-officer&joined=1985-04%22%3E'],
    ['words right behind it', '#status=company-officer&joined=1985-04をご覧ください'],
    ['Facebook', `#status=company-officer&joined=1985-04?fbclid=IwAR${'0a-_'.repeat(20)}`],
    ['a newsletter', '#status=company-officer&joined=1985-04&utm_source=a&utm_medium=%E6%9C%88'],
    ['a tracker before it', '#gclid=x1&status=company-officer&joined=1985-04-01'],
    ['a tracker that cuts a character', '#status=company-officer&joined=1985-04&utm_term=%E6%9C'],
    [
      'one that cuts it where all is encoded twice',
      '#status%253Dcompany-officer%2526joined%253D1985-04%26x%3D%E6%9C',
    ],
    ['capitals', '#STATUS=COMPANY-OFFICER&JOINED=1985-04'],
    ['one capital', '#Status=Company-officer&Joined=1985-04'],
    [
      'wide characters',
      '#ｓｔａｔｕｓ＝ｃｏｍｐａｎｙ－ｏｆｆｉｃｅｒ＆ｊｏｉｎｅｄ＝１９８５－０４',
    ],
    ['a word processor’s dashes', '#status=company–officer&joined=1985‑04'],
    ['a dropped end of the day', '#status=company-officer&joined=1985-04-'],
    ['two & ', '#&status=company-officer&&joined=1985-04&'],
  ])('is read after %s', (_, hash) => {
    expect(readCardLink(hash, THIS_MONTH)).toEqual({ facts: BOTH, isDamaged: false });
  });

  it.each([
    ['#status=king&joined=1985-04', { joined: IN_1985 }],
    ['#status=&joined=1985-04', { joined: IN_1985 }],
    ['#status=sole-proprietor&joined', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=never', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1965-11', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=2026-12', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-1', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-1%202', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-04（5月）', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-04５', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-04/05', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-04-2010', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&joined=1985-04-3', { status: 'sole-proprietor' }],
    ['#joined=1985-04&status=sole-proprietor&joined=1990-01', { status: 'sole-proprietor' }],
    ['#status=sole-proprietor&status=joint-manager&joined=1985-04', { joined: IN_1985 }],
    ['#status=sole-propriet', {}],
    ['#status=sole-proprietors', {}],
    ['#status= sole-proprietor', {}],
    ['#status=個人事業主', {}],
    ['#status', {}],
    ['#status=__proto__', {}],
    ['#status=constructor', {}],
    ['#joined=', {}],
    ['#joined=1985', {}],
    ['#joined=1985-4', {}],
    ['#joined=1985-13', {}],
    ['#joined=1985-04-31', {}],
    ['#joined=1985-04-32', {}],
    ['#joined=1985-02-29', {}],
    ['#joined=\u00001985-04', {}],
    ['#joined=+1985-04', {}],
    ['#joined=198504', {}],
    ['#joined=200401', {}],
    ['#joined=0000-00', {}],
    ['#joined=unknown', {}],
    ['#joined=1965-11-30', {}],
    ['#joined=2026-12-01', {}],
    ['#joined=9999-12', {}],
    ['#joined=昭和60年4月', {}],
  ])('%j is damaged, and gives what can be read of it', (hash, facts) => {
    expect(readCardLink(hash, THIS_MONTH)).toEqual({ facts, isDamaged: true });
  });

  it.each([
    '',
    '#',
    '#/review',
    '#main',
    '#:~:text=加入年月',
    'status=sole-proprietor',
    '?status=sole-proprietor',
    '#xstatus=sole-proprietor',
    '#order-status=1',
    '#status_id=5',
    '#joined_at=1985-04',
    '#utm_source=card&fbclid=x',
    '#__proto__=sole-proprietor',
    '#1985-04',
    '#<script>alert(1)</script>',
    '#%',
    '#%E0%A4%A',
  ])('%j says nothing', (hash) => {
    expect(readCardLink(hash, THIS_MONTH)).toEqual({ facts: {}, isDamaged: false });
  });

  it('is quickly read however long', () => {
    const link = '#status=company-officer&joined=1985-04';
    for (const tail of [
      'x'.repeat(2_000_000),
      '%25'.repeat(700_000),
      'status=a&'.repeat(250_000),
    ]) {
      expect(readCardLink(`${link}?${tail}`, THIS_MONTH).facts.joined).toEqual(IN_1985);
    }
  });

  it('is not read for what stands far behind it', () => {
    const tail = `&x=${'x'.repeat(500)}&joined=1990-01`;
    const { facts } = readCardLink(`#joined=1985-04${tail}`, THIS_MONTH);
    expect(facts).toEqual({ joined: IN_1985 });
  });

  it('is damaged, and never another month, if it is cut anywhere', () => {
    const link = '#status=company-officer&joined=1985-12-31';
    for (let end = 0; end < link.length; end += 1) {
      const { facts } = readCardLink(link.slice(0, end), THIS_MONTH);
      expect([undefined, 'company-officer']).toContain(facts.status);
      expect([undefined, toMonth(1985, 12)]).toContain(
        facts.joined && 'month' in facts.joined ? facts.joined.month : undefined,
      );
    }
  });
});

describe('a hostile fragment', () => {
  const aPiece = fc.oneof(
    fc.constantFrom(...STATUSES.map((status) => `status=${status}`)),
    fc.constantFrom('status=', 'joined=', '&', '#', '=', '%', '%00', '\u0000', '\u202e', '＝', '?'),
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
    'gives only what it says itself',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(aFragment, (fragment) => {
          const { facts, isDamaged } = readCardLink(fragment, THIS_MONTH);
          const said = fragment.normalize('NFKC').toLowerCase();
          for (const key of Object.keys(facts)) seen.add(key);
          if (isDamaged) seen.add('damaged');
          expect(typeof isDamaged).toBe('boolean');
          if (facts.status) expect(said).toContain(`=${facts.status}`);
          if (facts.joined && 'month' in facts.joined) {
            const iso = formatIsoMonth(facts.joined.month);
            expect(said).toMatch(new RegExp(`joined=${iso}(?!\\d)`));
            expect(iso >= FIRST_MONTH && iso <= '2026-11').toBe(true);
          }
          expect(Object.keys(facts).filter((key) => !['status', 'joined'].includes(key))).toEqual(
            [],
          );
        }),
        { numRuns: runs(10_000) },
      );
      expect([...seen].sort()).toEqual(['damaged', 'joined', 'status']);
    },
    PATIENCE,
  );
});
