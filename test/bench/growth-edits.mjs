/** What the built form keeps of 200 changes of mind on the sheet. */
import { screen, tellAnswers } from '../fixtures/robot.mjs';
import { openPhone } from './phone.mjs';
import { answerFirst, appears, goOnToReview, handOf, tap } from './robot.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Visit } from './measure.mjs' */

/** @typedef {{ edits: number, heapMB: number, nodes: number, listeners: number }} Sample */

const EDITS = 200;
const EDITS_PER_SAMPLE = 50;

const CHANGE_FIRST_ANSWER = `${screen('review')} [data-check="1"] button`;
const BACK = 'button.back';

/**
 * 「変更する」 on ①, and back to the sheet: in turns with another answer, and by 「戻る」 without one.
 * @param {Page} page
 * @param {number} i
 */
async function edit(page, i) {
  await tap(page, CHANGE_FIRST_ANSWER);
  if (i % 2 === 0) {
    await tellAnswers(handOf(page), [1], { 1: i % 4 === 0 ? 'unsure' : 'no' });
  } else {
    await appears(page, screen('check', 1));
    await tap(page, BACK);
  }
  await appears(page, screen('review'));
}

/**
 * Memory after garbage collection at the start and every 50 edits, and what each edit took in ms.
 * @param {Visit} visit
 */
export async function editOften({ browser, network, origin, url }) {
  const phone = await openPhone(browser, network, origin);
  try {
    await phone.page.goto(url, { waitUntil: 'load' });
    if (!(await phone.quiet())) throw new Error(`${url} never came to life`);
    await answerFirst(phone.page);
    await goOnToReview(phone.page);
    /** @type {Sample[]} */
    const samples = [{ edits: 0, ...(await phone.memory()) }];
    /** @type {number[]} */
    const times = [];
    for (let i = 0; i < EDITS; i++) {
      const start = performance.now();
      await edit(phone.page, i);
      times.push(performance.now() - start);
      if ((i + 1) % EDITS_PER_SAMPLE === 0) {
        samples.push({ edits: i + 1, ...(await phone.memory()) });
      }
    }
    return { samples, times };
  } finally {
    await phone.close();
  }
}
