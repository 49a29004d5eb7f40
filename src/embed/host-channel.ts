import { SIZED } from '../page-attributes';
import { asTop, BOOT, type FormMessage, message, readHello } from './messages';
import { heightOf, watchHeight } from './page-height';

/** Below this a change of height is rounding. */
const LEAST_CHANGE_PX = 2;

/** What the form has to say to the page that embeds it. */
export interface HostChannel {
  /** To be called when another screen stands on the page. */
  screenShown: () => void;
}

interface Host {
  id: string;
  origin: string;
}

/**
 * Greets the page that embeds this one, and tells it heights and steps from its hello on.
 * Messages from any other window, or from an origin outside of `hosts`, are ignored in silence.
 */
export function openHostChannel(
  window: Window & typeof globalThis,
  hosts: readonly string[],
): HostChannel {
  const { document, parent } = window;
  if (parent === window) return { screenShown() {} };

  let host: Host | undefined;
  let isAnswering = false;
  let isWatching = false;
  let isSized = false;
  let screens = 0;
  let toldScreens = 0;
  let toldHeight = 0;

  function tell(told: FormMessage): void {
    if (!host) return;
    toldHeight = told.h;
    parent.postMessage(message(host.id, told), host.origin);
  }

  /** A host may clip or limit the frame: what it does not show at once has to be scrolled to. */
  function lookAtRoom(): void {
    isSized = window.innerHeight > heightOf(document) - LEAST_CHANGE_PX;
    if (isSized) document.documentElement.setAttribute(SIZED, '');
    else document.documentElement.removeAttribute(SIZED);
  }

  function tellStep(heading = document.querySelector('main h1') ?? document.body): void {
    toldScreens = screens;
    // Once the host has followed, such a frame is not scrolled any more.
    const top = heading.getBoundingClientRect().top + (isSized ? window.scrollY : 0);
    tell({ type: 'step', n: screens, top: asTop(top), h: heightOf(document) });
  }

  function tellHeight(): void {
    const h = heightOf(document);
    if (Math.abs(h - toldHeight) >= LEAST_CHANGE_PX) tell({ type: 'height', h });
  }

  function answer(): void {
    isAnswering = false;
    tell({ type: 'ready', h: heightOf(document) });
    if (screens > toldScreens) tellStep();
    if (isWatching) return;
    isWatching = true;
    watchHeight(window, tellHeight);
    // Not on a change of the page: it stands a moment before the host has followed, and a bar that comes and goes
    // would change the width.
    window.addEventListener('resize', lookAtRoom);
    lookAtRoom();
  }

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !hosts.includes(origin)) return;
    const id = readHello(data);
    if (id === undefined) return;
    host = { id, origin };
    // However often a host calls: one answer is under way at a time, and says what is right by then.
    if (!isAnswering) window.setTimeout(answer);
    isAnswering = true;
  });
  // What is to be put right has to come into view as well, where the browser does not scroll the host page.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof window.Element && target.matches('.error-summary')) tellStep(target);
  });
  parent.postMessage(BOOT, '*');

  return {
    screenShown() {
      screens += 1;
      if (host) tellStep();
      // A host page that does not listen: the browser may scroll it, and some do.
      else document.querySelector('main h1')?.scrollIntoView({ block: 'nearest' });
    },
  };
}
