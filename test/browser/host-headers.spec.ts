import { expect, type Page } from '@playwright/test';
import { test } from './routes';

const HOST = 'https://kyosai-web.smrj.go.jp/';
// Another origin of the same site, as COEP asks for. (From https to this machine Chromium would ask the person first.)
const FORM = 'https://hagaki.smrj.go.jp/';

interface Host {
  name: string;
  host?: string;
  frame?: string;
  headers?: Record<string, string>;
}

const COEP = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
const SANDBOX = 'sandbox="allow-scripts"';

/** Shows the host page, with the form in a frame, sent as it is served here but for the headers that are left out. */
async function openHost(page: Page, { host = HOST, frame = '', headers = {} }: Host, left = '') {
  const here = test.info().project.use.baseURL ?? '';
  const body = `<!doctype html><iframe ${frame} src="${FORM}"></iframe>`;
  await page.route(`${host}**`, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body }),
  );
  await page.route(`${FORM}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(FORM, here) });
    const { [left]: _, ...sent } = response.headers();
    await route.fulfill({ response, headers: sent });
  });
  await page.goto(host);
  return page.frameLocator('iframe');
}

const HOSTS: Host[] = [
  { name: 'a plain frame' },
  { name: 'a sandbox with scripts alone', frame: SANDBOX },
  { name: 'a host that asks for COEP', headers: COEP },
  { name: 'both', frame: SANDBOX, headers: COEP },
];

for (const host of HOSTS) {
  test(`the form starts on another origin: ${host.name}`, async ({ page }) => {
    const form = await openHost(page, host);
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: '次へ進む' }).click();
    await expect(form.locator('main[data-screen="joined"]')).toBeVisible();
  });
}

const refusal = (page: Page) =>
  page.waitForEvent('requestfailed', (request) => request.url() === FORM);

test('a host that asks for COEP shows nothing that does not answer', async ({ page }) => {
  const refused = refusal(page);
  const form = await openHost(page, { name: '', headers: COEP }, 'cross-origin-embedder-policy');
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  await expect(form.locator('[data-screen]')).toHaveCount(0);
});

test('a site that is not named shows no form', async ({ page }) => {
  const refused = refusal(page);
  const form = await openHost(page, { name: '', host: 'https://kyosai-web.smrj.go.jp.example/' });
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  await expect(form.locator('[data-screen]')).toHaveCount(0);
});
