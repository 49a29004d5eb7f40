import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { openHostChannel } from '../../src/embed/host-channel';
import { BOOT } from '../../src/embed/messages';
import { SIZED } from '../../src/page-attributes';

const HOST = 'https://host.example';
const hello = (id = 'a') => ({ ns: 'shikaku-kakunin', v: 1, type: 'hello', id });

/** A page in a frame, as far as the channel may touch it: 900 pixels high, its heading 64 below the frame's top. */
function openFrame(heading = '<h1>確認</h1>') {
  const html = `<main>${heading}<p class="error-summary" tabindex="-1"></p><p tabindex="-1"></p>`;
  const told: unknown[] = [];
  const { window: dom } = new JSDOM(html, { url: 'https://form.example/' });
  // What a listener throws.
  dom.addEventListener('error', ({ error }) => told.push(error));
  const { document } = dom;
  const parent = { postMessage: (data: object, origin: string) => told.push([data, origin]) };
  const timers: (() => void)[] = [];
  const listeners: [string, (event: object) => void][] = [];
  const observed: string[] = [];
  let changed = () => {};
  const observer = (name: string) =>
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe(node: Element, what?: object) {
        observed.push([name, node.localName, ...Object.entries(what ?? {}).flat()].join(' '));
      }
    };
  const window = {
    document,
    parent,
    Element: dom.Element,
    MutationObserver: observer('changes'),
    ResizeObserver: observer('size') as unknown,
    innerHeight: 600,
    scrollY: 30,
    setTimeout: (work: () => void) => timers.push(work),
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.push([type, listener]),
  };
  const rectangles = { body: { height: 900, top: 7 }, h1: { top: 64 }, p: { top: 40 } };
  for (const [name, rectangle] of Object.entries(rectangles))
    for (const node of document.querySelectorAll(name))
      node.getBoundingClientRect = () => rectangle as DOMRect;
  const scrollIntoView = vi.fn();
  dom.Element.prototype.scrollIntoView = scrollIntoView;

  const fire = (type: string, event: object = {}) => {
    for (const [each, listener] of listeners) if (each === type) listener(event);
  };
  return {
    window,
    rectangles,
    observed,
    scrollIntoView,
    fire,
    open: () => openHostChannel(window as unknown as Window & typeof globalThis, [HOST]),
    change: () => changed(),
    hear: (event = {}) =>
      fire('message', { source: parent, origin: HOST, data: hello(), ...event }),
    /** What was said since the last time, with all that waits carried out. */
    heard(): unknown[] {
      for (const work of timers.splice(0)) work();
      return told.splice(0);
    },
    isSized: () => document.documentElement.getAttribute(SIZED),
    focus: (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(),
    fireFocus: () => document.dispatchEvent(new dom.Event('focusin')),
  };
}

const toHost = (told: object) => [{ ns: 'shikaku-kakunin', v: 1, id: 'a', ...told }, HOST];
const READY = toHost({ type: 'ready', h: 900 });
const step = (n: number, top = 64) => toHost({ type: 'step', n, top, h: 900 });

/** A frame that the host page has greeted. */
function greeted() {
  const frame = openFrame();
  const channel = frame.open();
  frame.hear();
  frame.heard();
  return { ...frame, channel };
}

describe('a page in a frame', () => {
  it('asks for a hello, and answers it alone with its height', () => {
    const { open, hear, heard } = openFrame();
    open();
    expect(heard()).toEqual([[BOOT, '*']]);
    hear();
    expect(heard()).toEqual([READY]);
  });

  it.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['no hello', { data: { type: 'hello' } }],
  ])('hears nothing of %s', (_, event) => {
    const { open, hear, heard } = openFrame();
    open();
    heard();
    hear(event);
    expect(heard()).toEqual([]);
  });

  it('answers once, however often it is called meanwhile, and watches once, however often after', () => {
    const { open, hear, heard, observed } = openFrame();
    open();
    heard();
    hear();
    hear();
    expect(heard()).toEqual([READY]);
    hear();
    expect(heard()).toEqual([READY]);
    expect(observed).toEqual([
      'changes html subtree true childList true characterData true attributes true',
      'size body',
    ]);
  });

  it('tells the screen that stands there when the hello comes, and each one after', () => {
    const { open, hear, heard, scrollIntoView } = openFrame();
    const channel = open();
    channel.screenShown();
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
    expect(heard()).toEqual([[BOOT, '*']]);
    hear();
    expect(heard()).toEqual([READY, step(1)]);
    channel.screenShown();
    expect(heard()).toEqual([step(2)]);
    hear();
    expect(heard()).toEqual([READY]);
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
  });

  it('without a heading tells where it begins itself, and scrolls nothing', () => {
    const { open, hear, heard, scrollIntoView } = openFrame('');
    const channel = open();
    channel.screenShown();
    hear();
    expect(heard()).toEqual([[BOOT, '*'], READY, step(1, 7)]);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('tells a height that has changed by more than rounding', () => {
    const { heard, rectangles, change, fire } = greeted();
    rectangles.body.height = 901;
    change();
    expect(heard()).toEqual([]);
    rectangles.body.height = 902;
    change();
    expect(heard()).toEqual([toHost({ type: 'height', h: 902 })]);
    rectangles.body.height = 800;
    fire('resize');
    expect(heard()).toEqual([toHost({ type: 'height', h: 800 })]);
  });

  it('where sizes cannot be observed, listens to the window', () => {
    const frame = openFrame();
    frame.window.ResizeObserver = undefined;
    frame.open();
    frame.hear();
    frame.heard();
    frame.rectangles.body.height = 1000;
    frame.fire('resize');
    expect(frame.heard()).toEqual([toHost({ type: 'height', h: 1000 })]);
  });

  it('has no scroll bar of its own once the host has given it its height', () => {
    const { window, heard, fire, isSized, channel } = greeted();
    expect(isSized()).toBeNull();
    window.innerHeight = 898;
    fire('resize');
    expect(isSized()).toBeNull();
    channel.screenShown();
    expect(heard()).toEqual([step(1)]);
    window.innerHeight = 899;
    fire('resize');
    expect(isSized()).toBe('');
    channel.screenShown();
    expect(heard()).toEqual([step(2, 94)]);
    window.innerHeight = 600;
    fire('resize');
    expect(isSized()).toBeNull();
  });

  it('that the host has given its height before the hello, knows that at once', () => {
    const frame = openFrame();
    frame.window.innerHeight = 900;
    frame.open();
    frame.hear();
    frame.heard();
    expect(frame.isSized()).toBe('');
  });

  it('brings what is to be put right into view, and nothing else that takes the focus', () => {
    const { heard, focus, fireFocus } = greeted();
    fireFocus();
    focus('p:last-child');
    expect(heard()).toEqual([]);
    focus('.error-summary');
    expect(heard()).toEqual([step(0, 40)]);
  });

  it('has nobody to tell of that before the hello', () => {
    const { open, heard, focus } = openFrame();
    open();
    focus('.error-summary');
    expect(heard()).toEqual([[BOOT, '*']]);
  });
});

it('a page of its own says nothing and hears nothing', () => {
  const { window, hear, heard, scrollIntoView } = openFrame();
  Object.assign(window, { parent: window });
  openHostChannel(window as unknown as Window & typeof globalThis, [HOST]).screenShown();
  hear();
  expect(heard()).toEqual([]);
  expect(scrollIntoView).not.toHaveBeenCalled();
});
