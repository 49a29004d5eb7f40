import { describe, expect, test } from 'vitest';
import { askedIn } from '../fixtures/cases';
import { copyControls } from '../fixtures/copy-controls';
import { holdPages } from '../fixtures/held-pages';
import { openForAll } from '../fixtures/open-for-all';
import { OLD_CHROMIUMS } from '../run/old-chromium.mjs';
import { startOldChromium } from './old-chromium-driver';
import { answer, byClick, chooseStatus, finish, isLive, onScreen, typeMonth, until } from './walk';

/** One `/Type /Page` a page; the tree that holds them is `/Type /Pages`. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** How far apart the first stands from the second, in pixels: the larger of both ways. */
const apart = (first: string, second: string) => `(() => {
  const [a, b] = [${first}, ${second}].map((node) => node.getBoundingClientRect());
  return Math.max(b.left - a.right, b.top - a.bottom);
})()`;
const one = (selector: string, at = 0) => `document.querySelectorAll('${selector}')[${at}]`;

describe.each(OLD_CHROMIUMS)('Chromium $version', (chromium) => {
  // It needs the libraries that today's brings along.
  const opened = openForAll(['Chromium', '古い Chromium'], {
    server: holdPages,
    old: () => startOldChromium(chromium),
  });

  test.each([
    ['', 'confirmed', {}],
    ['ja-easy/', 'contact', { 4: 'yes', 6: 'unsure' }],
    ['vi/', 'confirmed', {}],
  ] as const)('walks from /%s to the result, and prints it: %s', async (folder, outcome, told) => {
    const { server, old } = opened;
    server.release();
    // On a busy machine what a hand presses may have moved away under it.
    const driver = byClick(old);
    await driver.open(server.url + folder);
    await isLive(driver);
    await chooseStatus(driver, 'company-officer');
    await typeMonth(driver, 'showa', '60', '4');
    await answer(driver, askedIn('company-officer', '1985-04'), told);
    await onScreen(driver, 'review');
    await old.reload();
    await isLive(driver);
    await finish(driver, outcome);
    // The card at its true size, and what to do: on one sheet where the words are as short as the card's own.
    expect(pagesIn(await old.print())).toBeLessThanOrEqual(folder ? 2 : 1);
  });

  test('draws a page anew that somebody has replaced by copies', async () => {
    const { server, old: driver } = opened;
    server.release();
    await driver.open(server.url);
    await isLive(driver);
    await chooseStatus(driver, 'sole-proprietor');
    await onScreen(driver, 'joined');
    await driver.press('main input[value="showa"]');
    await driver.type('main input[name="year"]', '60');
    await driver.evaluate(`(${copyControls})('body > *')`);
    await driver.press('main input[name="month"]');
    await driver.type('main input[name="month"]', '4');
    await until(driver, `${one('.echo')}.textContent.includes('1985年4月')`);
  });

  test('keeps apart what is pressed, without a gap between flexible boxes', async () => {
    const { server, old: driver } = opened;
    server.release();
    await driver.open(server.url);
    await isLive(driver);
    await onScreen(driver, 'status');
    expect(await driver.evaluate(apart(one('.radio'), one('.radio', 1)))).toBeGreaterThanOrEqual(8);
    expect(
      await driver.evaluate(apart(one('.radio input'), one('.radio-text'))),
    ).toBeGreaterThanOrEqual(12);
    await chooseStatus(driver, 'sole-proprietor');
    await onScreen(driver, 'joined');
    expect(await driver.evaluate(apart(one('.box input'), one('.box label')))).toBe(8);
    expect(await driver.evaluate(apart(one('.box'), one('.box', 1)))).toBe(24);
    await typeMonth(driver, 'showa', '60', '4');
    await answer(driver, askedIn('sole-proprietor', '1985-04'));
    await onScreen(driver, 'review');
    expect(await driver.evaluate(apart(one('.reply-number'), one('.reply-sentence')))).toBe(8);
    expect(
      await driver.evaluate(apart(one('.oval'), one('.oval-line .card-text'))),
    ).toBeGreaterThanOrEqual(12);
    await finish(driver, 'confirmed');
    expect(
      await driver.evaluate(apart(one('.actions .button'), one('.actions .button', 1))),
    ).toBeGreaterThanOrEqual(12);
  });
});
