import { expect, test } from '@playwright/test';
import { axeFaults } from './axe';

for (const width of [360, 1280]) {
  test(`about/ passes axe, and is read without moving it sideways, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('./about/index.html');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

for (const folder of ['', 'vi/']) {
  test(`the footer leads to about/ in a new tab, and about/ to the form: from /${folder}`, async ({
    page,
    context,
  }) => {
    await page.goto(`./${folder}`);
    const [about] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('.page-footer a[href$="about/index.html"]').click(),
    ]);
    await expect(about.getByRole('heading', { level: 1 })).toHaveText('このページについて');
    await about.getByRole('link', { name: '加入資格セルフチェックを開く' }).click();
    await expect(about.locator('main[data-screen="status"]')).toBeVisible();
  });
}
