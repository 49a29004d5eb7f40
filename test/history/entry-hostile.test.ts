import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseEntry } from '../../src/history/entry';
import { STEPS } from '../../src/journey/step';
import { runs } from '../fixtures/effort';
import { altered } from '../fixtures/entries';
import { PATIENCE } from '../fixtures/patience';
import { CODES } from '../fixtures/texts';

const OUR_WORDS = new Set([
  ...'v rev behind place step returnTo copy language journey facts answers oval drafts'.split(' '),
  ...'dropped linked unreadable otherCard'.split(' '),
  ...'status joined calendar month period unknown no yes unsure'.split(' '),
  ...'sole-proprietor company-officer joint-manager showa heisei reiwa western'.split(' '),
  ...'1 2 3 4 5 6 7 8'.split(' '),
  ...STEPS,
  ...CODES,
]);

/** Every key and every text in an entry, except for what was typed. */
function wordsOf({ copy, ...entry }: Entry): string[] {
  const journey = { ...copy?.journey, drafts: {} };
  const text = JSON.stringify({ ...entry, copy: { ...copy, journey } });
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word);
}

describe('a hostile state', () => {
  const aValue = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'then')),
  });
  const PATHS = [
    ...['v', 'rev', 'place', 'place/step', 'place/returnTo', 'behind', 'copy', 'copy/language'],
    'copy/journey',
    ...['facts', 'facts/status', 'facts/joined', 'facts/calendar', 'answers', 'answers/1'].map(
      (path) => `copy/journey/${path}`,
    ),
    ...['oval', 'drafts', 'drafts/joined', 'dropped', 'linked', 'otherCard', 'facts/__proto__'].map(
      (path) => `copy/journey/${path}`,
    ),
  ];
  const aState = fc.oneof(
    aValue,
    fc.tuple(fc.constantFrom(...PATHS), aValue).map(([path, value]) => altered(path, value)),
  );

  it(
    'never throws, and what is accepted of it is ours word for word, and stays the same',
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(aState, (state) => {
          const entry = parseEntry(state);
          if (!entry) return;
          accepted += 1;
          expect(parseEntry(structuredClone(entry))).toEqual(entry);
          expect(wordsOf(entry).filter((word) => !OUR_WORDS.has(word))).toEqual([]);
        }),
        { numRuns: runs(5000) },
      );
      expect(accepted).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    PATIENCE,
  );

  it('is refused if it is endless in itself', () => {
    const state: Record<string, unknown> = { v: 2, rev: 0 };
    state['place'] = state;
    expect(parseEntry(state)).toBeUndefined();
  });
});
