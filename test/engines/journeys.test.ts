import { describe, expect, test } from 'vitest';
import { askedIn, markOf } from '../fixtures/cases';
import { openForAll } from '../fixtures/open-for-all';
import { WALKS } from '../fixtures/walks';
import { ENGINES } from './engines';
import { openSite } from './site';
import { answer, byClick, chooseStatus, finish, isLive, onScreen, typeMonth, until } from './walk';

const OUTCOMES = ['confirmed', 'contact'] as const;

// Built once for all engines.
const built = openForAll(['nginx'], { site: openSite });

// Every other one to the other result.
const JOURNEYS = WALKS.map((walk, i) => ({ ...walk, outcome: OUTCOMES[i % 2] ?? 'contact' }));

describe.each(ENGINES)('$name', ({ name, start }) => {
  const opened = openForAll([name], { driver: start });
  const turn = ENGINES.findIndex((engine) => engine.name === name);
  const parts = () => ({ driver: opened.driver, ...built.site });

  // Who is asked what is the same in all of them: each takes its share.
  test.each(JOURNEYS.filter((_, i) => i % ENGINES.length === turn))(
    '$status, $era $year-$month: $asked, $outcome',
    async ({ status, era, year, month, asked, outcome }) => {
      const { driver, form } = parts();
      await driver.open(form);
      await isLive(driver);
      await chooseStatus(driver, status);
      await typeMonth(driver, era, year, month);
      const last = asked.at(-1) ?? 0;
      await answer(driver, asked, outcome === 'contact' ? { [last]: 'yes' } : {});
      await finish(driver, outcome);
      if (outcome === 'contact') {
        const affected = 'document.querySelector("[data-affected]").textContent';
        expect(await driver.evaluate(affected)).toContain(markOf(last));
      }
    },
  );

  test('the script leaves the page’s policy alone, and asks for nothing later', async () => {
    const { driver, form } = parts();
    await driver.open(form);
    await isLive(driver);
    await driver.evaluate(
      'void (window.breaches = [], document.addEventListener("securitypolicyviolation", (e) => breaches.push(e.violatedDirective)))',
    );
    const requests = 'performance.getEntriesByType("resource").length';
    await until(driver, 'document.readyState === "complete"');
    const before = await driver.evaluate(requests);
    await chooseStatus(driver, 'sole-proprietor');
    await typeMonth(driver, 'showa', '60', '4');
    await answer(driver, askedIn('sole-proprietor', '1985-04'));
    await finish(driver, 'confirmed');
    expect(await driver.evaluate(requests)).toBe(before);
    expect(await driver.evaluate('breaches.length')).toBe(0);
  });

  test('Back and a reload find every answer again', async () => {
    const { driver, form } = parts();
    await driver.open(form);
    await isLive(driver);
    await chooseStatus(driver, 'company-officer');
    await typeMonth(driver, 'heisei', '6', '3');
    await answer(driver, askedIn('company-officer', '1994-03'), { 2: 'unsure' });
    const last = `${askedIn('company-officer', '1994-03').at(-1)}`;
    await onScreen(driver, 'review');
    await driver.evaluate('void history.back()');
    await onScreen(driver, 'check', last);
    expect(await driver.evaluate('document.querySelector("input[value=no]").checked')).toBe(true);
    await driver.evaluate('void (window.isOld = true, setTimeout(() => location.reload()))');
    await until(driver, '!window.isOld');
    await isLive(driver);
    await onScreen(driver, 'check', last);
    await driver.press('main button[type="submit"]');
    await onScreen(driver, 'review');
    await finish(driver, 'contact');
  });

  test.each([
    ['card.html', 'confirmed', {}],
    ['card.html', 'contact', { 3: 'yes' }],
    ['sandbox.html', 'confirmed', {}],
  ] as const)(
    'a host page (%s) carries the card’s link to the result: %s',
    async (page, outcome, answers) => {
      const { driver: hand, host } = parts();
      // While a host page sizes and scrolls the frame, what a hand of these drivers presses moves away under it; and on
      // a busy machine a hand now and then does not reach into a frame of another process.
      const driver = byClick(hand);
      await driver.open(`${host}${page}`);
      const greeting = page === 'card.html' ? 'ready' : 'boot';
      await until(driver, `window.heard && heard.includes("${greeting}")`);
      // A browser lays out nothing that is out of sight, and one of them presses nothing there.
      await driver.evaluate('scrollTo(0, 800)');
      await driver.enterFrame();
      await isLive(driver);
      await onScreen(driver, 'status');
      await driver.press('main button[type="submit"]');
      await answer(driver, askedIn('sole-proprietor', '1985-04'), answers);
      await finish(driver, outcome);
    },
  );

  test('the host page gives the frame its height, and brings each heading into view', async () => {
    const { driver: hand, host } = parts();
    const driver = byClick(hand);
    await driver.open(`${host}card.html`);
    await until(driver, 'window.heard && heard.includes("ready")');
    await driver.evaluate('scrollTo(0, 800)');
    await driver.enterFrame();
    await isLive(driver);
    const hidden = 'Math.ceil(document.body.getBoundingClientRect().height) - innerHeight';
    await until(driver, `${hidden} <= 0`);
    await driver.press('main button[type="submit"]');
    await onScreen(driver, 'check', '1');
    await until(driver, `${hidden} <= 0`);
    const top = await driver.evaluate(
      'document.querySelector("main h1").getBoundingClientRect().top',
    );
    await driver.leaveFrame();
    const at = `document.querySelector("iframe").getBoundingClientRect().top + ${top}`;
    await until(driver, `${at} >= 0 && ${at} <= innerHeight / 2`);
    expect(await driver.evaluate('heard.join()')).toMatch(
      /^boot,ready(,ready|,height)*,step(,height)*$/,
    );
  });
});
