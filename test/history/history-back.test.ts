import { describe, expect, it, vi } from 'vitest';
import { parseEntry } from '../../src/history/entry';
import { change, restart, START, tellAnswer, tellStatus } from '../../src/journey/moves';
import { openTab, STILL_ASKED, tabAtSecondCheck } from '../fixtures/browser-tab';
import { askedIn } from '../fixtures/cases';
import { allAnswered, no } from '../fixtures/journeys';

describe('「戻る」', () => {
  it('is the browser’s Back: no entry is added, and every answer is kept', () => {
    const { journey, settle, at, entries, window } = tabAtSecondCheck();
    const { key } = journey.visit();
    journey.back();
    settle();
    const visit = journey.visit();
    expect(visit.position.place).toEqual({ step: 'check-1' });
    expect(visit.position.journey.answers).toEqual({ 1: 'no' });
    expect(visit.key).not.toBe(key);
    expect([at(), entries.length]).toEqual([2, 4]);
    expect(parseEntry(window.history.state)?.copy?.journey).toEqual(visit.position.journey);
  });

  it('pressed twice before the browser has gone, leads one screen back', () => {
    const { journey, settle } = tabAtSecondCheck();
    journey.back();
    journey.back();
    settle();
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
  });

  it('where the browser does not go, is a move after a while', () => {
    const { journey, ignoreTraversals, passTime } = tabAtSecondCheck();
    journey.back();
    ignoreTraversals();
    passTime();
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
    expect(journey.visit().position.journey.answers).toEqual({ 1: 'no' });
  });

  it('pressed again soon after, is not taken for the press before, which has come to its end', () => {
    const { journey, settle, passTime, at, entries } = tabAtSecondCheck();
    journey.back();
    settle();
    journey.back();
    passTime(1);
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
    settle();
    expect(journey.visit().position.place).toEqual({ step: 'joined' });
    expect([at(), entries.length]).toEqual([1, 4]);
  });

  it.each([
    ['in a frame, whose host may have jumped', { isFramed: true }, () => {}],
    [
      'where an extension has written over the entry',
      {},
      ({ window }: ReturnType<typeof openTab>) => window.history.replaceState({ mine: 1 }, ''),
    ],
    [
      'after somebody edited the address',
      {},
      ({ editFragment }: ReturnType<typeof openTab>) => editFragment('#elsewhere'),
    ],
  ])('%s, is a move and travels nowhere', (_, options, happen) => {
    const { tab, journey, settle, at } = tabAtSecondCheck(options);
    happen(tab);
    const before = at();
    journey.back();
    settle();
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
    expect(at()).toBe(before + 1);
    // And once more, to where that one leads: not back to the screen just left.
    journey.back();
    settle();
    expect(journey.visit().position.place).toEqual({ step: 'joined' });
  });

  it('where every push was dropped, never leaves for the page before', () => {
    const tab = openTab();
    tab.setDropping(true);
    const journey = tab.load();
    journey.move(tellStatus('joint-manager'));
    expect(journey.visit().position.place).toEqual({ step: 'joined' });
    journey.back();
    tab.settle();
    expect(journey.visit().position.place).toEqual({ step: 'status' });
    journey.move(restart);
    expect(journey.visit().position).toEqual(START);
    expect([tab.at(), tab.entries.length]).toEqual([0, 1]);
  });

  it('where pushes alone are dropped, keeps its place in the entry that it has', () => {
    const { window, journey } = tabAtSecondCheck();
    Object.assign(window.history, { pushState: () => {} });
    journey.move(no);
    expect(parseEntry(window.history.state)).toMatchObject({
      place: { step: 'check-3' },
      behind: { step: 'check-1' },
      copy: { journey: { answers: { 1: 'no', 2: 'no' } } },
    });
  });

  it('leaves alone what an extension has written over an entry', () => {
    const { window, journey, entries } = tabAtSecondCheck();
    window.history.replaceState({ mine: 1 }, '');
    journey.move(no);
    expect(entries.map(({ state }) => parseEntry(state)?.place.step)).toEqual([
      'status',
      'joined',
      'check-1',
      undefined,
      'check-3',
    ]);
  });

  it('where the browser throws at every turn, goes on in memory', () => {
    const tab = openTab();
    const refuse = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    Object.assign(tab.window.history, { pushState: refuse, replaceState: refuse });
    Object.defineProperty(tab.window.history, 'state', { get: refuse });
    const journey = tab.load();
    journey.move(tellStatus('joint-manager'));
    journey.back();
    expect(journey.visit().position.place).toEqual({ step: 'status' });
    expect(journey.visit().position.journey.facts).toEqual({ status: 'joint-manager' });
  });

  it('leads back to the sheet after 「変更する」', () => {
    const { journey, settle } = tabAtSecondCheck();
    for (const _ of STILL_ASKED) journey.move(no);
    journey.move(change('check-3'));
    journey.back();
    settle();
    expect(journey.visit().position.place).toEqual({ step: 'review' });
  });
});

