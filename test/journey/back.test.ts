import { describe, expect, it } from 'vitest';
import {
  change,
  confirmCard,
  isLanding,
  isSamePlace,
  type Place,
  type Position,
  placeBefore,
  showResult,
  tellJoined,
  tellMonthUnknown,
  tellStatus,
} from '../../src/journey/moves';
import { CASES, joinedOf } from '../fixtures/cases';
import { IN_1985, IN_2012, linked, no, ON_SHEET, pressed, walked } from '../fixtures/journeys';

/** The screens that 「戻る」 leads through, down to the first one. */
function wayBack(position: Position): string[] {
  if (isLanding(position.place)) return [];
  const place = placeBefore(position);
  return [place.step, ...wayBack({ ...position, place })];
}

describe('「戻る」', () => {
  it.each(CASES)('leads back through $asked: $status, $known known, $from', (row) => {
    const facts = [
      tellStatus(row.status),
      ...(row.known === 'month' ? [] : [tellMonthUnknown]),
      tellJoined(joinedOf(row)),
    ];
    const result = walked(...facts, ...row.asked.map(() => no), showResult(true));
    const face = row.known === 'month' ? ['status', 'joined'] : ['status', 'joined', 'period'];
    const checks = row.asked.map((id) => `check-${id}`);
    expect(wayBack(result)).toEqual([...face, ...checks, 'review'].reverse());
  });

  it('leads back to the linked card, also from the month that it leaves open', () => {
    const card = linked({ status: 'sole-proprietor', joined: IN_1985 });
    expect(wayBack(pressed(card, confirmCard, no))).toEqual(['check-1', 'card']);
    const open = pressed(linked({ status: 'joint-manager' }), confirmCard, tellMonthUnknown);
    expect(wayBack(open)).toEqual(['joined', 'card']);
  });

  it.each<[string, Position, Place]>([
    ['a change', pressed(ON_SHEET, change('check-3')), { step: 'review' }],
    [
      'a change of the period, which began at the month',
      pressed(ON_SHEET, change('joined'), tellMonthUnknown),
      { step: 'joined', returnTo: 'review' },
    ],
    [
      'a change that asks anew',
      pressed(ON_SHEET, change('joined'), tellJoined(IN_2012), no),
      { step: 'check-7', returnTo: 'review' },
    ],
    [
      'a fact, where the sheet it was opened from is not complete any more',
      {
        ...pressed(ON_SHEET, change('joined'), tellJoined(IN_2012)),
        place: { step: 'status', returnTo: 'review' },
      },
      { step: 'check-7', returnTo: 'review' },
    ],
  ])('leads back from %s', (_, position, place) => {
    expect(placeBefore(position)).toEqual(place);
  });
});

it('two places are the same where step and return are', () => {
  const places: Place[] = [
    { step: 'status' },
    { step: 'joined' },
    { step: 'status', returnTo: 'review' },
    { step: 'joined', returnTo: 'review' },
  ];
  for (const [i, a] of places.entries())
    for (const [j, b] of places.entries()) expect(isSamePlace(a, { ...b })).toBe(i === j);
});
