import { expect, vi } from 'vitest';
import type { Driver } from './driver';

const PATIENCE = { timeout: 30_000, interval: 50 };

/** Waits until an expression in the page is true. Throws when it never is. */
export const until = (driver: Driver, expression: string) =>
  // Between two pages there is nothing to ask. Whether, not what: an element itself is not to be handed out.
  vi.waitUntil(() => driver.evaluate(`!!(${expression})`).catch(() => false), PATIENCE);

const main = 'document.querySelector("main")';
const html = 'document.documentElement';

/** In a frame that the host page sizes: it has done so. Until then what is pressed may move away. */
const isFitted = `(!${html}.hasAttribute("data-sized") || Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 2)`;

/** Waits for a screen that stands still. */
export const onScreen = (driver: Driver, screen: string, check = '') =>
  until(
    driver,
    `${main} && ${main}.dataset.screen === "${screen}" && (${main}.dataset.check || "") === "${check}" && ${isFitted}`,
  );

export const isLive = (driver: Driver) => until(driver, `${html}.hasAttribute("data-live")`);

const pressNext = (driver: Driver) => driver.press('main button[type="submit"]');

export async function chooseStatus(driver: Driver, status: string): Promise<void> {
  await onScreen(driver, 'status');
  await driver.press(`main input[name="status"][value="${status}"]`);
  await pressNext(driver);
}

export async function typeMonth(driver: Driver, era: string, year: string, month: string) {
  await onScreen(driver, 'joined');
  await driver.press(`main input[name="era"][value="${era}"]`);
  await driver.type('main input[name="year"]', year);
  await driver.type('main input[name="month"]', month);
  await pressNext(driver);
}

/** Answers the checks in the order given, and proves that these are asked and no others. */
export async function answer(driver: Driver, checks: string, answers: Record<string, string> = {}) {
  for (const check of checks) {
    await onScreen(driver, 'check', check);
    await driver.press(`main input[name="answer"][value="${answers[check] ?? 'no'}"]`);
    await pressNext(driver);
  }
}

/** From the sheet to the result, which has to be this one. */
export async function finish(driver: Driver, outcome: 'confirmed' | 'contact'): Promise<void> {
  await onScreen(driver, 'review');
  if (outcome === 'confirmed') await driver.press('main input[name="oval"]');
  await pressNext(driver);
  await onScreen(driver, 'result');
  expect(await driver.evaluate(`${main}.dataset.outcome`)).toBe(outcome);
}

/** Presses as a screen reader does: by a click that has no place. */
export const byClick = (driver: Driver): Driver => ({
  ...driver,
  async press(selector) {
    await driver.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
  },
});
