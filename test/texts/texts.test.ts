import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import { plain } from '../../src/i18n/readings';
import { CODES, faults, type Pair, pairsOf, TRANSLATIONS, textsOf } from '../fixtures/texts';

/** What the pattern finds in a text, in an order that does not depend on the language's. */
const found = (text: string, pattern: RegExp): string =>
  (text.match(pattern) ?? []).sort().join(' ');

const JAPANESE = [...textsOf('ja')];

/** Japanese needs neither: it is what counts, and stands for itself. */
const EMPTY_IN_JAPANESE_ONLY = ['form.service.authority', 'form.mirror.gloss'];

describe.each(TRANSLATIONS)('%s beside Japanese', (code) => {
  const pairs = pairsOf(code);
  const texts = textsOf(code);

  it('has the keys of Japanese, and lists of the same length', () => {
    const keys = JAPANESE.map(([key]) => key);
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('is empty where Japanese is, but for what only a translation has to say', () => {
    const isFault = ({ key, japanese, text }: Pair) =>
      EMPTY_IN_JAPANESE_ONLY.includes(key)
        ? japanese !== '' || text.trim() === ''
        : (japanese === '') !== (text.trim() === '');
    expect(faults(pairs, isFault)).toEqual([]);
  });

  it('has the placeholders of Japanese in every text', () => {
    const isFault = ({ japanese, text }: Pair) =>
      found(japanese, /\{\{.*?\}\}/g) !== found(text, /\{\{.*?\}\}/g);
    expect(faults(pairs, isFault)).toEqual([]);
  });

  it('has the card’s marks of Japanese in every text', () => {
    const isFault = ({ japanese, text }: Pair) =>
      found(japanese, /[①-⑳➀-➓※]/g) !== found(text, /[①-⑳➀-➓※]/g);
    expect(faults(pairs, isFault)).toEqual([]);
  });

  it('names a button or heading, where Japanese quotes it, by its own words', () => {
    const words = (key: string) => plain(texts.get(key) ?? '').toLowerCase();
    const isFault = ({ japanese, text }: Pair) =>
      [...japanese.matchAll(/「([^「」]+)」/g)].some(([, quoted]) => {
        const named = JAPANESE.filter(([, label]) => label === quoted);
        return named.length > 0 && !named.some(([key]) => text.toLowerCase().includes(words(key)));
      });
    expect(faults(pairs, isFault)).toEqual([]);
  });
});

describe.each(CODES)('%s in itself', (code) => {
  const texts = textsOf(code);
  const twice = (keys: readonly string[]) => {
    const all = keys.map((key) => texts.get(`form.${key}`) ?? key);
    return all.filter((text, i) => all.indexOf(text) !== i);
  };

  it('says something else in each of the options', () => {
    expect(twice(CHECK_IDS.flatMap((id) => [`checks.c${id}.no`, `checks.c${id}.yes`]))).toEqual([]);
  });

  it('names the three answers, statuses, calendars and periods apart', () => {
    for (const group of ['answers', 'statuses', 'calendars', 'periods']) {
      const keys = [...texts.keys()].filter((key) => key.startsWith(`form.${group}.`));
      expect(keys.length, group).toBeGreaterThan(2);
      expect(twice(keys.map((key) => key.slice('form.'.length)))).toEqual([]);
    }
  });

  it('has a heading for each screen that no other screen has', () => {
    const screens = ['status', 'linked', 'joined', 'period', 'review'];
    const results = ['result.confirmed', 'result.contact'];
    expect(twice([...screens, ...results].map((screen) => `${screen}.heading`))).toEqual([]);
    expect(texts.get('form.check.title')).toContain('{{mark}}');
  });
});
