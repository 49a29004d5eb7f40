import type { ElementHandle, Frame } from 'puppeteer-core';
import type { Driver } from './driver';
import { type Launchable, launch } from './launch';

export async function startPuppeteer(browser: Launchable): Promise<Driver> {
  const program = await launch(browser);
  const page = await program.newPage();
  await page.setViewport({ width: 360, height: 640 });
  let frame: Frame = page.mainFrame();

  async function find(selector: string): Promise<ElementHandle> {
    const found = await frame.$(selector);
    if (!found) throw new Error(`${browser} finds no ${selector}`);
    return found;
  }

  return {
    async open(url) {
      frame = page.mainFrame();
      // Unlike `goto` this does not wait until everything is there.
      await page.goto('about:blank');
      // A page may not lead to a file; a person may.
      if (url.startsWith('file:')) await page.goto(url, { waitUntil: 'domcontentloaded' });
      else await page.evaluate((address) => window.location.assign(address), url);
    },
    async enterFrame() {
      const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
      if (!inner) throw new Error(`${browser} finds no frame`);
      frame = inner;
    },
    async leaveFrame() {
      frame = page.mainFrame();
    },
    evaluate: (expression) => frame.evaluate(expression),
    press: async (selector) => (await find(selector)).click(),
    type: async (selector, text) => (await find(selector)).type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf(),
    close: () => program.close(),
  };
}
