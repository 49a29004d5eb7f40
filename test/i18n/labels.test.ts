import { beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/domain/checks';
import { CALENDARS } from '../../src/domain/era';
import { toMonth } from '../../src/domain/month';
import { PERIODS } from '../../src/domain/period';
import { formatPeriod, formatWareki } from '../../src/i18n/format';
import { startTexts, t } from '../../src/i18n/t';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { LANGUAGES } from '../../src/texts/languages';
import { MARKS } from '../fixtures/cases';
import { textsOf } from '../fixtures/texts';

/** ①～⑧ */
const ALL = `${MARKS[0]}～${MARKS.at(-1)}`;

/** Help-desk scripts, printed cards and host pages rely on these words of the Japanese page. */
const LABELS = {
  'form.statuses.sole-proprietor': '個人事業主',
  'form.statuses.company-officer': '会社等の役員',
  'form.statuses.joint-manager': '共同経営者',
  'form.joined.year': '年',
  'form.joined.month': '月',
  'form.joined.unknown': '加入年月がわからない',
  'form.periods.unknown': 'わからない',
  'form.answers.no': '該当していなかった',
  'form.answers.yes': '該当していた',
  'form.answers.unsure': 'わからない',
  'form.answers.not-asked': '対象外（確認は不要）',
  'form.review.changeStatus': '加入時の地位を変更する',
  'form.review.changeJoined': '加入年月を変更する',
  'form.review.change': '変更する',
  'form.next': '次へ進む',
  'form.back': '戻る',
  'form.seeResult': '結果を見る',
  'form.result.print': '印刷する',
  'form.result.copy': '回答をコピーする',
  'form.result.restart': '最初からやり直す',
  'form.result.contact.heading': '該当する可能性がある項目があります',
  'form.desk.name': '共済相談室',
  'card.oval': `上記${ALL}のいずれにも該当しないことを確認しました。`,
};

beforeEach(() => startTexts('ja', ALL_TEXTS.ja));

describe('the labels of the public contract', () => {
  it('stand on the Japanese page exactly', () => {
    const texts = textsOf('ja');
    const now = Object.keys(LABELS).map((key) => [key, texts.get(key)]);
    expect(Object.fromEntries(now)).toEqual(LABELS);
    expect(t('result.confirmed.heading')).toBe(`${ALL}のいずれにも該当しないことを確認しました`);
  });

  it('name the calendars and the periods', () => {
    expect(CALENDARS.map((id) => t(`calendars.${id}`))).toEqual(['昭和', '平成', '令和', '西暦']);
    expect(PERIODS.map(formatPeriod)).toEqual([
      '平成6年3月まで',
      '平成6年4月から平成22年12月まで',
      '平成23年1月から',
    ]);
  });

  it('name the periods in both calendars in other languages', () => {
    for (const { code } of LANGUAGES.filter(({ lang }) => lang !== 'ja')) {
      startTexts(code, ALL_TEXTS[code]);
      const found = PERIODS.map((period) => formatPeriod(period).match(/平成\d+年\d+月|\b\d{4}/g));
      expect(found, code).toEqual([
        ['平成6年3月', '1994'],
        ['平成6年4月', '1994', '平成22年12月', '2010'],
        ['平成23年1月', '2011'],
      ]);
    }
  });

  it('count the questions, and name each change apart', () => {
    expect(t('check.progress', { n: 2, total: 6 })).toBe('質問 2／6');
    expect(CHECKS.map(({ mark }) => t('review.changeAnswer', { mark }))).toEqual(
      MARKS.map((mark) => `${mark}の回答を変更する`),
    );
  });

  it('offer a month instead of an impossible one', () => {
    const month = formatWareki(toMonth(2020, 4));
    expect(t('joined.suggestion', { month })).toMatch(/^令和2年4月のことですか/);
    expect(t('joined.accept', { month })).toMatch(/^はい.*令和2年4月/);
  });
});
