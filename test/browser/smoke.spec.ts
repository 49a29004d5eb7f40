import { expect, test } from '@playwright/test';

test('opens without an error, within its policy, from its own origin alone', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Violates ${violatedDirective}: ${blockedURI}`);
    });
  });

  await page.goto('./');
  await expect(page.locator('main h1')).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${baseURL}`))).toEqual([]);
});
