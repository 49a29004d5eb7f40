import { vi } from 'vitest';
import {
  type Answer,
  finish as finishWith,
  type Hand,
  screen,
  tellAnswers,
  tellMonth,
  tellStatus,
} from '../fixtures/robot.mjs';
import type { Driver } from './driver';

const PATIENCE = { timeout: 30_000, interval: 50 };

/** Waits until an expression in the page is true. Throws when it never is. */
export const until = (driver: Driver, expression: string) =>
  // Between two pages there is nothing to ask. Whether, not what: an element itself is not to be handed out.
  vi.waitUntil(() => driver.evaluate(`!!(${expression})`).catch(() => false), PATIENCE);

const html = 'document.documentElement';

/** In a frame that the host page sizes: it has done so. Until then what is pressed may move away. */
const isFitted = `(!${html}.hasAttribute("data-sized") || Math.abs(document.body.getBoundingClientRect().height - innerHeight) < 2)`;

const appears = (driver: Driver, selector: string) =>
  until(driver, `document.querySelector(${JSON.stringify(selector)}) && ${isFitted}`);

const handOf = (driver: Driver): Hand => ({
  appears: (selector) => appears(driver, selector),
  press: driver.press,
  type: driver.type,
});

/** Waits for a screen that stands still. */
export const onScreen = (driver: Driver, name: string, check = '') =>
  appears(driver, screen(name, check));

export const isLive = (driver: Driver) => until(driver, `${html}.hasAttribute("data-live")`);

export const chooseStatus = (driver: Driver, status: string) => tellStatus(handOf(driver), status);

export const typeMonth = (driver: Driver, era: string, year: string, month: string) =>
  tellMonth(handOf(driver), { era, year, month });

/** Answers the checks in the order given, and proves that these are asked. */
export const answer = (
  driver: Driver,
  checks: Iterable<string | number>,
  answers?: Record<string, Answer>,
) => tellAnswers(handOf(driver), checks, answers);

/** From the sheet to the result, which has to be this one. */
export const finish = (driver: Driver, outcome: 'confirmed' | 'contact') =>
  finishWith(handOf(driver), outcome);

/** Presses as a screen reader does: by a click that has no place. */
export const byClick = (driver: Driver): Driver => ({
  ...driver,
  async press(selector) {
    await driver.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
  },
});
