import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/domain/checks';
import { toMonth } from '../../src/domain/month';
import { type Entry, parseEntry } from '../../src/history/entry';
import { aJourney, aStep } from '../fixtures/arbitraries';
import { runs } from '../fixtures/effort';
import { altered, VALID } from '../fixtures/entries';
import { PATIENCE } from '../fixtures/patience';
import { CODES } from '../fixtures/texts';

const aPlace = fc.record(
  { step: aStep, returnTo: fc.constantFrom('card' as const, 'review' as const) },
  { requiredKeys: ['step'], noNullPrototype: true },
);

const anEntry: fc.Arbitrary<Entry> = fc.record(
  {
    v: fc.constant(2 as const),
    rev: fc.nat(),
    place: aPlace,
    behind: aPlace,
    copy: fc.record(
      { journey: aJourney, language: fc.constantFrom(...CODES) },
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ['v', 'rev', 'place'], noNullPrototype: true },
);

/** The number of a check that there is not. */
const NO_CHECK = CHECK_IDS.length + 1;

const inJourney = (path: string, value: unknown) => altered(`copy/journey/${path}`, value);

describe('an entry of the history', () => {
  it(
    'is read back as it was written, whatever was told',
    () => {
      expect(parseEntry(VALID)).toEqual(VALID);
      fc.assert(
        fc.property(anEntry, (entry) => {
          expect(parseEntry(structuredClone(entry))).toEqual(entry);
        }),
        { numRuns: runs(1000) },
      );
    },
    PATIENCE,
  );

  it('is read without what does not belong to it', () => {
    expect(parseEntry({ ...VALID, extra: 1 })).toEqual(VALID);
    expect(parseEntry(inJourney('extra', 1))).toEqual(VALID);
    expect(parseEntry(inJourney('facts/name', '山田'))).toEqual(VALID);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', '{"v":2}'],
    ['a number', 1],
    ['a list', [VALID]],
    ['an empty object', {}],
    ['another version', { ...VALID, v: 1 }],
    ['no version', { ...VALID, v: undefined }],
    ['a count below zero', { ...VALID, rev: -1 }],
    ['half a count', { ...VALID, rev: 1.5 }],
    ['an endless count', { ...VALID, rev: Number.POSITIVE_INFINITY }],
    ['a check too many', altered('place/step', `check-${NO_CHECK}`)],
    ['a step of the prototype', altered('place/step', 'constructor')],
    ['another way back', altered('place/returnTo', 'status')],
    ['a place behind that is none', altered('behind', 'review')],
    ['no journey', altered('copy/journey', undefined)],
    ['another language', altered('copy/language', 'xx')],
    ['another status on the other card', inJourney('otherCard/status', 'king')],
    ['another status', inJourney('facts/status', 'king')],
    ['no status but a null', inJourney('facts/status', null)],
    ['a month before the scheme', inJourney('facts/joined', { month: toMonth(1965, 11) })],
    ['half a month', inJourney('facts/joined', { month: toMonth(2012, 4) + 0.5 })],
    ['a month as text', inJourney('facts/joined', { month: '2012-04' })],
    ['not a month', inJourney('facts/joined', { month: Number.NaN })],
    ['a month beyond all calendars', inJourney('facts/joined', { month: 1e9 })],
    ['another period', inJourney('facts/joined', { period: 'long ago' })],
    ['an empty join month', inJourney('facts/joined', {})],
    ['another calendar', inJourney('facts/calendar', 'taisho')],
    ['an answer to a check too many', inJourney(`answers/${NO_CHECK}`, 'no')],
    ['another answer', inJourney('answers/1', 'maybe')],
    ['answers in a list', inJourney('answers', ['no'])],
    ['an oval that is neither', inJourney('oval', 'on')],
    ['a draft of no screen', inJourney('drafts/home', {})],
    ['a draft with markup', inJourney('drafts/joined', { year: { toString: '<b>' } })],
    ['a check too many dropped', inJourney('dropped', [NO_CHECK])],
    ['a dropped check as text', inJourney('dropped', ['6'])],
    ['a link that is neither', inJourney('linked', 1)],
  ])('is not read from one with %s', (_, state) => {
    expect(parseEntry(state)).toBeUndefined();
  });

  it('accepts the first month and every way to say when', () => {
    for (const joined of [
      { month: toMonth(1965, 12) },
      { period: toMonth(1994, 4) },
      { period: 'unknown' },
    ]) {
      expect(parseEntry(inJourney('facts/joined', joined))?.copy?.journey.facts.joined).toEqual(
        joined,
      );
    }
  });
});
