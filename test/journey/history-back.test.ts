import { describe, expect, it, vi } from 'vitest';
import { parseEntry } from '../../src/journey/entry';
import { change, START, tellAnswer, tellStatus } from '../../src/journey/moves';
import { tabAtSecondCheck } from '../fixtures/browser-tab';

describe('Back', () => {
  it('shows the screen before, and keeps every answer', async () => {
    const { window, journey, popped } = tabAtSecondCheck();
    const { key } = journey.visit();
    const arrived = popped();
    journey.back();
    await arrived;
    const visit = journey.visit();
    expect(visit.position.place).toEqual({ step: 'check-1' });
    expect(visit.position.journey.answers).toEqual({ 1: 'no' });
    expect(visit.key).not.toBe(key);
    expect(parseEntry(window.history.state)?.position).toEqual(visit.position);
  });

  it('and Forward keep what was told last, not what the entry held', async () => {
    const { journey, go } = tabAtSecondCheck();
    await go(-3);
    expect(journey.visit().position.place).toEqual({ step: 'status' });
    await go(2);
    expect(journey.visit().position.place).toEqual({ step: 'check-1' });
    journey.keepDraft({ answer: 'yes' });
    await go(1);
    const { place, journey: told } = journey.visit().position;
    expect(place).toEqual({ step: 'check-2' });
    expect(told.answers).toEqual({ 1: 'no' });
    expect(told.drafts).toEqual({ 'check-1': { answer: 'yes' } });
  });

  it('to a screen that is not asked any more shows the furthest one', async () => {
    const { journey, go } = tabAtSecondCheck();
    for (let id = 2; id <= 7; id += 1) journey.move(tellAnswer('no'));
    journey.move(change('check-7'));
    journey.move(tellAnswer('yes'));
    journey.move(change('status'));
    journey.move(tellStatus('joint-manager'));
    await go(-3);
    const { place, journey: told } = journey.visit().position;
    expect(place.step).toBe('review');
    expect(told.answers).toEqual({ 1: 'no', 2: 'no', 3: 'no', 4: 'no', 5: 'no' });
  });
});

describe('a draft', () => {
  it('is kept in the present entry, without a new one and without a new showing', () => {
    const { window, journey } = tabAtSecondCheck();
    const listener = vi.fn();
    journey.subscribe(listener);
    const before = journey.visit();
    journey.keepDraft({ answer: 'unsure' });
    expect(journey.visit()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
    expect(window.history.length).toBe(4);
    const kept = parseEntry(window.history.state)?.position.journey.drafts;
    expect(kept).toEqual({ 'check-2': { answer: 'unsure' } });
  });

  it('goes on with the journey', () => {
    const { journey } = tabAtSecondCheck();
    journey.keepDraft({ answer: 'unsure' });
    journey.move(change('joined'));
    expect(journey.visit().position.journey.drafts).toEqual({ 'check-2': { answer: 'unsure' } });
  });
});

describe('a reload', () => {
  it('finds everything again, and the way back', async () => {
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
    await go(-1);
    expect(again.visit().position.place).toEqual({ step: 'check-1' });
    expect(again.visit().position.journey.answers).toEqual({ 1: 'no' });
  });

  it('counts for more than what was chosen on the prerendered page', () => {
    const { load } = tabAtSecondCheck();
    const { position } = load({ status: 'joint-manager' }).visit();
    expect(position.place).toEqual({ step: 'check-2' });
    expect(position.journey.drafts).toEqual({});
  });

  it('on an entry that names a screen out of reach shows the furthest one', () => {
    const { window, load } = tabAtSecondCheck();
    const entry = parseEntry(window.history.state);
    const position = { ...entry?.position, place: { step: 'result' } };
    window.history.replaceState({ ...entry, position }, '');
    expect(load().visit().position.place).toEqual({ step: 'check-2' });
  });

  it('on an entry of somebody else starts empty', () => {
    const { window, load } = tabAtSecondCheck();
    window.history.replaceState({ v: 7, secret: true }, '');
    expect(load().visit().position).toEqual(START);
    expect(window.history.state).toEqual({ v: 1, depth: 0, position: START });
  });
});

describe('somebody who edits the address', () => {
  it('stays on the same screen with the same answers, and is not read again', async () => {
    const { window, journey, editFragment } = tabAtSecondCheck();
    const before = journey.visit();
    await editFragment('#status=company-officer&joined=1985-04');
    expect(journey.visit()).toBe(before);
    expect(parseEntry(window.history.state)?.position).toEqual(before.position);
  });
});
