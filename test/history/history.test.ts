import { describe, expect, it, vi } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { parseEntry } from '../../src/history/entry';
import { openHistory } from '../../src/history/history';
import { stillHistory } from '../../src/history/visit';
import { restart, START, tellAnswer, tellJoined, tellStatus } from '../../src/journey/moves';
import { openTab, tabAtSecondCheck } from '../fixtures/browser-tab';

const OWNER = tellStatus('sole-proprietor');
const LINK = '#status=company-officer&joined=1985-04';
const LINKED_FACTS = { status: 'company-officer', joined: { month: toMonth(1985, 4) } };

describe('the card’s link', () => {
  it('is read at once and leaves the address, without an entry of its own', () => {
    const tab = openTab(`?from=qr${LINK}`);
    const { position, isArrival } = tab.load().visit();
    expect(position.place).toEqual({ step: 'card' });
    expect(position.journey).toEqual({ ...START.journey, facts: LINKED_FACTS, linked: true });
    expect(isArrival).toBe(true);
    expect(tab.address()).toBe('/kyosai/?from=qr');
    expect(tab.entries).toHaveLength(1);
    expect(parseEntry(tab.window.history.state)?.copy?.journey).toEqual(position.journey);
  });

  it('is looked for without touching an address that says nothing', () => {
    const tab = openTab();
    const written = vi.spyOn(tab.window.history, 'replaceState');
    tab.load();
    // A frame without an origin refuses every address, and then keeps nothing.
    expect(written.mock.calls.map(([, , address]) => address)).toEqual([undefined]);
    expect(tab.window.history.scrollRestoration).toBe('manual');
  });

  it('leaves the address even if there is nothing to read in it', () => {
    const tab = openTab('#main');
    expect(tab.load().visit().position).toEqual(START);
    expect(tab.address()).toBe('/kyosai/');
  });

  it('opened later, is the card before anything is answered', () => {
    const tab = openTab('#status=sole-proprietor');
    const history = tab.load();
    tab.editFragment(LINK);
    expect(history.visit().position.journey.facts).toEqual(LINKED_FACTS);
    expect(history.visit().position.journey.otherCard).toBeUndefined();
    expect(tab.address()).toBe('/kyosai/');
  });

  it.each([
    ['opened later', (tab: ReturnType<typeof openTab>) => tab.editFragment(LINK)],
    [
      'found by a reload',
      (tab: ReturnType<typeof openTab>) => {
        const { state } = tab.window.history;
        tab.window.history.replaceState(state, '', `/kyosai/${LINK}`);
      },
    ],
  ])('%s, is asked about once something was told', (_, open) => {
    const tab = openTab();
    const history = tab.load();
    history.move(OWNER);
    open(tab);
    const { place, journey } = (tab.address()?.includes('#') ? tab.load() : history).visit()
      .position;
    expect(place).toEqual({ step: 'joined' });
    expect(journey.facts).toEqual({ status: 'sole-proprietor' });
    expect(journey.otherCard).toEqual(LINKED_FACTS);
    expect(tab.address()).toBe('/kyosai/');
    expect(tab.load().visit().position.journey.otherCard).toEqual(LINKED_FACTS);
  });
});

describe('the prerendered page', () => {
  it('shows the landing, with what was chosen before the script ran', () => {
    const visit = openTab().load({ status: 'joint-manager' }).visit();
    expect(visit.position.place).toEqual({ step: 'status' });
    expect(visit.position.journey.drafts).toEqual({ status: { status: 'joint-manager' } });
    expect(visit.isArrival).toBe(true);
  });

  it('goes nowhere while it is made', () => {
    const still = stillHistory('ko');
    const before = still.visit();
    still.move(OWNER);
    still.keepDraft({ status: 'joint-manager' });
    still.back();
    still.arrived();
    still.arriveAgain();
    still.changeLanguage('en');
    still.subscribe(() => {})();
    expect(still.visit()).toBe(before);
    expect(before).toMatchObject({ position: START, language: 'ko', isArrival: true });
  });
});

