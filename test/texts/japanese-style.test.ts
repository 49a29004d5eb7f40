import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair';
import { tokenize } from 'kuromojin';
import mixedPeriod from 'textlint-rule-ja-no-mixed-period';
import redundantExpression from 'textlint-rule-ja-no-redundant-expression';
import successiveWord from 'textlint-rule-ja-no-successive-word';
import maxTen from 'textlint-rule-max-ten';
import doubleNegative from 'textlint-rule-no-double-negative-ja';
import doubledConjunction from 'textlint-rule-no-doubled-conjunction';
import doubledGa from 'textlint-rule-no-doubled-conjunctive-particle-ga';
import doubledParticle from 'textlint-rule-no-doubled-joshi';
import droppedRa from 'textlint-rule-no-dropping-the-ra';
import mixedStyle from 'textlint-rule-no-mix-dearu-desumasu';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../fixtures/patience';
import { aboutPairs, pairsOf } from '../fixtures/texts';

type Code = 'ja' | 'ja-easy';

type Rule = TextlintKernelRule & { faulty: string };

/** Every rule with a text that it has to find fault with. How long a sentence may be is in readings.test.ts. */
const RULES: readonly Rule[] = [
  {
    ruleId: 'mixedStyle',
    rule: mixedStyle,
    options: { preferInBody: 'ですます', strict: true },
    faulty: 'これは参考である。',
  },
  {
    ruleId: 'doubledParticle',
    rule: doubledParticle,
    // 「送信も保存もしません」: doubled, it lists.
    options: { allow: ['も'] },
    faulty: '項目がある場合がある。',
  },
  { ruleId: 'doubledGa', rule: doubledGa, faulty: '迷いますが、進みますが、終わります。' },
  { ruleId: 'doubledConjunction', rule: doubledConjunction, faulty: 'また、押す。また、進む。' },
  { ruleId: 'doubleNegative', rule: doubleNegative, faulty: '確認できなくもない。' },
  { ruleId: 'droppedRa', rule: droppedRa, faulty: '例を見れます。' },
  { ruleId: 'redundancy', rule: redundantExpression, faulty: '確認することができます。' },
  { ruleId: 'successiveWord', rule: successiveWord, faulty: 'これはは、参考です。' },
  { ruleId: 'maxTen', rule: maxTen, options: { max: 3 }, faulty: '年を、月を、日を、号を、選ぶ。' },
  { ruleId: 'missingPeriod', rule: mixedPeriod, faulty: '終わりました。進みます' },
  { ruleId: 'unmatchedPair', rule: unmatchedPair, faulty: '（終わりました。' },
];

const plugins = [{ pluginId: 'text', plugin: textPlugin }];
const kernel = new TextlintKernel();

/** What the rules find in a text, as `rule: message`. */
async function lint(text: string): Promise<string[]> {
  // Labels, headings and options are no sentences: only where there is a 。 another one is missing.
  const rules = RULES.filter(({ rule }) => rule !== mixedPeriod || text.includes('。'));
  const { messages } = await kernel.lintText(text, { ext: '.txt', plugins, rules });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message.split('\n')[0]}`);
}

/** 「該当する可能性がある項目がある」 and 「連絡が来る場合がある」 are set phrases. */
const EXCEPTED: Record<Code, readonly string[]> = {
  ja: [
    'form.result.contact.heading: doubledParticle',
    'form.result.contact.steps.2: doubledParticle',
  ],
  'ja-easy': ['form.result.contact.steps.2: doubledParticle'],
};

/** Words written in two ways, each in its own meaning. */
const SPELT_IN_TWO_WAYS: Record<Code, readonly string[]> = {
  // 公用文: 「時」 is a point in time, 「とき」 a case.
  ja: ['とき 時'],
  // 「もとの日本語」 and 元年; 「引きつぎ」, taken apart, and 「次」.
  'ja-easy': ['つぎ 次', 'もと 元'],
};

/** The easy page calls 加入 「共済に入る」; its 「に」 would count as doubled in nearly every text. */
const textsOf = (code: Code) =>
  [...pairsOf(code), ...aboutPairs(code)]
    .filter(({ key, text }) => text !== '' && (code === 'ja-easy' || !key.startsWith('card.')))
    .map(({ key, text }) => ({
      key,
      text: text.replace(/\{\{\w+\}\}/g, '①').replace(/共済に入った(?=日|とき)/g, '加入した'),
    }));

const kanjiIn = (word: string): string => word.replace(/\P{Script=Han}/gu, '');
const isVariant = (one: string, other: string): boolean =>
  one !== other && ['', kanjiIn(other)].includes(kanjiIn(one));

/** Words of the same sound and kind that differ in kana only: わかる and 分かる, 手続 and 手続き. */
async function findVariants(texts: readonly string[]): Promise<string[]> {
  const spellings = new Map<string, Set<string>>();
  for (const token of (await Promise.all(texts.map((text) => tokenize(text)))).flat()) {
    const word = token.basic_form === '*' ? token.surface_form : token.basic_form;
    const sounds = (await tokenize(word)).map(
      ({ reading, surface_form }) => reading ?? surface_form,
    );
    const sound = [...sounds, token.pos, token.pos_detail_1].join();
    spellings.set(sound, (spellings.get(sound) ?? new Set()).add(word));
  }
  return [...spellings.values()]
    .map((words) => [...words])
    .filter((words) => words.some((one) => words.some((other) => isVariant(one, other))))
    .map((words) => words.sort().join(' '))
    .sort();
}

// The dictionary is loaded with the first text.
describe('the rules find what they are there for', { timeout: PATIENCE }, () => {
  it.each(RULES)('$ruleId', async ({ ruleId, faulty }) => {
    expect((await lint(faulty)).map((found) => found.split(':')[0])).toContain(ruleId);
  });

  it('words written in two ways', async () => {
    const texts = ['わかる。手続と手続き', '分かります。', '読んでください。', '押して下さい。'];
    expect(await findVariants(texts)).toEqual(['くださる 下さる', 'わかる 分かる', '手続 手続き']);
  });
});

describe.each<Code>(['ja', 'ja-easy'])('the Japanese of %s', { timeout: PATIENCE }, (code) => {
  const texts = textsOf(code);

  it('keeps to the rules, but for the known exceptions', async () => {
    const found = await Promise.all(
      texts.map(async ({ key, text }) => (await lint(text)).map((fault) => `${key}: ${fault}`)),
    );
    const faults = found.flat();
    const isOf = (exception: string) => (fault: string) => fault.startsWith(`${exception}:`);
    expect(faults.filter((fault) => !EXCEPTED[code].some((each) => isOf(each)(fault)))).toEqual([]);
    expect(EXCEPTED[code].filter((each) => !faults.some(isOf(each)))).toEqual([]);
  });

  it('writes every word in one way', async () => {
    expect(await findVariants(texts.map(({ text }) => text))).toEqual(SPELT_IN_TWO_WAYS[code]);
  });
});
