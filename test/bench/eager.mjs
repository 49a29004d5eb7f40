/** Somebody who answers and presses before the script has come: nothing of it may be lost. */
import { screen } from '../fixtures/robot.mjs';
import { PATH } from './conditions.mjs';
import { interactionsOf } from './measure.mjs';
import { openPhone } from './phone.mjs';
import { goOnToResult } from './robot.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Values, Visit } from './measure.mjs' */

/** @param {Page} page @param {string} selector */
const shows = async (page, selector) => (await page.locator(selector).count()) > 0;

/**
 * Taps the first answer `delay` ms after the first paint, presses 「次へ進む」 once right after it, and goes on to the
 * result. A lost answer is one that is not there, or not in the result; a lost press one that led nowhere; a dead page
 * one that never came to life after it.
 * @param {Visit} visit
 * @param {number} delay
 * @returns {Promise<Values>}
 */
export async function tapEarly({ browser, network, origin, url }, delay) {
  const phone = await openPhone(browser, network, origin);
  const { page } = phone;
  try {
    const { radio, button } = await phone.openAndSee(url);
    await page.waitForTimeout(delay);
    await page.touchscreen.tap(radio.x, radio.y);
    await page.touchscreen.tap(button.x, button.y);
    const dead = Number(!(await phone.quiet()));
    if (!(await shows(page, screen('joined')))) {
      const isKept = await shows(page, `input[name="status"][value="${PATH.status}"]:checked`);
      const lost = { lostAnswers: Number(!isKept), lostPresses: Number(isKept), dead };
      return { ...lost, ...interactionsOf(await phone.probe()) };
    }
    await goOnToResult(page);
    const row = `[data-check="${PATH.onlyThisStatus}"][data-answer="no"]`;
    const isKept = await shows(page, `${screen('result')} ${row}`);
    await phone.quiet();
    const lost = { lostAnswers: Number(!isKept), lostPresses: 0, dead };
    return { ...lost, ...interactionsOf(await phone.probe()) };
  } finally {
    await phone.close();
  }
}
