import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseEntry } from '../../src/journey/entry';
import { STEPS } from '../../src/journey/steps';
import { altered } from '../fixtures/entries';
import { PATIENCE } from '../fixtures/patience';

const OUR_WORDS = new Set([
  ...'v depth position place step returnTo journey facts answers oval drafts dropped linked'.split(
    ' ',
  ),
  ...'status joined calendar month period unknown no yes unsure'.split(' '),
  ...'sole-proprietor company-officer joint-manager showa heisei reiwa western'.split(' '),
  ...'1 2 3 4 5 6 7 8'.split(' '),
  ...STEPS,
]);

/** Every key and every text in an entry, except for what was typed. */
function wordsOf({ position, ...entry }: Entry): string[] {
  const journey = { ...position.journey, drafts: {} };
  const text = JSON.stringify({ ...entry, position: { ...position, journey } });
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
    'v',
    'depth',
    'position',
    'position/place',
    'position/place/step',
    'position/place/returnTo',
    'position/journey',
    ...['facts', 'facts/status', 'facts/joined', 'facts/calendar', 'answers', 'answers/1'].map(
      (path) => `position/journey/${path}`,
    ),
    ...['oval', 'drafts', 'drafts/joined', 'dropped', 'linked', 'facts/__proto__'].map(
      (path) => `position/journey/${path}`,
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
        { numRuns: 5000 },
      );
      expect(accepted).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    PATIENCE,
  );

  it('is refused if it is endless in itself', () => {
    const state: Record<string, unknown> = { v: 1, depth: 0 };
    state['position'] = state;
    expect(parseEntry(state)).toBeUndefined();
  });
});
