import { expect, type Page, test } from '@playwright/test';
import { DAMAGE, serveDamaged } from '../fixtures/damaged-page';
import { runs } from '../fixtures/effort';
import { PRIMARY } from '../fixtures/robot.mjs';
import { walkToConfirmation } from './form-page';

const FAULT = '.fault';
/** As long as the page waits for its script, or for another language. */
const AS_LONG_AS_IT_TAKES = 20_000;

/** Presses as soon and as often as there is a button, as people do, until something comes of it. */
async function firstPress(page: Page): Promise<string> {
  const button = page.locator(PRIMARY);
  const end = async () => {
    if (await page.locator(`.error-summary, ${FAULT}`).isVisible()) return 'form';
    const isAsked = await button.isVisible();
    if (!isAsked && (await page.locator('.no-script').isVisible())) return 'leaflet';
    // Playwright's own click would wait for a button that goes away just now.
    if (isAsked) await button.evaluate((node: HTMLElement) => node.click());
    await page.clock.fastForward(AS_LONG_AS_IT_TAKES);
    return 'neither';
  };
  await expect.poll(end, { timeout: 15_000 }).not.toBe('neither');
  return end();
}

/** Goes all the way, or is told on the way that it does not go on; then the language that comes last is chosen. */
async function goOn(page: Page): Promise<void> {
  const fault = page.locator(FAULT);
  await Promise.race([walkToConfirmation(page), fault.waitFor()]);
  if (await fault.isVisible()) return;
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await page.clock.fastForward(AS_LONG_AS_IT_TAKES);
  await expect(page.locator('html[lang="vi"]')).toBeAttached();
}

for (const [name, { places, damage }] of Object.entries(DAMAGE)) {
  test(`a page ${name} is the leaflet or the form, and no button of it is dead`, async ({
    page,
  }) => {
    const all = places(runs(4));
    test.setTimeout(all.length * 60_000);
    page.setDefaultTimeout(15_000);
    const dead: string[] = [];
    const ends: string[] = [];
    await page.clock.install();
    for (const at of all) {
      const server = await serveDamaged((response) => damage(response, at));
      await page.goto(server.url, { waitUntil: 'commit' });
      try {
        const end = await firstPress(page);
        ends.push(end);
        if (end === 'form') await goOn(page);
      } catch (error) {
        dead.push(`${at}: ${error}`);
      }
      await page.goto('about:blank');
      await server.close();
    }
    expect(dead).toEqual([]);
    expect(ends).toContain('leaflet');
  });
}
