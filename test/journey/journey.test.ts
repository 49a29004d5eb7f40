import { describe, expect, it } from 'vitest';
import {
  contractorOf,
  EMPTY_JOURNEY,
  type Journey,
  withAnswer,
  withDraft,
  withFacts,
} from '../../src/journey/journey';
import { IN_1985, IN_2000, IN_2012 } from '../fixtures/journeys';

/** An owner since 2012 who said 該当していた to ⑦ and ⑧, and marked the oval. */
const told: Journey = {
  ...EMPTY_JOURNEY,
  facts: { status: 'sole-proprietor', joined: IN_2012 },
  answers: { 1: 'no', 7: 'yes', 8: 'yes' },
  oval: true,
  drafts: { joined: { year: '24' }, 'check-7': { answer: 'no' }, review: { oval: true } },
};

describe('nothing told yet', () => {
  it('has no fact, no answer, no mark and no link', () => {
    expect(EMPTY_JOURNEY).toEqual({
      facts: {},
      answers: {},
      oval: false,
      drafts: {},
      dropped: [],
      linked: false,
      unreadable: false,
    });
  });
});

describe('the contractor', () => {
  it('is known once both facts are', () => {
    const status = 'joint-manager';
    expect(contractorOf(EMPTY_JOURNEY)).toBeUndefined();
    expect(contractorOf({ ...EMPTY_JOURNEY, facts: { status } })).toBeUndefined();
    expect(contractorOf({ ...EMPTY_JOURNEY, facts: { joined: IN_1985 } })).toBeUndefined();
    expect(contractorOf(told)).toEqual({ status: 'sole-proprietor', joined: IN_2012 });
  });
});

describe('a new fact', () => {
  it('joins those that are known', () => {
    const once = withFacts(EMPTY_JOURNEY, { status: 'joint-manager' });
    const twice = withFacts(once, { joined: IN_2000, calendar: 'heisei' });
    expect(once.facts).toEqual({ status: 'joint-manager' });
    expect(twice.facts).toEqual({
      status: 'joint-manager',
      joined: IN_2000,
      calendar: 'heisei',
    });
  });

  it('drops the answers, and what was chosen unpressed, where nothing is asked any more', () => {
    const next = withFacts(told, { joined: IN_1985 });
    expect(next.answers).toEqual({ 1: 'no' });
    expect(next.dropped).toEqual([7, 8]);
    expect(next.drafts).toEqual({ joined: { year: '24' } });
  });

  it('names as dropped only what had an answer and is not asked for', () => {
    const owner = withFacts({ ...told, answers: { 7: 'yes' } }, { joined: IN_1985 });
    expect(owner.dropped).toEqual([7]);
    const officer = withFacts(told, { status: 'company-officer' });
    expect(officer.dropped).toEqual([7]);
    expect(officer.answers).toEqual({ 1: 'no', 8: 'yes' });
  });

  it('goes on naming what an earlier one dropped, until it is asked for again, unanswered', () => {
    const first = withFacts(told, { joined: IN_2000 });
    expect(first.dropped).toEqual([8]);
    const second = withFacts(first, { joined: IN_1985 });
    expect(second.dropped).toEqual([7, 8]);
    const third = withFacts(second, { joined: IN_2000 });
    expect(third.dropped).toEqual([8]);
    expect(third.answers).toEqual({ 1: 'no' });
  });

  it('empties the oval, even if no answer is dropped', () => {
    const next = withFacts(told, { joined: IN_2012 });
    expect(next.oval).toBe(false);
    expect(next.drafts.review).toBeUndefined();
    expect(next.answers).toEqual(told.answers);
  });

  it('keeps all answers while the other fact is unknown', () => {
    const next = withFacts({ ...told, facts: {} }, { status: 'joint-manager' });
    expect(next.answers).toEqual(told.answers);
    expect(next.dropped).toEqual([]);
  });
});

describe('a new answer', () => {
  it('takes the place of the old one and empties the oval', () => {
    const next = withAnswer(told, 7, 'unsure');
    expect(next.answers).toEqual({ 1: 'no', 7: 'unsure', 8: 'yes' });
    expect(next.oval).toBe(false);
    expect(next.drafts.review).toBeUndefined();
    expect(next.drafts.joined).toEqual({ year: '24' });
  });
});

describe('a draft', () => {
  it('is kept by screen, replaced and taken away, without touching the others', () => {
    const typed = withDraft(told, 'joined', { year: '25' });
    expect(typed.drafts).toEqual({ ...told.drafts, joined: { year: '25' } });
    expect(withDraft(typed, 'joined', undefined).drafts).not.toHaveProperty('joined');
    expect(withDraft(typed, 'joined', undefined).drafts).toHaveProperty('check-7');
    expect(typed.answers).toEqual(told.answers);
  });

  it('leaves the journey given as it was', () => {
    withDraft(told, 'joined', undefined);
    withFacts(told, { joined: IN_1985 });
    expect(told.drafts.joined).toEqual({ year: '24' });
    expect(told.answers).toEqual({ 1: 'no', 7: 'yes', 8: 'yes' });
  });
});
