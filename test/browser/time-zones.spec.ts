import { expect, test } from '@playwright/test';
import { chooseStatus, openForm, typeMonth } from './form-page';

/** 2027-01-01 00:30 in Japan: still December in the west, long January in the far east. */
const NEW_YEAR = new Date('2026-12-31T15:30:00Z');

for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('the month in Japan is the last one that can be typed', async ({ page }) => {
      await page.clock.setFixedTime(NEW_YEAR);
      await openForm(page);
      await chooseStatus(page, '個人事業主');
      await typeMonth(page, '令和', '9', '2');
      await expect(page.locator('.error-summary')).toBeVisible();
      await typeMonth(page, '令和', '9', '1');
      await expect(page.locator('main[data-screen="check"]')).toBeVisible();
    });
  });
}
