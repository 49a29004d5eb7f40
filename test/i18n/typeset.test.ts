import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '../../src/i18n/all-texts';
import { plain, splitReadings, spoken } from '../../src/i18n/readings';
import { typeset } from '../../src/i18n/typeset';
import { flatten } from '../fixtures/texts';

/** The two pages in Japanese, as written and as made ready, text by text. */
const PAIRS = (['ja', 'ja-easy'] as const).flatMap((code) => {
  const made = flatten(typeset(ALL_TEXTS[code]), code);
  return flatten(ALL_TEXTS[code], code).map(([key, written], i) => ({
    key,
    written,
    made: made[i]?.[1] ?? '',
  }));
});

const pieceWith = (text: string, word: string) =>
  splitReadings(text).filter((piece) => piece.includes(word));

describe('texts made ready for the screen', () => {
  it('say the same, with the same readings', () => {
    expect(PAIRS.filter(({ written, made }) => plain(made) !== plain(written))).toEqual([]);
    expect(PAIRS.filter(({ written, made }) => spoken(made) !== spoken(written))).toEqual([]);
  });

  it('leave the card’s own words as they are', () => {
    const card = PAIRS.filter(({ key }) => /\.card\./.test(key));
    expect(card.length).toBeGreaterThan(20);
    expect(card.filter(({ written, made }) => made !== written)).toEqual([]);
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
    ['「わからない」を選べます', '「わからない」\u2060を選べます'],
    ['役員として、ということです', '役員と\u2060して、と\u2060いうことです'],
    ['（建退共）の被共済者', '（建退共）\u2060の被共済者'],
    ['「通算」の｜手続《てつづ》き', '「通算」\u2060の｜手続《てつづ》き'],
    ['はい', 'はい'],
  ])('%s', (written, made) => {
    const { form, card } = ALL_TEXTS.ja;
    expect(typeset({ form: { ...form, back: written }, card }).form.back).toBe(made);
  });
});
