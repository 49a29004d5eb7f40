import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { embedScript } from '../../src/build/embed-script';

const SCRIPT = embedScript(readFileSync('public/embed.js', 'utf8'));
const FORM = 'https://form.example';

/** A host page with one frame, and the clock and the mail of it in our hands. */
function openHost(attributes = '') {
  const { window } = new JSDOM(
    `<iframe data-shikaku-kakunin ${attributes} src="${FORM}/kakunin/"></iframe>`,
    { url: 'https://host.example/', runScripts: 'outside-only' },
  );
  const frame = window.document.querySelector('iframe') as HTMLIFrameElement;
  const waits: number[] = [];
  let wake = () => {};
  window.setTimeout = ((again: (...args: unknown[]) => void, wait: number, ...args: unknown[]) => {
    waits.push(wait);
    wake = () => again(...args);
    return 1;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = () => {
    wake = () => {};
  };
  const inner = frame.contentWindow as Window;
  const post = vi.spyOn(inner, 'postMessage').mockImplementation(() => {});
  window.eval(SCRIPT);
  const id: string = post.mock.calls[0]?.[0]?.id ?? '';

  /** A message as the browser delivers it. */
  function hear(data: unknown, origin = FORM, source: unknown = inner): void {
    window.dispatchEvent(
      new window.MessageEvent('message', { data, origin, source: source as Window }),
    );
  }
  const say = (told: object) => hear({ ns: 'shikaku-kakunin', v: 1, id, ...told });
  return { window, frame, waits, wake: () => wake(), post, hear, say, id };
}

it('is ES5, and no more than 3 kB', () => {
  expect(() => parse(SCRIPT, { ecmaVersion: 5 })).not.toThrow();
  expect(Buffer.byteLength(SCRIPT)).toBeLessThanOrEqual(3000);
});

describe('the greeting', () => {
  it('goes to the form’s exact origin, at once, 8 times every 250 ms and 12 times every 2 s', () => {
    const { post, wake, waits, id } = openHost();
    for (let i = 0; i < 30; i++) wake();
    expect(post).toHaveBeenCalledTimes(21);
    expect(waits.slice(0, 20)).toEqual([...Array(8).fill(250), ...Array(12).fill(2000)]);
    for (const call of post.mock.calls) {
      expect(call).toEqual([{ ns: 'shikaku-kakunin', v: 1, type: 'hello', id }, FORM]);
    }
    expect(id).toMatch(/^.{1,40}$/);
  });

  it('ends with the form’s answer, and starts again on its boot and on a load', () => {
    const { window, frame, post, wake, say, hear } = openHost();
    say({ type: 'ready', h: 900 });
    wake();
    expect(post).toHaveBeenCalledTimes(1);
    hear({ ns: 'shikaku-kakunin', v: 1, type: 'boot' });
    expect(post).toHaveBeenCalledTimes(2);
    frame.dispatchEvent(new window.Event('load'));
    expect(post).toHaveBeenCalledTimes(3);
  });

  it.each(['https://real.example', 'https://real.example/kakunin/'])(
    'goes to the origin that data-origin names as well, and is answered from there: %s',
    (named) => {
      const { frame, post, hear, id } = openHost(`data-origin="${named}"`);
      expect(post.mock.calls.map((call) => call[1])).toEqual([FORM, 'https://real.example']);
      hear({ ns: 'shikaku-kakunin', v: 1, type: 'ready', id, h: 900 }, 'https://real.example');
      expect(frame.style.height).toBe('900px');
    },
  );

  it.each(['about:blank', 'data:text/html,x', 'javascript:0'])(
    'waits for an address that has an origin: %s',
    (src) => {
      const { window, frame, post, hear } = openHost();
      Object.defineProperty(frame, 'contentWindow', { value: frame.contentWindow });
      frame.src = src;
      frame.dispatchEvent(new window.Event('load'));
      hear({ ns: 'shikaku-kakunin', v: 1, type: 'boot' }, 'null');
      expect(post).toHaveBeenCalledTimes(1);
      frame.src = `${FORM}/kakunin/`;
      frame.dispatchEvent(new window.Event('load'));
      expect(post).toHaveBeenCalledTimes(2);
    },
  );

  it('happens once where the script stands on the page twice', () => {
    const { window, post } = openHost();
    window.eval(SCRIPT);
    window.dispatchEvent(new window.Event('DOMContentLoaded'));
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('stops when the frame is taken off the page', () => {
    const { frame, post, wake } = openHost();
    // What browsers say of a frame that is on no page.
    Object.defineProperty(frame, 'contentWindow', { value: null });
    wake();
    expect(post).toHaveBeenCalledTimes(1);
  });
});

describe('the frame', () => {
  it('is named where it has no name', () => {
    expect(openHost().frame.title).toBe('加入資格確認書');
    expect(openHost('title="確認"').frame.title).toBe('確認');
  });

  it.each([
    { type: 'ready', h: 900 },
    { type: 'height', h: 900 },
    { type: 'step', n: 1, top: 0, h: 900 },
  ])('takes the height of $type', (told) => {
    const { frame, say } = openHost();
    say(told);
    expect(frame.style.height).toBe('900px');
  });

  it.each([200, 20_000])('can be %d pixels high', (h) => {
    const { frame, say } = openHost();
    say({ type: 'height', h });
    expect(frame.style.height).toBe(`${h}px`);
  });

  it.each([
    [{ type: 'height', h: 199 }],
    [{ type: 'height', h: 20_001 }],
    [{ type: 'height', h: 300.5 }],
    [{ type: 'height', h: '300' }],
    [{ type: 'height', h: Number.NaN }],
    [{ type: 'height' }],
    [{ type: 'other', h: 900 }],
    [{ type: 'step', n: 1, h: 900 }],
    [{ type: 'step', n: 1, h: 900, top: -1 }],
    [{ type: 'step', n: 1, h: 900, top: 20_001 }],
    [{ type: 'step', n: 1, h: 900, top: '5' }],
    [{ type: 'height', h: 900, id: 'another' }],
    [{ type: 'height', h: 900, v: 2 }],
    [{ type: 'height', h: 900, ns: 'another' }],
  ])('ignores %j', (told) => {
    const { window, frame, say } = openHost();
    const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    say(told);
    expect(frame.style.height).toBe('');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('listens to its own window and origin alone', () => {
    const { window, frame, hear, id } = openHost();
    const message = { ns: 'shikaku-kakunin', v: 1, type: 'height', id, h: 900 };
    hear(message, 'https://evil.example');
    hear(message, 'null');
    hear(message, FORM, window);
    hear(message, FORM, null);
    for (const data of [null, undefined, 'text', 5, [message]]) hear(data);
    expect(frame.style.height).toBe('');
    hear(message);
    expect(frame.style.height).toBe('900px');
  });
});

describe('the heading', () => {
  /** The frame stands at `y` in a window of 800 pixels, and a step tells a heading 50 pixels below. */
  function scrolledAt(y: number, attributes = ''): number | undefined {
    const { window, frame, say } = openHost(attributes);
    Object.defineProperty(window, 'innerHeight', { value: 800 });
    vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({ top: y } as DOMRect);
    const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    say({ type: 'step', n: 1, top: 50, h: 900 });
    return scrolled.mock.calls[0]?.[1] as unknown as number | undefined;
  }

  it.each([-50, 0, 700])('stays where it is while it can be seen, frame at %d', (y) => {
    expect(scrolledAt(y)).toBeUndefined();
  });

  it.each([
    [-51, '', -17],
    [-2000, '', -1966],
    [703, '', 737],
    [3000, '', 3034],
    [20, 'data-offset="80"', -26],
  ])('is brought below the top, frame at %d %s', (y, attributes, by) => {
    expect(scrolledAt(y, attributes)).toBe(by);
  });
});
