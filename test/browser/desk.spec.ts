import { expect, test } from '@playwright/test';
import { visitScreens } from './all-screens';
import { openForm } from './form-page';

/** What the form has to say at a moment in Japan, given in UTC. */
const MOMENTS = [
  ['Monday 9:00', '2026-11-30T00:00:00Z', '受付時間内'],
  ['Monday 8:59', '2026-11-29T23:59:00Z', '11月30日（月）'],
  ['Friday 17:00', '2026-11-27T08:00:00Z', '11月30日（月）'],
  ['勤労感謝の日, noon', '2026-11-23T03:00:00Z', '11月24日（火）'],
  ['the year’s first Monday', '2027-01-03T23:00:00Z', '1月4日（月）'],
] as const;

for (const timezoneId of ['Asia/Tokyo', 'America/New_York']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    for (const [name, time, words] of MOMENTS) {
      test(`the desk at ${name}`, async ({ page }) => {
        await page.clock.setFixedTime(new Date(time));
        await openForm(page);
        await expect(page.locator('.desk-state')).toContainText(words);
      });
    }
  });
}

for (const [name, time] of [
  ['beyond the known holidays', '2045-03-01T03:00:00Z'],
  ['before the year’s end', '2026-12-28T09:00:00Z'],
  ['at the year’s end', '2026-12-30T03:00:00Z'],
] as const) {
  test(`${name} only the hours are named`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(time));
    await openForm(page);
    await expect(page.locator('.desk')).toContainText('平日 9:00～17:00');
    await expect(page.locator('.desk-state')).toBeEmpty();
  });
}

for (const event of ['visibilitychange', 'pageshow']) {
  test(`a tab opened on Friday says on Sunday that the desk is closed, at its ${event}`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-27T03:00:00Z') });
    await openForm(page);
    await expect(page.locator('.desk-state')).toContainText('受付時間内');
    await page.clock.setSystemTime(new Date('2026-11-29T03:00:00Z'));
    await page.evaluate((type) => {
      const target = type === 'pageshow' ? window : document;
      target.dispatchEvent(new Event(type));
    }, event);
    await expect(page.locator('.desk-state')).toContainText('11月30日（月）');
  });
}

test('the desk closes while the page is looked at, and nothing else changes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-27T07:59:30Z') });
  await openForm(page);
  const radio = page.getByRole('radio', { name: '個人事業主' });
  await radio.check();
  await expect(page.locator('.desk-state')).toContainText('受付時間内');
  await page.clock.fastForward('00:31');
  await expect(page.locator('.desk-state')).toContainText('11月30日（月）');
  await expect(radio).toBeChecked();
  await expect(radio).toBeFocused();
});

test('the desk stands in the same place on every screen, its pages before its number', async ({
  page,
}) => {
  const orders: string[] = [];
  await visitScreens(page, '', async () => {
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('main, .desk a, .languages')].map(
        (node) => node.getAttribute('href')?.split(':')[0] ?? node.tagName,
      ),
    );
    orders.push(order.join(' '));
  });
  expect(orders.length).toBeGreaterThan(20);
  expect(new Set(orders)).toEqual(new Set(['MAIN https https tel NAV']));
});
