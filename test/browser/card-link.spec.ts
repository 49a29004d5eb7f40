import { expect, test } from '@playwright/test';
import { askedIn } from '../fixtures/cases';
import { answerChecks, confirm, openForm, pressNext } from './form-page';

test('a second card in the same tab is asked about, and never mixed with the first', async ({
  page,
}) => {
  await openForm(page, '#status=company-officer&joined=2011-01-04');
  expect(page.url()).not.toContain('#');
  await pressNext(page);
  await answerChecks(page, { '2': 'yes' });
  await page.evaluate(() => {
    window.location.hash = '#status=joint-manager&joined=2012-01';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('別のはがきが読み込まれました');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: '別のはがきで始める' }).click();
  await expect(page.locator('main[data-screen="status"]')).toContainText('共同経営者');
  await pressNext(page);
  expect((await answerChecks(page)).map(Number)).toEqual(askedIn('joint-manager', '2012-01'));
  await confirm(page);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('main[data-check="8"] input[value="no"]')).toBeChecked();
});
