import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from 'puppeteer-core/internal/cdp/Connection.js';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { findOldChromium, type OldChromium } from '../run/old-chromium.mjs';
import { onLeash } from '../run/on-leash.mjs';
import type { Driver } from './driver';

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];

interface OldDriver extends Driver {
  reload(): Promise<void>;
  /** The page on A4 paper, as a PDF. */
  print(): Promise<Buffer>;
}

/** A Chromium that is older than what Puppeteer knows of browsers: by the words that it had for one page even then. */
export async function startOldChromium(chromium: OldChromium): Promise<OldDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const child = onLeash(findOldChromium(chromium) ?? '', [...ARGS, ...chromium.args, ...own]);
  child.stdout.resume();
  const closed = once(child, 'close');
  let port: string | undefined;
  for await (const said of child.stderr) {
    port = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(String(said))?.[1];
    if (port) break;
  }
  child.stderr.resume();
  // The first page may not be there yet.
  const opened = await fetch(`http://127.0.0.1:${port}/json/new`);
  const { webSocketDebuggerUrl: url } = (await opened.json()) as { webSocketDebuggerUrl: string };
  const page = new Connection(url, await NodeWebSocketTransport.create(url));
  await page.send('Page.enable');
  async function resize(width: number, height: number): Promise<void> {
    const phone = { width, height, deviceScaleFactor: 1, mobile: true };
    await page.send('Emulation.setDeviceMetricsOverride', phone);
  }
  await resize(360, 640);

  async function evaluate(expression: string): Promise<unknown> {
    const asked = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async function press(selector: string): Promise<void> {
    const [x, y] = (await evaluate(`(() => {
      const node = document.querySelector(${JSON.stringify(selector)});
      node.scrollIntoView();
      const { left, top, width, height } = node.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`)) as [number, number];
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  /** Asked anything while one page gives way to the next, Chromium 80 answers nothing from then on. */
  async function load(command: 'Page.navigate' | 'Page.reload', address?: { url: string }) {
    const isLoaded = new Promise((resolve) => page.once('Page.loadEventFired', resolve));
    await page.send(command as 'Page.navigate', address);
    await isLoaded;
  }

  const noFrames = () => Promise.reject(new Error('this driver knows no frames'));
  return {
    async open(url) {
      await load('Page.navigate', { url: 'about:blank' });
      await load('Page.navigate', { url });
    },
    resize,
    reload: () => load('Page.reload'),
    enterFrame: noFrames,
    leaveFrame: noFrames,
    evaluate,
    press,
    async type(selector, text) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      for (const key of text)
        await page.send('Input.dispatchKeyEvent', { type: 'char', text: key });
    },
    async print() {
      const { data } = await page.send('Page.printToPDF', { preferCSSPageSize: true });
      return Buffer.from(data, 'base64');
    },
    async close() {
      child.stdin.end();
      await closed;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