describe('a move', () => {
  it('adds one entry that alone holds all that was told, and leaves the address alone', () => {
    const { window, entries, journey, address } = tabAtSecondCheck();
    const { position } = journey.visit();
    expect(position.place.step).toBe('check-2');
    expect(entries).toHaveLength(4);
    expect(parseEntry(window.history.state)).toMatchObject({
      place: position.place,
      behind: { step: 'check-1' },
      copy: { journey: position.journey, language: 'ja' },
    });
    expect(entries.slice(0, -1).map(({ state }) => parseEntry(state)?.place.step)).toEqual([
      'status',
      'joined',
      'check-1',
    ]);
    expect(JSON.stringify(entries.slice(0, -1))).not.toMatch(/copy|sole-proprietor/);
    expect(address()).toBe('/kyosai/');
  });

  it('shows the next screen under a key of its own, and tells who listens', () => {
    const history = openTab().load();
    const listener = vi.fn();
    const unsubscribe = history.subscribe(listener);
    const keys = [history.visit().key];
    history.move(OWNER);
    keys.push(history.visit().key);
    history.move(tellJoined({ month: toMonth(2000, 4) }));
    keys.push(history.visit().key);
    expect(new Set(keys).size).toBe(3);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(history.visit().isArrival).toBe(false);
    unsubscribe();
    history.move(tellAnswer('no'));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('that leads nowhere adds nothing', () => {
    const { entries, journey } = tabAtSecondCheck();
    const before = journey.visit();
    journey.move((position) => position);
    expect(journey.visit()).toBe(before);
    expect(entries).toHaveLength(4);
  });
});

describe('a change of language', () => {
  it('stays on the same showing with all that was told and typed, through a reload', () => {
    const { journey, load, entries } = tabAtSecondCheck();
    journey.keepDraft({ answer: 'unsure' });
    const { key } = journey.visit();
    const listener = vi.fn();
    journey.subscribe(listener);
    journey.changeLanguage('vi');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(journey.visit()).toMatchObject({ key, language: 'vi', isArrival: false });
    expect(entries).toHaveLength(4);
    const { language, position } = load().visit();
    expect(language).toBe('vi');
    expect(position.journey.drafts).toEqual({ 'check-2': { answer: 'unsure' } });
  });

  it('holds on the entries before it, too', () => {
    const { journey, go, load } = tabAtSecondCheck();
    journey.changeLanguage('en');
    go(-2);
    expect(journey.visit().language).toBe('en');
    expect(load().visit()).toMatchObject({
      language: 'en',
      position: { place: { step: 'joined' } },
    });
  });
});

describe('最初からやり直す', () => {
  it('starts empty, and neither Back nor a reload brings anything back', () => {
    const { journey, go, load, entries } = tabAtSecondCheck();
    journey.move(restart);
    expect(journey.visit().position).toEqual(START);
    expect(JSON.stringify(entries)).not.toMatch(/sole-proprietor|"no"/);
    for (let steps = 0; steps < 4; steps += 1) {
      go(-1);
      expect(journey.visit().position).toEqual(START);
      expect(load().visit().position).toEqual(START);
    }
  });

  it('keeps the language', () => {
    const { journey } = tabAtSecondCheck();
    journey.changeLanguage('ko');
    journey.move(restart);
    expect(journey.visit().language).toBe('ko');
  });
});

it('takes the page of a language that is answered without its slash for one in its folder', () => {
  const tab = openTab('en?utm=a#status=joint-manager');
  const { visit } = openHistory(tab.window, 'en');
  expect(tab.address()).toBe('/kyosai/en/?utm=a');
  expect(visit().position.journey.facts.status).toBe('joint-manager');
  const page = openTab('en.html');
  openHistory(page.window, 'en');
  expect(page.address()).toBe('/kyosai/en.html');
});
