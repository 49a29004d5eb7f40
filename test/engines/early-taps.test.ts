import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdPages } from '../fixtures/held-pages';
import { leaveOut } from '../fixtures/leave-out';
import { reasonWithout } from '../run/needs.mjs';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { byClick, isLive, onScreen, until } from './walk';

const OFFICER = 'main input[name="status"][value="company-officer"]';
const NEXT = 'main button[type="submit"]';
const DELAYS = Array.from({ length: 13 }, (_, i) => i * 100);

describe.each(ENGINES)('$name', ({ name, start }) => {
  let server: Awaited<ReturnType<typeof holdPages>>;
  let browser: Driver | undefined;
  beforeAll(async () => {
    server = await holdPages();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });
  beforeEach((context) => {
    if (!browser) leaveOut(context, reasonWithout(name));
  });

  /** The page as it stands before the script. */
  async function openHeld(driver: Driver): Promise<void> {
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
    const driver = browser as Driver;
    await openHeld(driver);
    await driver.press(OFFICER);
    await driver.press(NEXT);
    await driver.press(NEXT);
    expect(await driver.evaluate('location.search')).toBe('');
    server.release();
    await expectChosenOnWayBack(driver);
  });

  test('an early press without a choice is answered with what to do', async () => {
    const driver = browser as Driver;
    await openHeld(driver);
    await driver.press(NEXT);
    server.release();
    await until(driver, 'document.activeElement.className === "error-summary"');
  });

  test.each(DELAYS)('nothing is lost %d ms after the script came', async (delay) => {
    const driver = browser as Driver;
    await openHeld(driver);
    server.release();
    // The time is what is tried: wherever the script is by then.
    await pass(delay);
    await driver.press(OFFICER);
    await driver.press(NEXT);
    await expectChosenOnWayBack(driver);
  });

  test('a choice is still there when the page comes back', async () => {
    // The drivers' own hands lose hold of a page that comes back.
    const driver = byClick(browser as Driver);
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
