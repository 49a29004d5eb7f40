import { describe, expect, it, vi } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { parseEntry } from '../../src/journey/entry';
import { START, tellAnswer, tellJoined, tellStatus } from '../../src/journey/moves';
import { stillHistory } from '../../src/journey/visit';
import { openTab, tabAtSecondCheck } from '../fixtures/browser-tab';

const IN_2000 = { month: toMonth(2000, 4) };
const OWNER = tellStatus('sole-proprietor');
const LINK = '#status=company-officer&joined=1985-04';
const LINKED_FACTS = { status: 'company-officer', joined: { month: toMonth(1985, 4) } };

describe('the card’s link', () => {
  it('is read at once and leaves the address, without an entry of its own', () => {
    const { window, load } = openTab(`?from=qr${LINK}`);
    const { position, isArrival } = load().visit();
    expect(position.place).toEqual({ step: 'card' });
    expect(position.journey).toEqual({ ...START.journey, facts: LINKED_FACTS, linked: true });
    expect(isArrival).toBe(true);
    expect(window.location.href).toBe('https://form.example/kyosai/?from=qr');
    expect(window.history.length).toBe(1);
    expect(parseEntry(window.history.state)?.position).toEqual(position);
  });

  it('leaves the address even if nothing can be read of it', () => {
    const { window, load } = openTab('#name=山田');
    expect(load().visit().position).toEqual(START);
    expect(window.location.href).toBe('https://form.example/kyosai/');
  });

  it('counts for less than what was told already', () => {
    const { window, load } = openTab();
    load().move(OWNER);
    window.history.replaceState(window.history.state, '', LINK);
    expect(load().visit().position.journey.facts).toEqual({ status: 'sole-proprietor' });
    expect(window.location.hash).toBe('');
  });
});

describe('the prerendered page', () => {
  it('shows the landing, with what was chosen before the script ran', () => {
    const visit = openTab().load({ status: 'joint-manager' }).visit();
    expect(visit.position.place).toEqual({ step: 'status' });
    expect(visit.position.journey.drafts).toEqual({ status: { status: 'joint-manager' } });
    expect(visit.isArrival).toBe(true);
  });

  it('is where hydration starts from, wherever the journey is', () => {
    const { load } = openTab(LINK);
    const history = load();
    history.move(OWNER);
    const before = history.prerendered();
    expect(before.position).toEqual(START);
    expect(history.prerendered()).toBe(before);
    expect(before.key).not.toBe(history.visit().key);
  });

  it('goes nowhere while it is made', () => {
    const still = stillHistory();
    const before = still.visit();
    still.move(OWNER);
    still.keepDraft({ status: 'joint-manager' });
    still.back();
    still.restart();
    still.subscribe(() => {})();
    expect(still.visit()).toBe(before);
    expect(still.prerendered()).toBe(before);
    expect(before.position).toEqual(START);
  });
});

describe('a move', () => {
  it('adds one entry that holds all that was told, and leaves the address alone', () => {
    const { window, journey } = tabAtSecondCheck();
    const { position } = journey.visit();
    expect(position.place.step).toBe('check-2');
    expect(window.history.length).toBe(4);
    expect(window.history.state).toEqual({ v: 1, depth: 3, position });
    expect(structuredClone(window.history.state)).toEqual(window.history.state);
    expect(window.location.href).toBe('https://form.example/kyosai/');
  });

  it('shows the next screen under a key of its own, and tells who listens', () => {
    const { load } = openTab();
    const history = load();
    const listener = vi.fn();
    const unsubscribe = history.subscribe(listener);
    const keys = [history.visit().key];
    history.move(OWNER);
    keys.push(history.visit().key);
    history.move(tellJoined(IN_2000));
    keys.push(history.visit().key);
    expect(new Set(keys).size).toBe(3);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(history.visit().isArrival).toBe(false);
    unsubscribe();
    history.move(tellAnswer('no'));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
