/** A robot with one finger and a keyboard, and without a moment to think. */
import { PATH } from './conditions.mjs';

/** @import { Page } from '@playwright/test' */

const SHOWN = 'main:not([hidden])';

const PRESS = `${SHOWN} button[type="submit"]`;

/** @param {string} screen @param {number} [check] */
export const onScreen = (screen, check) =>
  `${SHOWN}[data-screen="${screen}"]${check ? `[data-check="${check}"]` : ''}`;

/** @param {string} name @param {string} value */
const radio = (name, value) => `${SHOWN} input[name="${name}"][value="${value}"]`;

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

/** @param {Page} page @param {string} control a radio or a checkbox */
async function choose(page, control) {
  await tap(page, control);
  await appears(page, `${control}:checked`);
}

/** @param {Page} page @param {string} name @param {string} digits */
async function type(page, name, digits) {
  const box = `${SHOWN} input[name="${name}"]`;
  await tap(page, box);
  await appears(page, `${box}:focus`);
  await page.keyboard.type(digits);
}

/** @param {Page} page */
export async function tellStatus(page) {
  await appears(page, onScreen('status'));
  await choose(page, radio('status', PATH.status));
  await tap(page, PRESS);
}

/** @param {Page} page */
async function tellJoined(page) {
  await appears(page, onScreen('joined'));
  await choose(page, radio('era', PATH.era));
  await type(page, 'year', PATH.year);
  await type(page, 'month', PATH.month);
  await tap(page, PRESS);
}

/** @param {Page} page @param {number} check @param {'no' | 'yes' | 'unsure'} answer */
export async function tellAnswer(page, check, answer) {
  await appears(page, onScreen('check', check));
  await choose(page, radio('answer', answer));
  await tap(page, PRESS);
}

/**
 * Answers whatever is asked: what the form has made of the first answer is seen in the result.
 * @param {Page} page
 */
export async function goOnToReview(page) {
  await tellJoined(page);
  let check = 0;
  for (;;) {
    const nextCheck = `${onScreen('check')}:not([data-check="${check}"])`;
    await appears(page, `${nextCheck}, ${onScreen('review')}`);
    check = await page.evaluate(readCheck, SHOWN);
    if (!check) return;
    await tellAnswer(page, check, 'no');
  }
}

/** Runs in the page. 0 if no check is shown. @param {string} shown */
const readCheck = (shown) => Number(document.querySelector(shown)?.getAttribute('data-check'));

/** From the second question to the result. @param {Page} page */
export async function goOnToResult(page) {
  await goOnToReview(page);
  await choose(page, `${SHOWN} input[name="oval"]`);
  await tap(page, PRESS);
  await appears(page, `${onScreen('result')}[data-outcome="confirmed"]`);
}
