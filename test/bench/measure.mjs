/** One visit each to a page, and what it measured. Times in ms. */

import { readFirstTap } from './first-tap.mjs';
import { openPhone } from './phone.mjs';
import { answerFirst, goOnToResult } from './robot.mjs';
import { quantile } from './statistics.mjs';

/** @import { Browser } from '@playwright/test' */
/** @import { Network } from './conditions.mjs' */
/** @import { Probe } from './probe.mjs' */

/** @typedef {Record<string, number>} Values one visit's numbers by their names */
/** @typedef {{ browser: Browser, network: Network, origin: string, url: string }} Visit */

const INTERVAL_BETWEEN_TAPS_MS = 250;
const MOST_TAPS = 40;

/** An interaction below 16 ms, of which browsers do not tell. */
const SHORT_MS = 8;

/** @param {Probe} probe @returns {Values} */
export function interactionsOf({ interactions, inputs }) {
  const told = Object.values(interactions);
  const untold = Array.from({ length: Math.max(0, inputs - told.length) }, () => SHORT_MS);
  const durations = [...told, ...untold];
  return { inp75: quantile(durations, 0.75), inpMax: Math.max(0, ...durations) };
}

/**
 * Nobody touches the page before all has come, so that nothing cuts the paint times short; then the robot goes the path.
 * @param {Visit} visit
 * @returns {Promise<Values>}
 */
export async function look({ browser, network, origin, url }) {
  const phone = await openPhone(browser, network, origin);
  try {
    await phone.page.goto(url, { waitUntil: 'load' });
    if (!(await phone.quiet())) throw new Error(`${url} never came to life`);
    const { firstPaint, fcp, lcp, cls, tbt } = await phone.probe();
    const { bytes, requests, foreign } = phone.traffic;
    const kB = Object.values(bytes).reduce((sum, part) => sum + part, 0) / 1000;
    const values = {
      kB,
      requests,
      foreign,
      firstPaint,
      fcp,
      lcp,
      cls,
      tbt,
      heapMB: (await phone.memory()).heapMB,
    };
    const start = performance.now();
    await answerFirst(phone.page);
    await goOnToResult(phone.page);
    const path = performance.now() - start;
    await phone.quiet();
    return { ...values, path, ...interactionsOf(await phone.probe()) };
  } finally {
    await phone.close();
  }
}

/** Runs in the page. */
const isAnswered = () => document.querySelector('input[name="status"]:checked') !== null;

/**
 * Taps the first question as soon as it can be seen, again and again until the answer is kept.
 * @param {Visit} visit
 * @returns {Promise<Values>}
 */
export async function tapAtOnce({ browser, network, origin, url }) {
  const phone = await openPhone(browser, network, origin);
  try {
    const { radio } = await phone.openAndSee(url);
    const isChecked = () => phone.page.evaluate(isAnswered);
    let taps = 0;
    // Hydration may take the answer back.
    while (!(taps > 0 && (await isChecked()) && (await phone.quiet()) && (await isChecked()))) {
      if (taps === MOST_TAPS) throw new Error(`${url} keeps no answer`);
      taps++;
      await phone.page.touchscreen.tap(radio.x, radio.y);
      await phone.page.waitForTimeout(INTERVAL_BETWEEN_TAPS_MS);
    }
    const { seen, live = Number.NaN, breaks } = await phone.page.evaluate(readFirstTap);
    return { seen, live, taps, breaks };
  } finally {
    await phone.close();
  }
}
