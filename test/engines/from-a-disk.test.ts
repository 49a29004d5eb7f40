import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { askedIn } from '../fixtures/cases';
import { openForAll } from '../fixtures/open-for-all';
import { ENGINES } from './engines';
import { answer, byClick, chooseStatus, finish, isLive, onScreen, typeMonth, until } from './walk';

const FORM = new URL('../../dist/index.html', import.meta.url).href;
const CARD = '#status=company-officer&joined=1985-04';

/** What an intranet's page or a kiosk may do: no origin, no storage, no submit, no server with any header. */
const hostPage = `<!doctype html><title>host</title>
<iframe title="form" sandbox="allow-scripts" src="${FORM}${CARD}" width="360" height="2400"></iframe>`;

function writeHost() {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const file = join(folder, 'host.html');
  writeFileSync(file, hostPage);
  return { url: pathToFileURL(file).href, close: () => rmSync(folder, { recursive: true }) };
}

// A double-clicked file, an attachment, a share: there is no server to mend anything.
describe.each(ENGINES)('$name opens the file itself', ({ name, start }) => {
  const opened = openForAll([name], { host: writeHost, driver: start });

  test.each(['confirmed', 'contact'] as const)('and walks to the result: %s', async (outcome) => {
    const { driver } = opened;
    await driver.open(FORM);
    await isLive(driver);
    await chooseStatus(driver, 'sole-proprietor');
    await typeMonth(driver, 'showa', '60', '4');
    await answer(
      driver,
      askedIn('sole-proprietor', '1985-04'),
      outcome === 'contact' ? { 4: 'yes' } : {},
    );
    await finish(driver, outcome);
  });

  test('changes the language, keeps the answers, and finds them after a reload', async () => {
    const driver = byClick(opened.driver);
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
    const driver = byClick(opened.driver);
    await driver.open(opened.host.url);
    await until(driver, 'document.querySelector("iframe")');
    await driver.enterFrame();
    await isLive(driver);
    await driver.press('main button[type="submit"]');
    await answer(driver, askedIn('company-officer', '1985-04'), { 6: 'unsure' });
    await finish(driver, 'contact');
  });
});
