import { describe, expect, it } from 'vitest';
import { EMPTY_JOURNEY, type Facts } from '../../src/journey/journey';
import {
  confirmCard,
  keepThisCard,
  type Position,
  START,
  takeLink,
  takeOtherCard,
  tellAnswer,
  tellStatus,
} from '../../src/journey/moves';
import { IN_1985, linked, ON_SHEET, pressed, walked } from '../fixtures/journeys';

const MINE: Facts = { status: 'sole-proprietor', joined: IN_1985 };
const OTHER: Facts = { status: 'company-officer' };
const LINK = { facts: OTHER, isDamaged: false };

const startOf = (unreadable: boolean): Position => ({
  place: { step: 'card' },
  journey: { ...EMPTY_JOURNEY, facts: OTHER, linked: true, unreadable },
});
const asked: Position = { ...ON_SHEET, journey: { ...ON_SHEET.journey, otherCard: OTHER } };

describe('a card’s link', () => {
  it.each([
    ['nothing is told', START],
    ['another card was only looked at', linked(MINE)],
  ])('begins a journey where %s', (_, position) => {
    expect(takeLink(LINK)(position)).toEqual(startOf(false));
    expect(takeLink({ ...LINK, isDamaged: true })(position)).toEqual(startOf(true));
  });

  it.each([
    ['a fact was told', walked(tellStatus('joint-manager'))],
    [
      'somebody went back to the first screen',
      { ...walked(tellStatus('joint-manager')), place: START.place },
    ],
    ['the other card was confirmed', pressed(linked(MINE), confirmCard)],
    [
      'the other card’s first check was answered, and it is shown again',
      { ...pressed(linked(MINE), confirmCard, tellAnswer('no')), place: { step: 'card' } as const },
    ],
    ['all is answered', ON_SHEET],
  ])('is asked about where %s', (_, position) => {
    const { place, journey } = position;
    expect(takeLink(LINK)(position)).toEqual({ place, journey: { ...journey, otherCard: OTHER } });
  });

  it('that says nothing changes nothing, and one that cannot be read is noted', () => {
    expect(takeLink({ facts: {}, isDamaged: false })(ON_SHEET)).toBe(ON_SHEET);
    expect(takeLink({ facts: {}, isDamaged: true })(ON_SHEET)).toEqual({
      ...ON_SHEET,
      journey: { ...ON_SHEET.journey, unreadable: true },
    });
  });
});

describe('of two cards', () => {
  it('the one is kept as it was, and the other forgotten', () => {
    expect(keepThisCard(asked)).toStrictEqual(ON_SHEET);
  });

  it('the other begins anew, and nothing is left of the first', () => {
    expect(takeOtherCard(asked)).toEqual(startOf(false));
    // The entry of a reload may be older than the choice.
    expect(takeOtherCard(ON_SHEET).journey).toEqual({ ...EMPTY_JOURNEY, linked: true });
  });
});
