import { describe, expect, it } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { withDraft } from '../../src/journey/journey';
import {
  change,
  confirmCard,
  showResult,
  tellAnswer,
  tellJoined,
  tellMonthUnknown,
  tellStatus,
} from '../../src/journey/moves';
import { IN_1985, IN_2012, linked, no, ON_SHEET, pressed } from '../fixtures/journeys';

describe('a change from the sheet', () => {
  it('of an answer leads straight back, with the oval empty', () => {
    const marked = pressed(ON_SHEET, showResult(true));
    const opened = change('check-3')({ ...marked, place: { step: 'review' } });
    expect(opened.place).toEqual({ step: 'check-3', returnTo: 'review' });
    const { place, journey } = pressed(opened, tellAnswer('yes'));
    expect(place).toEqual({ step: 'review' });
    expect(journey.answers).toEqual({ ...ON_SHEET.journey.answers, 3: 'yes' });
    expect(journey.oval).toBe(false);
  });

  it('of the month asks only what is newly needed, one after the other', () => {
    const later = pressed(ON_SHEET, change('joined'), tellJoined(IN_2012));
    expect(later.place).toEqual({ step: 'check-7', returnTo: 'review' });
    const first = pressed(later, no);
    expect(first.place).toEqual({ step: 'check-8', returnTo: 'review' });
    expect(pressed(first, no).place).toEqual({ step: 'review' });
  });

  it('of a period goes by the month, and back to the sheet', () => {
    const asking = pressed(ON_SHEET, change('joined'), tellMonthUnknown);
    expect(asking.place).toEqual({ step: 'period', returnTo: 'review' });
    const { place, journey } = pressed(asking, tellJoined({ period: toMonth(1965, 12) }));
    expect(place).toEqual({ step: 'review' });
    expect(journey.facts.joined).toEqual({ period: toMonth(1965, 12) });
  });

  it('of the status drops what is not asked any more, and asks anew if it is changed back', () => {
    const officer = pressed(ON_SHEET, change('status'), tellStatus('company-officer'));
    expect(officer.place).toEqual({ step: 'check-6', returnTo: 'review' });
    const owner = pressed(
      officer,
      tellAnswer('yes'),
      change('status'),
      tellStatus('sole-proprietor'),
    );
    expect(owner.place).toEqual({ step: 'review' });
    expect(owner.journey.dropped).toEqual([6]);
    const again = pressed(owner, change('status'), tellStatus('company-officer'));
    expect(again.place.step).toBe('check-6');
    expect(again.journey.answers[6]).toBeUndefined();
  });

  it('pressed twice opens its screen once', () => {
    const opened = pressed(ON_SHEET, change('joined'));
    expect(change('status')(opened)).toBe(opened);
  });

  it('opens the screen as it was last confirmed', () => {
    const typed = { ...ON_SHEET, journey: withDraft(ON_SHEET.journey, 'joined', { year: '6' }) };
    expect(pressed(typed, change('joined')).journey.drafts).toEqual({});
  });
});

describe('a linked card', () => {
  const owner = linked({ status: 'sole-proprietor', joined: IN_1985 });

  it('goes straight on to the first check', () => {
    expect(pressed(owner, confirmCard).place).toEqual({ step: 'check-1' });
  });

  it('is come back to after a change of either fact', () => {
    for (const [step, move] of [
      ['status', tellStatus('joint-manager')],
      ['joined', tellJoined(IN_2012)],
    ] as const) {
      const opened = pressed(owner, change(step));
      expect(opened.place).toEqual({ step, returnTo: 'card' });
      expect(pressed(opened, move).place).toEqual({ step: 'card' });
    }
    const byPeriod = pressed(owner, change('joined'), tellMonthUnknown);
    expect(byPeriod.place).toEqual({ step: 'period', returnTo: 'card' });
    expect(pressed(byPeriod, tellJoined({ period: 'unknown' })).place).toEqual({ step: 'card' });
  });

  it('with the month alone asks the status, and not the month', () => {
    const { place, journey } = pressed(linked({ joined: IN_1985 }), tellStatus('company-officer'));
    expect(place).toEqual({ step: 'check-1' });
    expect(journey.facts).toEqual({ status: 'company-officer', joined: IN_1985 });
  });

  it('with the status alone asks the month', () => {
    const { place } = pressed(linked({ status: 'joint-manager' }), confirmCard);
    expect(place).toEqual({ step: 'joined' });
  });
});
