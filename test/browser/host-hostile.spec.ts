import { expect, type Page } from '@playwright/test';
import { walkToConfirmation } from './form-page';
import { headingTop, heardBy, hiddenPart, isReady, openHost, typesOf } from './host-page';
import { test } from './routes';

/** What `embed.js` holds on to: timers that still run, and listeners. */
async function watchHolds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const timers = new Set<unknown>();
    const holds = { timers, listeners: 0 };
    Object.assign(window, { holds });
    const isOurs = () => new Error().stack?.includes('embed.js');
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = ((work: (...args: unknown[]) => void, wait: number, ...args: unknown[]) => {
      const timer = set(() => {
        timers.delete(timer);
        work(...args);
      }, wait);
      if (isOurs()) timers.add(timer);
      return timer;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
      if (isOurs()) holds.listeners += 1;
      add.apply(this, args);
    };
  });
}

const holdsOf = (page: Page) =>
  page.evaluate(() => {
    const { timers, listeners } = Reflect.get(window, 'holds');
    return { timers: timers.size, listeners };
  });

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

test('a host page that calls 10,000 times a second', async ({ page, baseURL }) => {
  const errors = watchErrors(page);
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  const before = (await heardBy(page)).length;
  await page.evaluate(() => {
    const form = window.frames[0] as Window;
    const calls: unknown[] = [
      ...Array(6).fill({ ns: 'shikaku-kakunin', v: 1, type: 'hello', id: 'flood' }),
      { ns: 'shikaku-kakunin', v: 1, type: 'hello', id: 'x'.repeat(41) },
      { ns: 'shikaku-kakunin', v: 1, type: 'ready', id: 'flood', h: 5000 },
      null,
      { v: 1, deep: { deep: [1, 2, 3] } },
    ];
    let called = 0;
    const flood = setInterval(() => {
      for (let i = 0; i < 100; i++, called++) form.postMessage(calls[i % 10], '*');
    }, 10);
    Object.assign(window, {
      endFlood() {
        clearInterval(flood);
        return called;
      },
    });
  });
  await walkToConfirmation(form);
  const called = await page.evaluate(() => Reflect.get(window, 'endFlood')());
  expect(called).toBeGreaterThan(10_000);
  // One answer to many calls: it says what is right by then.
  expect((await heardBy(page)).length - before).toBeLessThan(called / 10);
  // The flood took the place of the page's own script. A new greeting gives it back.
  await page.locator('iframe').dispatchEvent('load');
  await expect.poll(() => hiddenPart(form)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test('a host page that moves the frame twenty times', async ({ page, baseURL }) => {
  const errors = watchErrors(page);
  await watchHolds(page);
  const after = '<div id="other"></div><p style="height: 1500px">after</p>';
  const form = await openHost(page, baseURL, { after });
  await isReady(page, form);
  const { listeners } = await holdsOf(page);
  for (let i = 0; i < 10; i++) {
    await page.evaluate((isNow) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      document.querySelector('#other')?.append(frame);
      if (isNow) document.body.prepend(frame);
      else setTimeout(() => document.body.prepend(frame));
    }, i % 2);
  }
  await expect.poll(async () => (await typesOf(page)).at(-1)).not.toBe('boot');
  await walkToConfirmation(form);
  await expect.poll(() => hiddenPart(form)).toBeLessThanOrEqual(0);
  await expect.poll(() => headingTop(page, form)).toBeGreaterThanOrEqual(0);
  expect(await holdsOf(page)).toEqual({ timers: 0, listeners });
  expect(errors).toEqual([]);
});

for (const answer of ['boot', 'ready']) {
  test(`a host page that removes the frame at its ${answer}, and brings it back`, async ({
    page,
    baseURL,
  }) => {
    const errors = watchErrors(page);
    await watchHolds(page);
    const head = `<script>
      addEventListener('message', ({ data, source }) => {
        if (data.type !== '${answer}') return;
        const frame = document.querySelector('iframe');
        if (!frame || window.removed) return;
        window.removed = frame;
        frame.remove();
        source.postMessage('still there?', '*');
      }, true);
    </script>`;
    const form = await openHost(page, baseURL, { head });
    await expect.poll(() => page.evaluate(() => 'removed' in window)).toBe(true);
    // The last greeting may still wait for its turn, and finds nobody.
    await expect.poll(async () => (await holdsOf(page)).timers, { timeout: 5000 }).toBe(0);
    const { listeners } = await holdsOf(page);
    await page.evaluate(() => document.body.prepend(Reflect.get(window, 'removed')));
    await expect.poll(async () => (await typesOf(page)).at(-1)).not.toBe('boot');
    await walkToConfirmation(form);
    await expect.poll(() => hiddenPart(form)).toBeLessThanOrEqual(0);
    expect(await holdsOf(page)).toEqual({ timers: 0, listeners });
    expect(errors).toEqual([]);
  });
}
