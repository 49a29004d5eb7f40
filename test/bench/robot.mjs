/** A robot with one finger and a keyboard, and without a moment to think. */
import { finish, tellAllAnswers, tellMonth, tellStatus } from '../fixtures/robot.mjs';
import { PATH } from './conditions.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Seeing } from '../fixtures/robot.mjs' */

/**
 * Runs in the page. Where to put the finger: the middle of the control, or of the label around it.
 * @param {string} selector
 */
async function locate(selector) {
  const control = document.querySelector(selector);
  if (!control) throw new Error(`nothing to tap: ${selector}`);
  const target = control.closest('label') ?? control;
  const nextFrame = () => new Promise(requestAnimationFrame);
  for (;;) {
    const before = target.getBoundingClientRect();
    await nextFrame();
    const { left, top, width, height, bottom } = target.getBoundingClientRect();
    const isWithin = top >= 0 && bottom <= window.innerHeight;
    if (!isWithin) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (top === before.top) return { x: left + width / 2, y: top + height / 2 };
  }
}

/** @param {Page} page @param {string} selector */
export async function tap(page, selector) {
  const { x, y } = await page.evaluate(locate, selector);
  await page.touchscreen.tap(x, y);
}

/**
 * Runs in the page. Looks in every frame, so that what the robot waits for is not rounded up, and nothing is kept.
 * @param {string} selector
 */
async function whenThere(selector) {
  const PATIENCE_MS = 60_000;
  const start = performance.now();
  while (!document.querySelector(selector)) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`never there: ${selector}`);
    await new Promise(requestAnimationFrame);
  }
}

/** @param {Page} page @param {string} selector */
export const appears = (page, selector) => page.evaluate(whenThere, selector);

/** Runs in the page. */
const readCheck = () => document.querySelector('main:not([hidden])')?.getAttribute('data-check');

/** @param {Page} page @returns {Seeing} */
export const handOf = (page) => ({
  appears: (selector) => appears(page, selector),
  async press(selector) {
    await tap(page, selector);
    if (!selector.endsWith('[type="submit"]')) await appears(page, `${selector}:checked`);
  },
  async type(selector, text) {
    await tap(page, selector);
    await appears(page, `${selector}:focus`);
    await page.keyboard.type(text);
  },
  checkNow: async () => (await page.evaluate(readCheck)) ?? '',
});

/** @param {Page} page */
export const answerFirst = (page) => tellStatus(handOf(page), PATH.status);

/**
 * Answers whatever is asked: what the form has made of the first answer is seen in the result.
 * @param {Page} page
 */
export async function goOnToReview(page) {
  await tellMonth(handOf(page), PATH);
  await tellAllAnswers(handOf(page));
}

/** From the second question to the result. @param {Page} page */
export async function goOnToResult(page) {
  await goOnToReview(page);
  await finish(handOf(page), 'confirmed');
}
