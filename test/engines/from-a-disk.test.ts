import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leaveOut } from '../fixtures/leave-out';
import { reasonWithout } from '../run/needs.mjs';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { answer, byClick, chooseStatus, finish, isLive, onScreen, typeMonth, until } from './walk';

const FORM = new URL('../../dist/index.html', import.meta.url).href;
const CARD = '#status=company-officer&joined=1985-04';

/** What an intranet's page or a kiosk may do: no origin, no storage, no submit, no server with any header. */
const hostPage = `<!doctype html><title>host</title>
<iframe title="form" sandbox="allow-scripts" src="${FORM}${CARD}" width="360" height="2400"></iframe>`;

// A double-clicked file, an attachment, a share: there is no server to mend anything.
describe.each(ENGINES)('$name opens the file itself', ({ name, start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  let browser: Driver | undefined;
  beforeAll(async () => {
    writeFileSync(join(folder, 'host.html'), hostPage);
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach((context) => {
    if (!browser) leaveOut(context, reasonWithout(name));
  });

  test.each(['confirmed', 'contact'] as const)('and walks to the result: %s', async (outcome) => {
    const driver = browser as Driver;
    await driver.open(FORM);
    await isLive(driver);
    await chooseStatus(driver, 'sole-proprietor');
    await typeMonth(driver, 'showa', '60', '4');
    await answer(driver, '12345', outcome === 'contact' ? { 4: 'yes' } : {});
    await finish(driver, outcome);
  });

  test('changes the language, keeps the answers, and finds them after a reload', async () => {
    const driver = byClick(browser as Driver);
    await driver.open(`${FORM}${CARD}`);
    await isLive(driver);
    await driver.press('main button[type="submit"]');
    await answer(driver, '12');
    await driver.press('#languages a[hreflang="vi"]');
    await until(driver, 'document.documentElement.lang === "vi"');
    await driver.evaluate('void (window.isOld = true, setTimeout(() => location.reload()))');
    await until(driver, '!window.isOld');
    await onScreen(driver, 'check', '3');
    expect(await driver.evaluate('document.documentElement.lang')).toBe('vi');
  });

  test('in a bare sandbox, too', async () => {
    const driver = byClick(browser as Driver);
    await driver.open(pathToFileURL(join(folder, 'host.html')).href);
    await until(driver, 'document.querySelector("iframe")');
    await driver.enterFrame();
    await isLive(driver);
    await driver.press('main button[type="submit"]');
    await answer(driver, '123456', { 6: 'unsure' });
    await finish(driver, 'contact');
  });
});
