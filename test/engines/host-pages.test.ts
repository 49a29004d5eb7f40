import { describe, expect, test } from 'vitest';
import { ARRIVALS, BOXES, type HostKind } from '../browser/host-kinds';
import { openForAll } from '../fixtures/open-for-all';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { openHostSite } from './host-site';
import { byClick, chooseStatus, isLive, onScreen, until } from './walk';

/** In Chromium more of them are tried, with the wheel of a mouse: test/browser/host-pages.spec.ts. It misses on a zoomed page. */
const PAIRS = process.env['ALL_PAIRS']
  ? BOXES.flatMap((box) => ARRIVALS.map((arrival) => [box, arrival] as const))
  : BOXES.map((box, i) => [box, ARRIVALS[i % ARRIVALS.length] as HostKind] as const);
const CASES = PAIRS.map((pair) => [pair.map(({ name }) => name).join(', '), pair] as const);

/** How much of the frame lies where nobody can scroll to: below what cuts it off. */
const CUT = `(() => {
  const frame = document.querySelector('iframe');
  let cut = 0;
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY)) break;
    if (!/hidden|clip/.test(overflowY)) continue;
    const isRoot = box === document.body || box === document.documentElement;
    const bottom = isRoot ? innerHeight : box.getBoundingClientRect().bottom;
    cut = Math.max(cut, frame.getBoundingClientRect().bottom - bottom);
  }
  return cut;
})()`;

/** How much of the screen lies below the frame, where the frame has no scroll bar. */
const HIDDEN = `document.documentElement.hasAttribute('data-sized')
  ? Math.ceil(document.body.getBoundingClientRect().height) - innerHeight : 0`;

describe.each(ENGINES)('$name', ({ name, start }) => {
  const opened = openForAll([name], { site: openHostSite, hand: start });

  async function openKinds(driver: Driver, ...kinds: HostKind[]): Promise<void> {
    const { site } = opened;
    await driver.open(site.show(...kinds));
    await until(driver, 'window["shikaku-kakunin"]');
    for (const late of site.lateOn(...kinds)) await driver.evaluate(late);
    // A lazy frame has to come near first.
    await driver.evaluate('void document.querySelector("iframe").scrollIntoView()');
    await intoFrame(driver);
  }

  async function intoFrame(driver: Driver): Promise<void> {
    await until(driver, 'heard.some(({ type }) => type === "ready")');
    await driver.enterFrame();
    await isLive(driver);
  }

  /** Waits until it stands where the host shows it, and nothing of the frame is out of reach. */
  async function comesIntoSight(driver: Driver, selector: string): Promise<void> {
    const find = `document.querySelector('${selector}').getBoundingClientRect()`;
    await expect
      .poll(
        async () => {
          const hidden = await driver.evaluate(HIDDEN);
          const within = await driver.evaluate(
            `(({ top, left }) => [left + 20, top + 20])(${find})`,
          );
          await driver.leaveFrame();
          const cut = await driver.evaluate(CUT);
          const isSeen = await driver.evaluate(`(([x, y]) => {
            const { left, top } = document.querySelector('iframe').getBoundingClientRect();
            return document.elementFromPoint(left + x, top + y) instanceof HTMLIFrameElement;
          })(${JSON.stringify(within)})`);
          await driver.enterFrame();
          return { isSeen, isCut: Number(cut) > 2, isHidden: Number(hidden) > 2 };
        },
        { timeout: 40_000, interval: 100 },
      )
      .toEqual({ isSeen: true, isCut: false, isHidden: false });
  }

  test.each(name === 'Chromium' ? CASES.filter(([, [box]]) => box.isZoomed) : CASES)(
    'the form can be used in %s',
    async (_, pair) => {
      const driver = byClick(opened.hand);
      await openKinds(driver, ...pair);
      await driver.press('main input[value="company-officer"]');
      // Whoever presses the button sees the lower end of the screen.
      await driver.leaveFrame();
      await driver.evaluate('void document.querySelector("iframe").scrollIntoView(false)');
      await driver.enterFrame();
      await driver.press('main button[type="submit"]');
      await until(driver, 'document.querySelector("main[data-screen=joined]")');
      await comesIntoSight(driver, 'main h1');
      await driver.press('main button[type="submit"]');
      await until(driver, 'document.querySelector(".error-summary")');
      await comesIntoSight(driver, '.error-summary');
    },
  );

  test('a reload of the host page starts the frame anew', async () => {
    const driver = byClick(opened.hand);
    await openKinds(driver, { name: 'plain' });
    await chooseStatus(driver, 'company-officer');
    await onScreen(driver, 'joined');
    await driver.leaveFrame();
    await driver.evaluate('void (heard = [], setTimeout(() => location.reload()))');
    await intoFrame(driver);
    await onScreen(driver, 'status');
    expect(await driver.evaluate('document.querySelectorAll("main input:checked").length')).toBe(0);
  });
});
