import { beforeEach, describe, expect, test } from 'vitest';
import { ANSWERS } from '../../src/domain/answers';
import { CHECK_IDS, CHECKS } from '../../src/domain/checks';
import { STATUSES } from '../../src/domain/contractor';
import { toMonth } from '../../src/domain/month';
import { checkText } from '../../src/i18n/check-texts';
import { startTexts, t } from '../../src/i18n/t';
import { findingFor } from '../../src/kit/desk-page/CheckSheet';
import { readCaller } from '../../src/kit/desk-page/caller';
import { entriesFor, search } from '../../src/kit/desk-page/search';
import { TEXTS } from '../../src/kit/desk-page/texts';
import { cardWords } from '../../src/texts/card-words';
import { ja } from '../../src/texts/ja';

const NOW = toMonth(2026, 11);
const read = (
  text: string,
  status: string | null = 'sole-proprietor',
  period: string | null = null,
) => readCaller({ status, text, period }, NOW);

startTexts('ja', { form: ja, card: cardWords });

describe('the caller', () => {
  test.each([
    '昭和60年4月',
    'S60.4',
    '1985-04',
    '1985/4/1',
    'x#status=company-officer&joined=1985-04',
  ])('joined in 1985-04: %s', (text) => {
    expect(read(text).contractor).toEqual({
      status: 'sole-proprietor',
      joined: { month: toMonth(1985, 4) },
    });
  });

  test('is told back in the calendar of the card, where one was told', () => {
    const joined = { month: toMonth(1985, 4) };
    const contractor = { status: 'sole-proprietor', joined };
    expect(read('S60.4')).toStrictEqual({ contractor, calendar: 'showa' });
    expect(read('1985-04')).toStrictEqual({ contractor, calendar: 'western' });
    expect(read('#joined=1985-04')).toStrictEqual({ contractor });
  });

  test('is asked for the month where only a year was told', () => {
    expect(read('昭和60年').problem).toBe(ja.errors.monthMissing);
  });

  test('is asked about by period only where no month is entered', () => {
    expect(read(' ', 'joint-manager', '1994-04').contractor?.joined).toEqual({
      period: toMonth(1994, 4),
    });
    expect(read('', 'joint-manager', 'unknown').contractor?.joined).toEqual({ period: 'unknown' });
    expect(read('H6.4', 'joint-manager', '2011-01').contractor?.joined).toEqual({
      month: toMonth(1994, 4),
    });
  });

  test('is nobody yet while a fact is missing, and that is no fault', () => {
    expect(read('H6.4', null)).toEqual({});
    expect(read('')).toEqual({});
    expect(read('', null, 'unknown')).toEqual({});
  });

  test.each(['60年4月', '2099-01', 'S32.4', 'status=', '12/11/10', 'あ'.repeat(10_000)])(
    'is not guessed from %j',
    (text) => {
      const { contractor, problem } = read(text, 'joint-manager', 'unknown');
      expect(contractor).toBeUndefined();
      expect(problem).toMatch(/。$/);
    },
  );
});

test('of a link that is damaged, it is said that the link cannot be read', () => {
  for (const link of ['https://x/#joined=1985-13', '#status=company-officer', 'joined=2099-01'])
    expect(read(link).problem).toBe(TEXTS.unreadable);
});

test('for each check that is asked, only 該当していなかった leads to the confirmation', () => {
  for (const status of STATUSES)
    for (const id of CHECK_IDS.slice(0, 5)) {
      const contractor = { status, joined: { period: 'unknown' } } as const;
      expect(findingFor(id, 'no', contractor)).toEqual({ kind: 'clear' });
      expect(findingFor(id, 'yes', contractor)).toMatchObject({ kind: 'contact', yes: [id] });
      expect(findingFor(id, 'unsure', contractor)).toMatchObject({ kind: 'contact', unsure: [id] });
    }
});

describe('the search', () => {
  let entries: ReturnType<typeof entriesFor>;
  beforeEach(() => {
    entries = entriesFor('company-officer');
  });

  test.each([
    ['ＮＰＯ法人', 'npo法人'],
    ['アルバイト', 'あるばいと'],
    ['①', '1'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(search(entries, one).length).toBeGreaterThan(0);
    expect(search(entries, other)).toEqual(expect.arrayContaining(search(entries, one)));
  });

  test('wants every word, and finds nothing for no word', () => {
    const both = search(entries, '建退共　手帳');
    expect(both.length).toBeGreaterThan(0);
    for (const { text } of both) expect(text).toMatch(/建退共.*手帳|手帳.*建退共/);
    expect(search(entries, ' 　')).toEqual([]);
    expect(search(entries, '.*')).toEqual([]);
  });

  test('holds every sentence about a check, each with its place, and whatever is unusual', () => {
    for (const { id, mark, source } of CHECKS) {
      const own = entries.filter((entry) => entry.id === id);
      expect(own.map(({ place }) => place)).toEqual(own.map(() => mark));
      const found = own.map(({ text }) => text);
      const labelled = (label: string, texts: readonly string[]) =>
        texts.map((text) => `${label}：${text}`);
      expect(found).toEqual(
        expect.arrayContaining([
          t(`card:checks.c${id}.sentence`),
          checkText(id, 'meaning', 'company-officer'),
          source,
          ...ANSWERS.flatMap((answer) =>
            labelled(t(`answers.${answer}`), [checkText(id, answer, 'company-officer')]),
          ),
          ...labelled(t('check.applies'), t(`checks.c${id}.applies`, { returnObjects: true })),
          ...labelled(t('check.spared'), t(`checks.c${id}.spared`, { returnObjects: true })),
        ]),
      );
      expect(found.includes(t(`card:checks.c${id}.condition`))).toBe(id > 5);
      expect(found).not.toContain('');
    }
    const others = entries.filter(({ id }) => id === undefined);
    expect(others).toEqual(ja.trouble.cases.map((text) => ({ place: ja.trouble.title, text })));
  });

  test('finds each check, and no text is left unfilled', () => {
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set([...CHECK_IDS, undefined]));
    for (const { text } of entries) expect(text).not.toMatch(/\{\{|undefined/);
  });
});
