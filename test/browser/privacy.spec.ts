import { expect, type Page } from '@playwright/test';
import { openForm, walkToConfirmation } from './form-page';
import { test } from './routes';

/** Records every breach of the page's policy from the first moment on. */
async function recordViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'seenViolations') as string[]);
}

test('a whole journey asks for nothing but the page’s own files, and nothing after load', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openForm(page, '#status=sole-proprietor');
  await page.waitForLoadState('networkidle');
  const atLoad = requests.length;
  expect(
    requests.filter((url) => !url.startsWith(baseURL ?? '?') && url !== 'about:blank'),
  ).toEqual([]);
  expect(requests.filter((url) => url.includes('sole-proprietor') && !url.includes('#'))).toEqual(
    [],
  );

  await openForm(page);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  expect(before).toBeGreaterThan(atLoad);
  await walkToConfirmation(page);
  await page.getByRole('button', { name: '回答をコピーする' }).click();
  expect(requests.slice(before)).toEqual([]);
});

test('the page never breaks its own policy', async ({ page }) => {
  const violations = await recordViolations(page);
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await openForm(page);
  await walkToConfirmation(page);
  expect(await violations()).toEqual([]);
  expect(problems).toEqual([]);
});

test('whatever tries to send something is stopped, by the page’s own meta alone', async ({
  page,
}) => {
  const sent: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.includes('probe')) sent.push(url);
    // The host's headers are taken away: the meta has to hold alone.
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  const violations = await recordViolations(page);
  await openForm(page);
  await page.evaluate(async () => {
    await fetch('/probe-fetch').catch(() => undefined);
    navigator.sendBeacon('/probe-beacon');
    new Image().src = 'https://example.invalid/probe-image';
    const script = document.createElement('script');
    try {
      script.src = '/probe-script.js';
      document.head.append(script);
    } catch {
      // Trusted Types refuse even the assignment.
    }
    const form = document.createElement('form');
    form.action = '/probe-form';
    document.body.append(form);
    form.submit();
    const frame = document.createElement('iframe');
    frame.src = '/probe-frame';
    document.body.append(frame);
  });
  await expect.poll(async () => (await violations()).length).toBeGreaterThanOrEqual(4);
  expect(sent).toEqual([]);
});

test('nothing is stored', async ({ page, context }) => {
  await openForm(page);
  await walkToConfirmation(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(
    0,
  );
});
