import { describe, expect, it } from 'vitest';
import { EMPTY_JOURNEY, withDraft } from '../../src/journey/journey';
import {
  change,
  isLanding,
  type Move,
  type Place,
  restart,
  START,
  showResult,
  tellAnswer,
  tellJoined,
  tellMonthUnknown,
  tellStatus,
} from '../../src/journey/moves';
import { CASES, joinedOf } from '../fixtures/cases';
import { IN_2012, no, ON_SHEET, pressed, walked } from '../fixtures/journeys';

const times = (count: number, move: Move): Move[] => Array.from({ length: count }, () => move);

it('「最初からやり直す」 keeps nothing', () => {
  expect(restart(ON_SHEET)).toEqual({ place: { step: 'status' }, journey: EMPTY_JOURNEY });
});

describe('the way from the first screen to the sheet', () => {
  it.each(CASES)('passes $asked: $status, $known known, $from', (row) => {
    const steps = [];
    const facts = [
      tellStatus(row.status),
      ...(row.known === 'month' ? [] : [tellMonthUnknown]),
      tellJoined(joinedOf(row)),
    ];
    let position = START;
    for (const move of [...facts, ...times(row.asked.length, no)]) {
      steps.push(position.place.step);
      position = move(position);
    }
    const asked = row.asked.map((id) => `check-${id}`);
    const face = row.known === 'month' ? ['status', 'joined'] : ['status', 'joined', 'period'];
    expect(steps).toEqual([...face, ...asked]);
    expect(position.place).toEqual({ step: 'review' });
  });

  it('asks the month again after the status, if somebody went all the way back', () => {
    const back = { ...ON_SHEET, place: { step: 'status' } } as const;
    const { place, journey } = tellStatus('sole-proprietor')(back);
    expect(place).toEqual({ step: 'joined' });
    expect(journey.facts).toEqual(ON_SHEET.journey.facts);
  });

  it('keeps the calendar in which the month was told', () => {
    const { facts } = walked(tellStatus('joint-manager'), tellJoined(IN_2012, 'western')).journey;
    expect(facts).toEqual({ status: 'joint-manager', joined: IN_2012, calendar: 'western' });
  });
});

describe('the sheet', () => {
  it('goes on to the result once the oval is marked', () => {
    const { place, journey } = pressed(ON_SHEET, showResult(true));
    expect(place).toEqual({ step: 'result' });
    expect(journey.oval).toBe(true);
  });

  it('does not go on without the mark if nothing applies', () => {
    expect(pressed(ON_SHEET, showResult(false)).place).toEqual({ step: 'review' });
  });

  it.each(['yes', 'unsure'] as const)('goes on without the mark if an answer is %s', (answer) => {
    const { place } = pressed(ON_SHEET, change('check-2'), tellAnswer(answer), showResult(false));
    expect(place).toEqual({ step: 'result' });
  });

  it('keeps nothing unpressed of its own once it is seen', () => {
    const journey = withDraft(ON_SHEET.journey, 'review', { oval: true });
    expect(showResult(false)({ ...ON_SHEET, journey }).journey.drafts).toEqual({});
  });

  it('has been seen, and so forgets which answers were dropped', () => {
    const applies = pressed(ON_SHEET, change('status'), tellStatus('company-officer'), no);
    const dropped = pressed(applies, change('status'), tellStatus('joint-manager'));
    expect(dropped.journey.dropped).toEqual([6]);
    expect(pressed(dropped, showResult(true)).journey.dropped).toEqual([]);
  });
});

describe('a press', () => {
  it('leaves nothing unpressed behind on its own screen, and keeps what stands on others', () => {
    let { journey } = START;
    journey = withDraft(journey, 'status', { status: 'joint-manager' });
    journey = withDraft(journey, 'joined', { year: '31' });
    const next = tellStatus('company-officer')({ ...START, journey });
    expect(next.journey.drafts).toEqual({ joined: { year: '31' } });
  });

  it('of an answer does nothing where no check is shown', () => {
    expect(no(START)).toEqual(START);
    expect(no(ON_SHEET)).toEqual(ON_SHEET);
  });

  it('keeps what is typed of the month when the period is asked instead', () => {
    const position = walked(tellStatus('joint-manager'));
    const typed = { ...position, journey: withDraft(position.journey, 'joined', { year: '31' }) };
    const { place, journey } = tellMonthUnknown(typed);
    expect(place).toEqual({ step: 'period' });
    expect(journey.drafts).toEqual({ joined: { year: '31' } });
  });
});

describe('the landing', () => {
  it.each<[Place, boolean]>([
    [{ step: 'status' }, true],
    [{ step: 'card' }, true],
    [{ step: 'status', returnTo: 'card' }, false],
    [{ step: 'status', returnTo: 'review' }, false],
    [{ step: 'joined' }, false],
    [{ step: 'result' }, false],
  ])('%o: %s', (place, expected) => {
    expect(isLanding(place)).toBe(expected);
  });
});
