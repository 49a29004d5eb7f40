import { describe, expect, it } from 'vitest';
import { piecesOf, plain, spoken } from '../../src/i18n/readings';
import { typeset } from '../../src/i18n/typeset';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { CODES, flatten } from '../fixtures/texts';

/** All pages, as written and as made ready, text by text. */
const PAIRS = CODES.flatMap((code) => {
  const made = flatten(typeset(ALL_TEXTS[code], code), code);
  return flatten(ALL_TEXTS[code], code).map(([key, written], i) => ({
    key,
    written,
    made: made[i]?.[1] ?? '',
  }));
});

const texts = (text: string) => piecesOf(text, 'ja').map((piece) => piece.text);

const pieceWith = (text: string, word: string) =>
  texts(text).filter((piece) => piece.includes(word));

describe('texts made ready for the screen', () => {
  it('say the same, with the same readings', () => {
    expect(PAIRS.filter(({ written, made }) => plain(made) !== plain(written))).toEqual([]);
    expect(PAIRS.filter(({ written, made }) => spoken(made) !== spoken(written))).toEqual([]);
  });

  it('put nothing between the characters of the card’s own words', () => {
    const card = PAIRS.filter(({ key }) => /\.card\./.test(key));
    expect(card.length).toBeGreaterThan(20);
    expect(card.filter(({ made }) => made.includes('\u2060'))).toEqual([]);
    const sentence = card.find(({ key }) => key === 'ja.card.checks.c6.sentence');
    expect(sentence && texts(sentence.made)).toContain('役員として');
  });

  it('keep はがき in a piece of its own', () => {
    const told = PAIRS.filter(
      ({ key, written }) => !/\.card\./.test(key) && /はがき/.test(written),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const { made } of told) {
      expect(pieceWith(made, 'はがき').filter((piece) => piece !== 'はがき')).toEqual([]);
    }
  });

  it.each([
    ['ko', '“모르겠음”을 {{to}}까지', '“모르겠음”\u2060을 {{to}}\u2060까지'],
    ['zh-Hans', '2024年{{month}}月', '2024\u2060年{{month}}\u2060月'],
    ['vi', 'Ngày 1)', 'Ngày 1)'],
  ] as const)('in %s: %s', (code, written, made) => {
    const { form, card } = ALL_TEXTS.ja;
    expect(typeset({ form: { ...form, back: written }, card }, code).form.back).toBe(made);
  });

  it.each([
    ['「わからない」を選べます', '「わからない」\u2060を選べます'],
    ['役員として、ということです', '役員と\u2060して、と\u2060いうことです'],
    ['（建退共）の被共済者', '（建退共）\u2060の被共済者'],
    ['「通算」の｜手続《てつづ》き', '「通算」\u2060の｜手続《てつづ》き'],
    ['迷うときは、その年月を', '迷う\u2060ときは、その\u2060年月を'],
    ['加入した日、平成23年12月', '加入した\u2060日、平成23年\u206012月'],
    ['ところで、ことのほか', 'ところで、ことのほか'],
  ])('%s', (written, made) => {
    const { form, card } = ALL_TEXTS.ja;
    expect(typeset({ form: { ...form, back: written }, card }, 'ja').form.back).toBe(made);
  });
});
