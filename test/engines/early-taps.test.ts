import { setTimeout as pass } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { holdPages } from '../fixtures/held-pages';
import { openForAll } from '../fixtures/open-for-all';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { byClick, isLive, onScreen, until } from './walk';

const OFFICER = 'main input[name="status"][value="company-officer"]';
const NEXT = 'main button[type="submit"]';
const DELAYS = Array.from({ length: 13 }, (_, i) => i * 100);

describe.each(ENGINES)('$name', ({ name, start }) => {
  const opened = openForAll([name], { server: holdPages, driver: start });

  /** The page as it stands before the script. */
  async function openHeld({ server, driver }: typeof opened): Promise<void> {
    server.hold();
    await driver.open(server.url);
    await isLive(driver);
    await until(driver, `document.querySelector('${NEXT}')`);
  }

  async function expectChosenOnWayBack(driver: Driver): Promise<void> {
    await onScreen(driver, 'joined');
    await driver.press('.back');
    await onScreen(driver, 'status');
    expect(await driver.evaluate(`document.querySelector('${OFFICER}').checked`)).toBe(true);
  }

  test('a choice and a press before the script are carried out when it is there', async () => {
    const { server, driver } = opened;
    await openHeld(opened);
    await driver.press(OFFICER);
    await driver.press(NEXT);
    await driver.press(NEXT);
    expect(await driver.evaluate('location.search')).toBe('');
    server.release();
    await expectChosenOnWayBack(driver);
  });

  test('an early press without a choice is answered with what to do', async () => {
    const { server, driver } = opened;
    await openHeld(opened);
    await driver.press(NEXT);
    server.release();
    await until(driver, 'document.activeElement.className === "error-summary"');
  });

  // In Chromium, and slowed down: test/browser/early-taps.spec.ts.
  test.each(name === 'Chromium' ? [] : DELAYS)(
    'nothing is lost %d ms after the script came',
    async (delay) => {
      const { server, driver } = opened;
      await openHeld(opened);
      server.release();
      // The time is what is tried: wherever the script is by then.
      await pass(delay);
      await driver.press(OFFICER);
      await driver.press(NEXT);
      await expectChosenOnWayBack(driver);
    },
  );

  test('a choice is still there when the page comes back', async () => {
    // The drivers' own hands lose hold of a page that comes back.
    const { server } = opened;
    const driver = byClick(opened.driver);
    server.release();
    await driver.open(server.url);
    await until(driver, '!("early" in window)');
    await driver.press(OFFICER);
    await driver.evaluate('void setTimeout(() => location.assign("./en/"))');
    await until(driver, 'document.documentElement.lang === "en"');
    await driver.evaluate('void setTimeout(() => history.back())');
    await until(driver, 'document.documentElement.lang === "ja"');
    await until(driver, `document.querySelector('${OFFICER}').checked`);
    await until(driver, '!("early" in window)');
    await driver.press(NEXT);
    await onScreen(driver, 'joined');
  });
});
