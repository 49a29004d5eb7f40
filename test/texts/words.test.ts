import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import type { LanguageCode } from '../../src/texts/languages';
import { japaneseOn } from '../fixtures/stray-japanese';
import {
  aboutPairs,
  CODES,
  faults,
  type Pair,
  pairsOf,
  TRANSLATIONS,
  textsOf,
} from '../fixtures/texts';

/** No blame, no verdict, no order, and no promise that nothing will happen. */
const BANNED: Record<LanguageCode, RegExp> = {
  ja: /不正|無効|エラーが発生|必須項目です|資格が(あり|ござい)ません|取り?消|解約|ご?安心|大丈夫|問題(は?あり|ござい)ません/,
  'ja-easy':
    /不正|無効|エラーが発生|必須|資格が(あり|ござい)ません|取り?消|解約|安心|大丈夫|問題は?ありません/,
  en: /\b(invalid|void|(not|in)[ -]?eligible|disqualified|unqualified|cancel\w*|terminat\w*|illegal|mandatory|required|must|wrong|an error occurred|do not worry|no problem)\b/i,
  'zh-Hans':
    /无效|不正当|非法|取消|撤销|解约|没有(加入)?资格|不符合|出错|发生错误|必填|必须|放心|没问题/,
  ko: /무효|부정하|부적격|취소|해약|해지|자격이 없(습니다|으)|오류가 발생|필수|안심|걱정/,
  vi: /không hợp lệ|vô hiệu|hủy|huỷ|bất hợp pháp|không đủ điều kiện|không có (tư cách|điều kiện)|xảy ra lỗi|bắt buộc|phải (nhập|chọn|trả lời)|yên tâm/i,
};

/** How the language says that something has no effect on the contract. */
const EFFECT: Record<LanguageCode, RegExp> = {
  ja: /影響/,
  'ja-easy': /影響/,
  en: /effect|affect|impact|consequence/i,
  'zh-Hans': /影响/,
  ko: /영향/,
  vi: /ảnh hưởng/i,
};

/** How the language names the day of joining. */
const DAY_OF_JOINING: Record<LanguageCode, RegExp> = {
  ja: /加入した日/,
  'ja-easy': /入った日/,
  en: /the day (you|I) joined/i,
  'zh-Hans': /加入当天/,
  ko: /가입한 날/,
  vi: /ngày tham gia/i,
};

/** A year or a month in figures: such facts are derived from the table or from campaign.ts, and put in. */
const DATE = /[昭和平成令和]{2}\d|(?<!\d)(19|20)\d\d(?!\d)/;

/** It shows how to write one. */
const EXAMPLES = ['form.errors.westernYearShort'];

const KANA = /[ぁ-ゖァ-ヺ]/;
const KANA_OR_KANJI = /[ぁ-ゖァ-ヺ\p{Script=Han}]/u;

/** What stands on the card in Japanese, and has to be found there. */
const AS_PRINTED = /^form\.(eras\.\w+|months\.(firstYear|inEra))$/;

/** Asides and quotations: there the Japanese name may stand beside the translation. */
const withoutAsides = (text: string): string =>
  text.replace(/（[^（）]*）|\([^()]*\)|“[^“”]*”/g, '');

describe.each(CODES)('the words of %s', (code) => {
  const pairs = pairsOf(code);

  it('has no word that blames, judges, orders or promises', () => {
    expect(faults(pairs, ({ text }) => BANNED[code].test(text))).toEqual([]);
    expect(faults(pairs, ({ text }) => /[!！]/.test(text))).toEqual([]);
  });

  it('names the day of joining in every question, explanation and 「該当していた」', () => {
    const told = /^form\.(check\.lead\w*|checks\.c\d\.(meaning|yes))$/;
    const about = pairs.filter(({ key }) => told.test(key));
    expect(about).toHaveLength(3 + CHECK_IDS.length * 2);
    expect(faults(about, ({ text }) => !DAY_OF_JOINING[code].test(text))).toEqual([]);
  });

  it('has no date typed into a sentence', () => {
    const own = pairs.filter(({ key }) => key.startsWith('form.') && !EXAMPLES.includes(key));
    expect(faults(own, ({ text }) => DATE.test(text))).toEqual([]);
  });

  it('speaks of the effect on the contract only where it speaks of not replying', () => {
    const keys = pairs.filter(({ text }) => EFFECT[code].test(text)).map(({ key }) => key);
    expect(keys).toEqual(['form.result.voluntary']);
  });
});

it.each(['ja', 'ja-easy'] as const)('about/ in %s has no such word, either', (code) => {
  const isFault = ({ text }: Pair) => BANNED[code].test(text) || EFFECT[code].test(text);
  expect(faults(aboutPairs(code), isFault)).toEqual([]);
});

describe.each(TRANSLATIONS.filter((code) => code !== 'ja-easy'))('%s is translated', (code) => {
  const pairs = pairsOf(code).filter(({ key }) => !AS_PRINTED.test(key));

  it('has no kana but in parentheses and quotations', () => {
    expect(faults(pairs, ({ text }) => KANA.test(withoutAsides(text)))).toEqual([]);
  });

  it('leaves no text as it is in Japanese', () => {
    // 「加入年月」 is Chinese as well.
    const untranslated = code === 'zh-Hans' ? KANA : KANA_OR_KANJI;
    const isFault = ({ japanese, text }: Pair) => text === japanese && untranslated.test(text);
    expect(faults(pairs, isFault)).toEqual([]);
  });
});

describe('zh-Hans is simplified', () => {
  it('has no kana, and no kanji of Japan’s own writing, but where it is marked as Japanese', () => {
    const texts = [...textsOf('zh-Hans')].map(([key, text]) => [
      key,
      text.replace(/｜[^｜]+《》/g, ''),
    ]);
    const japanese = new RegExp(japaneseOn('zh-Hans'));
    expect(texts.filter(([, text = '']) => japanese.test(text))).toEqual([]);
  });
});