describe('the browser’s Back', () => {
  it('and Forward keep what was told last, not what the entry held', () => {
    const { journey, go } = tabAtSecondCheck();
    go(-3);
    expect(journey.visit().position.place).toEqual({ step: 'status' });
    go(2);
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
    journey.keepDraft({ answer: 'yes' });
    go(1);
    const { place, journey: told } = journey.visit().position;
    expect(place).toEqual({ step: 'check-2' });
    expect(told.answers).toEqual({ 1: 'no' });
    expect(told.drafts).toEqual({ 'check-1': { answer: 'yes' } });
  });

  it('to a screen that is not asked any more shows the furthest one', () => {
    const { journey, go } = tabAtSecondCheck();
    for (const _ of STILL_ASKED) journey.move(no);
    journey.move(change('check-7'));
    journey.move(tellAnswer('yes'));
    journey.move(change('status'));
    journey.move(tellStatus('joint-manager'));
    go(-3);
    const { place, journey: told } = journey.visit().position;
    expect(place.step).toBe('review');
    expect(told.answers).toEqual(allAnswered(askedIn('joint-manager', '2000-04'), 'no'));
  });

  it('from beyond the form, past the entry with the copy, finds it on the way', () => {
    const { go, load, leave } = tabAtSecondCheck();
    go(-1);
    go(1);
    leave();
    // A long press on Back leads to the page before; Forward then opens the first entry anew.
    go(-3);
    const again = load();
    expect(again.visit().position).toEqual(START);
    go(3);
    expect(again.visit().position.journey.answers).toEqual({ 1: 'no' });
  });

  it('out of the browser’s memory shows what was told, and draws it anew', () => {
    const { journey, returnFromMemory } = tabAtSecondCheck();
    const before = journey.visit();
    returnFromMemory(false);
    expect(journey.visit()).toBe(before);
    returnFromMemory();
    expect(journey.visit().key).not.toBe(before.key);
    expect(journey.visit().position.place).toEqual({ step: 'check-2' });
    expect(journey.visit().position.journey.answers).toEqual({ 1: 'no' });
  });
});

describe('a draft', () => {
  it('is kept in the present entry, without a new one and without a new showing', () => {
    const { window, journey, entries } = tabAtSecondCheck();
    const listener = vi.fn();
    journey.subscribe(listener);
    const before = journey.visit();
    journey.keepDraft({ answer: 'unsure' });
    expect(journey.visit()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
    expect(entries).toHaveLength(4);
    const kept = parseEntry(window.history.state)?.copy?.journey.drafts;
    expect(kept).toEqual({ 'check-2': { answer: 'unsure' } });
  });

  it('stands in the showing that is drawn anew', () => {
    const { journey } = tabAtSecondCheck();
    const { key } = journey.visit();
    journey.arrived();
    journey.keepDraft({ answer: 'unsure' });
    journey.arriveAgain();
    const visit = journey.visit();
    expect(visit).toMatchObject({ key, isArrival: true });
    expect(visit.position.journey.drafts).toEqual({ 'check-2': { answer: 'unsure' } });
  });

  it('is drawn anew as what was pressed for, where it had not been drawn before', () => {
    const { journey } = tabAtSecondCheck();
    journey.arrived();
    journey.move(no);
    journey.arriveAgain();
    expect(journey.visit().isArrival).toBe(false);
    journey.arriveAgain();
    expect(journey.visit().isArrival).toBe(false);
    journey.arrived();
    journey.arriveAgain();
    expect(journey.visit().isArrival).toBe(true);
  });
});

describe('a reload', () => {
  it('finds everything again, and the way back', () => {
    const { journey, load, go } = tabAtSecondCheck();
    journey.keepDraft({ answer: 'yes' });
    const before = journey.visit().position.journey;
    const again = load();
    const { position, isArrival } = again.visit();
    expect(position).toEqual({
      place: { step: 'check-2' },
      journey: { ...before, drafts: { 'check-2': { answer: 'yes' } } },
    });
    expect(isArrival).toBe(true);
    go(-1);
    expect(again.visit().position.place).toEqual({ step: 'check-1' });
    expect(again.visit().position.journey.answers).toEqual({ 1: 'no' });
  });

  it.each([
    ['of a host page begins anew', true, { navigation: { type: 1 } }, 'status'],
    [
      'that is none, but Back to a host page, goes on',
      true,
      { navigation: { type: 2 } },
      'check-2',
    ],
    ['in a frame that does not tell of it goes on', true, {}, 'check-2'],
    ['in a window of its own goes on', false, { navigation: { type: 1 } }, 'check-2'],
  ])('%s', (_, isFramed, performance, step) => {
    const { window, load } = tabAtSecondCheck({ isFramed });
    Object.assign(window, { performance });
    expect(load().visit().position.place).toEqual({ step });
  });

  it('counts for more than what was chosen on the prerendered page', () => {
    const { load } = tabAtSecondCheck();
    const { position } = load({ status: 'joint-manager' }).visit();
    expect(position.place).toEqual({ step: 'check-2' });
    expect(position.journey.drafts).toEqual({});
  });

  it('on an entry that names a screen out of reach shows the furthest one', () => {
    const { window, load } = tabAtSecondCheck();
    window.history.replaceState({ ...window.history.state, place: { step: 'result' } }, '');
    expect(load().visit().position.place).toEqual({ step: 'check-2' });
  });

  it('on an entry of somebody else starts empty', () => {
    const { window, load, leave } = tabAtSecondCheck();
    leave();
    window.history.replaceState({ v: 7, secret: true }, '');
    expect(load().visit().position).toEqual(START);
    expect(parseEntry(window.history.state)).toMatchObject({ place: START.place });
  });

  it('finds what the browser had dropped, because too much came at once', () => {
    const { journey, load, setDropping } = tabAtSecondCheck();
    setDropping(true);
    journey.move(tellAnswer('unsure'));
    setDropping(false);
    const { place, journey: told } = load().visit().position;
    expect(place).toEqual({ step: 'check-3' });
    expect(told.answers).toEqual({ 1: 'no', 2: 'unsure' });
  });
});

describe('somebody who edits the address', () => {
  it('stays on the same screen with the same answers', () => {
    const { window, journey, editFragment } = tabAtSecondCheck();
    const before = journey.visit();
    editFragment('#elsewhere');
    expect(journey.visit()).toBe(before);
    expect(parseEntry(window.history.state)?.copy?.journey).toEqual(before.position.journey);
  });
});
