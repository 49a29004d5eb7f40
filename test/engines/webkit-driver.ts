import { once } from 'node:events';
import { vi } from 'vitest';
import { freePort } from '../fixtures/free-port';
import { onLeash } from '../run/on-leash.mjs';
import type { Driver } from './driver';

/** The key under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

interface Programs {
  driver: string;
  browser: string;
  display: string;
}

/** WebKitGTK by WebDriver, on a display that nobody sees. */
export async function startWebKit(programs: Programs | undefined): Promise<Driver> {
  const { driver, browser, display } = programs as Programs;
  const port = await freePort();
  const screen = onLeash(display, ['-displayfd', '1', '-screen', '0', '1280x1024x24']);
  screen.stderr.resume();
  const number = String((await once(screen.stdout, 'data'))[0]).trim();
  const service = onLeash(driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      // As root it starts no sandbox of its own, and without a GPU it draws in software.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  service.stdout.resume();
  service.stderr.resume();

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (value?.error) throw new Error(`WebKit: ${path}: ${value.error} ${value.message}`);
    return value;
  }

  await vi.waitUntil(
    () =>
      send('GET', '/status').then(
        () => true,
        () => false,
      ),
    { timeout: 20_000 },
  );
  const { sessionId } = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        // The tests wait by themselves, for what they need.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const resize = async (width: number, height: number) => {
    await send('POST', `${session}/window/rect`, { width, height });
  };
  await resize(400, 740);

  async function find(selector: string): Promise<string> {
    const query = { using: 'css selector', value: selector };
    const found = (await send('POST', `${session}/element`, query)) as { [ELEMENT]: string };
    return found[ELEMENT];
  }

  const evaluate = (expression: string) =>
    send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });

  const end = async (child: ReturnType<typeof onLeash>) => {
    const closed = once(child, 'close');
    child.stdin.end();
    await closed;
  };

  return {
    async open(url) {
      await send('POST', `${session}/frame`, { id: null });
      // The page before must not be taken for the next one.
      for (const address of ['about:blank', url]) {
        await send('POST', `${session}/url`, { url: address });
        const page = address.split('#')[0];
        const arrived = () =>
          evaluate('location.href').then((at) => String(at).split('#')[0] === page);
        await vi.waitUntil(() => arrived().catch(() => false), { timeout: 30_000 });
      }
    },
    async enterFrame() {
      await send('POST', `${session}/frame`, { id: { [ELEMENT]: await find('iframe') } });
    },
    async leaveFrame() {
      await send('POST', `${session}/frame`, { id: null });
    },
    evaluate,
    async press(selector) {
      await send('POST', `${session}/element/${await find(selector)}/click`, {});
    },
    async type(selector, text) {
      await send('POST', `${session}/element/${await find(selector)}/value`, { text });
    },
    resize,
    async print() {
      for (const type of ['beforeprint', 'afterprint'])
        await evaluate(`dispatchEvent(new Event("${type}"))`);
    },
    async close() {
      await send('DELETE', session);
      await end(service);
      await end(screen);
    },
  };
}
