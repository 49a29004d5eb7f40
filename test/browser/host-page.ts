import { expect, type FrameLocator, type Page } from '@playwright/test';

/** The origin that may embed the form, as the build names it by default. */
export const HOST = 'https://kyosai-web.smrj.go.jp';

/** Where the form stands for the host: browsers let no public page frame a loopback address. */
export const FORM = 'https://form.example/kakunin/';

interface Host {
  origin?: string;
  /** Attributes of the iframe besides `src`. */
  frame?: string;
  style?: string;
  head?: string;
  before?: string;
  after?: string;
  hasScript?: boolean;
  /** What the form's host takes away from its headers. */
  hasHeaders?: boolean;
}

const hostPage = (host: Host): string => `<!doctype html>
  <html lang="ja">
    <head>
      <title>小規模企業共済</title>
      ${host.head ?? ''}
      <script>
        window.heard = [];
        addEventListener('message', ({ data }) => heard.push(data));
      </script>
    </head>
    <body style="margin: 0">
      ${host.before ?? '<p style="height: 300px; margin: 0">before</p>'}
      <iframe ${host.frame ?? 'data-shikaku-kakunin'} src="${FORM}" width="100%" height="600"
        style="${host.style ?? 'border: 0'}"></iframe>
      ${host.after ?? '<p style="height: 1500px; margin: 0">after</p>'}
      ${(host.hasScript ?? true) ? `<script src="${FORM}embed.js" defer></script>` : ''}
    </body>
  </html>`;

/** Serves the built form as if it stood on another origin, below a path. */
export async function serveForm(page: Page, baseURL: string, hasHeaders = true): Promise<void> {
  await page.route(`${FORM}**`, async (route) => {
    const path = route.request().url().slice(FORM.length);
    const response = await route.fetch({ url: `${baseURL}${path}` });
    const { 'content-security-policy': policy, ...others } = response.headers();
    const headers =
      hasHeaders && policy ? { ...others, 'content-security-policy': policy } : others;
    await route.fulfill({ response, headers });
  });
}

/** Opens a page of another origin that embeds the form, and records what is said to it. */
export async function openHost(page: Page, baseURL = '', host: Host = {}): Promise<FrameLocator> {
  const { origin = HOST } = host;
  await serveForm(page, baseURL, host.hasHeaders);
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ body: hostPage(host), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(`${origin}/`);
  return page.frameLocator('iframe').first();
}

/** What the host has heard so far. */
export const heardBy = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => Reflect.get(window, 'heard'));

export const typesOf = async (page: Page) => (await heardBy(page)).map(({ type }) => type);

/** Waits until the form answers presses and has met its host. */
export async function isReady(page: Page, form: FrameLocator): Promise<void> {
  await expect(form.locator('html[data-live]')).toBeAttached();
  await expect.poll(() => typesOf(page)).toContain('ready');
}

/** How much of the form the frame hides; 0 or less if it shows everything. */
export const hiddenPart = (form: FrameLocator): Promise<number> =>
  form
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height) - window.innerHeight);

/** Where the heading stands in the host's window. */
export async function headingTop(page: Page, form: FrameLocator): Promise<number> {
  const frame = (await page.locator('iframe').first().boundingBox())?.y ?? Number.NaN;
  const within = await form.locator('main h1').evaluate((h1) => h1.getBoundingClientRect().top);
  const rim = await page
    .locator('iframe')
    .first()
    .evaluate((node) => node.clientTop);
  return frame + rim + within;
}
