import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../src/journey/entry';
import { FOLDER_ATTRIBUTE } from '../../src/journey/folder';
import { handOver, takeHandover } from '../../src/journey/handover';
import { START } from '../../src/journey/moves';
import { openTab, tabAtSecondCheck } from '../fixtures/browser-tab';
import { altered, VALID } from '../fixtures/entries';
import { PATIENCE } from '../fixtures/patience';

const MARK = 'shikaku-kakunin:';

/** As much of a window as a handover needs. */
const named = (name: string) => ({ name }) as Window;

/** The window of the page that arrives under this name. */
function arriving(name: string, address = ''): ReturnType<typeof openTab> {
  const tab = openTab(address);
  tab.window.name = name;
  return tab;
}

describe('what one language’s page hands to another’s', () => {
  it.each([{ entry: VALID }, { restartIn: '' }, { restartIn: 'zh-Hans' }])(
    'is taken once, whatever it is (%#)',
    (handover) => {
      const window = named('');
      handOver(window, handover);
      expect(takeHandover(window)).toEqual(handover);
      expect(takeHandover(window)).toBeUndefined();
    },
  );

  it('leaves a frame its own name', () => {
    const window = named('the host’s frame');
    handOver(window, { entry: VALID });
    expect(window.name).not.toBe('the host’s frame');
    takeHandover(window);
    expect(window.name).toBe('the host’s frame');
    expect(takeHandover(window)).toBeUndefined();
    expect(window.name).toBe('the host’s frame');
  });

  it('does not pile up if it is handed over twice', () => {
    const window = named('');
    handOver(window, { restartIn: 'en' });
    handOver(window, { entry: VALID });
    expect(takeHandover(window)).toEqual({ entry: VALID });
    expect(window.name).toBe('');
  });

  it.each([
    '',
    'en',
    MARK,
    `${MARK}null`,
    `${MARK}{"entry":`,
    `${MARK}{"entry":{}}`,
    `${MARK}${JSON.stringify({ entry: altered('position/place/step', 'home') })}`,
    `${MARK}{"restartIn":"../../elsewhere"}`,
    `${MARK}{"restartIn":"javascript:alert(1)"}`,
    `${MARK}{"restartIn":"//evil.example"}`,
    `${MARK}{"restartIn":7}`,
    `x${MARK}{"restartIn":"en"}`,
  ])('is nothing of ours under the name %j', (name) => {
    const window = named(name);
    expect(takeHandover(window)).toBeUndefined();
    expect(window.name.startsWith(MARK)).toBe(false);
  });

  it(
    'never throws, whatever the name',
    () => {
      const window = named('');
      const aName = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 2 }));
      fc.assert(
        fc.property(aName, (name) => {
          window.name = MARK + name;
          expect(takeHandover(window)).toBeUndefined();
        }),
      );
    },
    PATIENCE,
  );
});

describe('a journey handed over', () => {
  it('goes on where it was, one entry further, with all that was told', () => {
    const from = tabAtSecondCheck();
    from.journey.keepDraft({ answer: 'yes' });
    from.journey.handOver();
    const { window, load } = arriving(from.window.name, 'en/');
    const { position, isArrival } = load().visit();
    expect(position.place).toEqual({ step: 'check-2' });
    expect(position.journey.answers).toEqual({ 1: 'no' });
    expect(position.journey.drafts).toEqual({ 'check-2': { answer: 'yes' } });
    // Who changed the language pressed for this screen: its heading is read out, and comes into view.
    expect(isArrival).toBe(false);
    expect(window.history.state).toEqual({ v: 1, depth: 4, position });
    expect(window.name).toBe('');
  });

  it('counts for more than a link, and for less than what stands in the entry', () => {
    const link = '#status=company-officer';
    const packed = MARK + JSON.stringify({ entry: VALID });
    const linked = arriving(packed, link);
    expect(linked.load().visit().position).toEqual(VALID.position);
    expect(linked.window.location.hash).toBe('');
    const reloaded = tabAtSecondCheck();
    reloaded.window.name = packed;
    expect(reloaded.load().visit().position.place).toEqual({ step: 'check-2' });
    expect(reloaded.window.name).toBe('');
  });

  it('shows the furthest screen if it names one out of reach', () => {
    const entry = altered('position/place/step', 'result');
    const { load } = arriving(MARK + JSON.stringify({ entry }));
    expect(load().visit().position.place.step).toBe('check-2');
  });

  it('forgets everything if the other page restarted', () => {
    const { window, load } = arriving(`${MARK}{"restartIn":""}`);
    window.history.replaceState({ ...VALID, depth: 0 }, '');
    expect(load().visit().position).toEqual(START);
    expect(window.history.length).toBe(2);
    expect(window.history.state).toEqual({ v: 1, depth: 1, position: START });
  });

  it('is to be forgotten by whichever page holds the first entry, and this one is come back to', () => {
    const { window, journey } = tabAtSecondCheck();
    window.document.documentElement.setAttribute(FOLDER_ATTRIBUTE, 'ko');
    journey.restart();
    expect(takeHandover(window)).toEqual({ restartIn: 'ko' });
  });

  it('walks on to the first entry before it forgets', async () => {
    const tab = tabAtSecondCheck();
    tab.window.name = `${MARK}{"restartIn":""}`;
    const history = tab.load();
    expect(history.visit().position).toEqual(START);
    await tab.popped();
    expect(tab.window.name).toBe('');
    const states = await tab.statesBackwards();
    expect(states.map((state) => parseEntry(state)?.position)).toEqual([START, START]);
  });
});
