import { describe, expect, it } from 'vitest';
import { ABOUT_TEXTS } from '../../src/about/about-texts';
import { markJapanese, plain, speechOf, spoken } from '../../src/i18n/readings';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { cardWords } from '../../src/texts/card-words';
import { languageOf } from '../../src/texts/languages';
import schoolKanji from '../fixtures/kyoiku-kanji.txt?raw';
import { aboutPairs, CODES, flatten, pairsOf, textsOf } from '../fixtures/texts';

const MARK = /｜([^｜《》]+)《([^｜《》]*)》/g;
const KANJI = /\p{Script=Han}/u;
/** 教育漢字: what everybody who went to school in Japan has learnt by the age of twelve. */
const SCHOOL = new Set(schoolKanji.replace(/#.*|\n/g, ''));
/** Harder words that the easy page keeps, as they stand on papers, registers and buttons under these names. */
const NAMES =
  '一般 委託 影響 履歴 執行 報酬 契約 契約者 控 欄 状況 登記簿 監事 監査役 取締役 西暦 請負 謄本 閉鎖 雇 顧問';
/** Japanese in a text of another language. */
const JAPANESE = /｜([^｜《》]+)《》/g;

/** All easy Japanese: the form's, the card's words, the card's words retold, and about/. */
const EASY = [
  ...flatten(ALL_TEXTS['ja-easy'], 'ja-easy'),
  ...flatten(ABOUT_TEXTS['ja-easy'], 'about'),
];
const MARKS = EASY.flatMap(([key, text]) =>
  [...text.matchAll(MARK)].map(([, word = '', reading = '']) => ({ key, word, reading })),
);
const WORDS = new Set(MARKS.map(({ word }) => word));

/** Any other word is read in one way only. */
const READ_IN_SEVERAL_WAYS = {
  人: ['にん', 'ひと'],
  会社: ['かいしゃ', 'がいしゃ'],
  入: ['い', 'はい'],
  年: ['とし', 'ねん'],
  日: ['にち', 'ひ'],
  月: ['がつ', 'げつ', 'つき'],
  消: ['き', 'け'],
  通: ['かよ', 'とお'],
  金: ['かね', 'きん'],
};

/** What stands in a placeholder at its longest, as far as it stands in a sentence. */
const SAMPLES: Record<string, string> = {
  browsers: 'Firefox 153、Chromium 156',
  count: '38',
  basis: '小規模企業共済法施行規則第24条の2',
  date: '2024年12月31日',
  day: '2026年11月24日（火曜日）',
  from: '平成22年12月',
  heard: '日本語、やさしい日本語、English',
  heardCount: '3',
  joined: '平成22年12月',
  languageCount: '6',
  marks: '②と⑦と⑧',
  month: '令和7年2月（2025年2月）',
  open: '38',
  operator: '独立行政法人中小企業基盤整備機構',
  pages: 'index.html',
  passed: '38',
  reader: 'Orca 43.1',
  since: '平成23年1月',
  staff: '20',
  system: 'Debian 12',
  start: '昭和40年12月',
  status: '会社等の役員',
  to: '平成22年12月',
  tradeStaff: '5',
  wcagCount: '18',
  wcagOpen: '18',
  wcagPassed: '18',
};

/** The sentences of a language's texts, each with its key. */
const sentencesOf = (code: 'ja' | 'ja-easy') =>
  [...pairsOf(code), ...aboutPairs(code)]
    .filter(({ key }) => code === 'ja-easy' || !key.startsWith('card.'))
    .flatMap(({ key, text }) =>
      text
        .replace(/\{\{(\w+)\}\}/g, (_, name: string) => SAMPLES[name] ?? '')
        .split(/(?<=。)/)
        .map((sentence) => ({ key, sentence })),
    );

/** Sentences by which `measure` goes beyond the limit, as lines to read. */
const beyond = (code: 'ja' | 'ja-easy', limit: number, measure: (sentence: string) => number) =>
  sentencesOf(code)
    .map(({ key, sentence }) => ({ key, sentence, size: measure(sentence) }))
    .filter(({ size }) => size > limit)
    .map(({ key, sentence, size }) => `${key}: ${size}, ${sentence}`);

const lengthOf = (sentence: string): number => [...sentence].length;

/** An answer named in quotation marks denies nothing. */
const negationsIn = (sentence: string): number =>
  sentence
    .replace(/「[^「」]*」/g, '')
    .match(/(?<![少危])な(い|かった|く|けれ)|ません|[^必ま]ずに?、/g)?.length ?? 0;

describe('readings', () => {
  it('stand with every kanji of the easy page', () => {
    const bare = EASY.filter(([, text]) => KANJI.test(text.replace(MARK, '')));
    expect(bare).toEqual([]);
  });

  it('stand with kanji learnt at school only, but for the card’s own and for names', () => {
    expect(SCHOOL.size).toBe(1026);
    const known = new Set([
      ...SCHOOL,
      ...flatten(cardWords, 'card').flatMap(([, text]) => [...text]),
    ]);
    const isHard = (sign: string) => KANJI.test(sign) && !known.has(sign);
    const hard = [...WORDS].filter((word) => [...word].some(isHard));
    expect(hard.sort()).toEqual(NAMES.split(' ').sort());
  });

  it('stand with words in kanji or days of a month, in hiragana, and in whole marks', () => {
    expect(MARKS.length).toBeGreaterThan(1000);
    expect(MARKS.filter(({ word }) => !/^\d*\p{Script=Han}+$/u.test(word))).toEqual([]);
    expect(MARKS.filter(({ reading }) => !/^[ぁ-ゖー]+$/.test(reading))).toEqual([]);
    // The ｜ of the title parts the screen from the service.
    const torn = EASY.filter(([, text]) => /[｜《》]/.test(text.replace(MARK, '')));
    expect(torn.map(([key]) => key)).toEqual(['ja-easy.form.service.title']);
  });

  it('are the same wherever the word stands, but for the words known to have several', () => {
    const readings = [...WORDS].map((word) => {
      const all = MARKS.filter((mark) => mark.word === word).map(({ reading }) => reading);
      return [word, [...new Set(all)].sort()] as const;
    });
    expect(Object.fromEntries(readings.filter(([, all]) => all.length > 1))).toEqual(
      READ_IN_SEVERAL_WAYS,
    );
  });

  it('are all that the easy page adds to the card’s own words', () => {
    const words = flatten(ALL_TEXTS['ja-easy'].card, 'card');
    expect(words.map(([key, text]) => [key, plain(text)])).toEqual(flatten(cardWords, 'card'));
  });

  it('stand on no other page', () => {
    const others = CODES.filter((code) => code !== 'ja-easy');
    const marked = others.flatMap((code) => flatten(ALL_TEXTS[code], code));
    expect(marked.filter(([, text]) => /[《》]/.test(text.replace(JAPANESE, '')))).toEqual([]);
  });
});

describe('Japanese words in a translation', () => {
  const japanese = textsOf('ja');
  const chinese = [...textsOf('zh-Hans')];
  const wordsIn = (text: string) => [...text.matchAll(JAPANESE)].map(([, word = '']) => word);

  it('are marked by hand in Chinese only', () => {
    const marked = CODES.filter((code) => wordsIn([...textsOf(code).values()].join('')).length > 0);
    expect(marked).toEqual(['zh-Hans']);
  });

  it('are words of the Japanese texts', () => {
    const all = [...japanese.values()].join('\n');
    const words = chinese.flatMap(([, text]) => wordsIn(text));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  });

  it('are all that Chinese adds in parentheses as it stands in Japanese', () => {
    const asides = chinese.flatMap(([key, text]) =>
      [...text.replace(JAPANESE, '').matchAll(/（([^（）{}※]+)）/g)]
        .map(([, aside = '']) => aside)
        .filter((aside) => japanese.get(key)?.includes(aside)),
    );
    // A Chinese word as well.
    expect(asides).toEqual(['全日制']);
  });

  it('are told by their characters in a language that has neither kana nor kanji', () => {
    const text = 'A (NPO法人・会社等の役員) B “平成6年4月”, 1994';
    const marked = 'A (｜NPO法人・会社等の役員《》) B “｜平成6年4月《》”, 1994';
    for (const code of CODES) {
      const isTold = !languageOf(code).hasKanji;
      expect(markJapanese(text, code), code).toBe(isTold ? marked : text);
    }
    expect(plain(marked)).toBe(text);
    expect(spoken(marked)).toBe(text);
  });
});

describe('sentences', () => {
  it('are short in easy Japanese: at most 40 characters', () => {
    expect(beyond('ja-easy', 40, lengthOf)).toEqual([]);
  });

  it('deny at most one thing in easy Japanese', () => {
    expect(beyond('ja-easy', 1, negationsIn)).toEqual([]);
  });

  it('have at most 60 characters in Japanese', () => {
    expect(beyond('ja', 60, lengthOf)).toEqual([]);
  });
});

describe('speechOf', () => {
  it.each([
    ['ja', '｜個人《こじん》｜事業主《じぎょうぬし》', ['ja: こじんじぎょうぬし']],
    ['ja', '「わからない」\u2060を\n次へ', ['ja: 「わからない」を\n次へ']],
    ['en', 'Sole proprietor (個人事業主)', ['en: Sole proprietor (', 'ja: 個人事業主']],
    ['zh-Hans', '请咨询｜共済相談室《》。', ['zh-Hans: 请咨询', 'ja: 共済相談室']],
    ['vi', 'Ô (マーク欄) trống', ['vi: Ô (', 'ja: マーク欄', 'vi: ) trống']],
  ] as const)('in %s: %s', (code, text, said) => {
    const stretches = speechOf(text, code);
    expect(
      stretches.map(({ text: words, isJapanese }) => `${isJapanese ? 'ja' : code}: ${words}`),
    ).toEqual(said);
  });
});
