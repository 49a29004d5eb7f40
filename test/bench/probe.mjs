/**
 * What the page itself has noticed; times in ms since navigation start.
 * @typedef {object} Probe
 * @property {number} firstPaint
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} cls sum of all shifts that no touch explains
 * @property {number} tbt what every task since navigation start took above 50 ms, in sum
 * @property {number} busyUntil end of the last long task
 * @property {Record<number, number>} interactions the longest event of each interaction, if it took 16 or more
 * @property {number} inputs taps and keys pressed
 */

/** @returns {Probe} of this page; runs inside of it */
export const readProbe = () => /** @type {any} */ (window).benchProbe;

/** Runs in the page before anything else of it, and only looks on. */
export function installProbe() {
  const LONG_TASK_MS = 50;
  /** @type {Probe} */
  const probe = {
    ...{ firstPaint: 0, fcp: 0, lcp: 0, cls: 0, tbt: 0 },
    ...{ busyUntil: 0, interactions: {}, inputs: 0 },
  };
  Object.assign(window, { benchProbe: probe });

  /**
   * @param {string} type
   * @param {(entry: any) => void} note
   */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      // The shortest that a browser tells; only events have it.
      ...(type === 'event' && { durationThreshold: 16 }),
    });

  observe('paint', ({ name, startTime }) => {
    if (name === 'first-paint') probe.firstPaint = startTime;
    else probe.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    probe.lcp = startTime;
  });
  observe('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) probe.cls += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    probe.tbt += duration - LONG_TASK_MS;
    probe.busyUntil = startTime + duration;
  });
  observe('event', ({ interactionId, duration }) => {
    if (!interactionId) return;
    const known = probe.interactions[interactionId] ?? 0;
    probe.interactions[interactionId] = Math.max(known, duration);
  });
  for (const type of ['pointerup', 'keydown']) {
    window.addEventListener(type, () => probe.inputs++, { capture: true, passive: true });
  }
}

/**
 * Runs in the page. Resolves with true once the page is loaded and live and has been idle: what came late has come.
 * Resolves with false if it was loaded and never came to life.
 * @returns {Promise<boolean>}
 */
export function whenQuiet() {
  const QUIET_MS = 500;
  const PATIENCE_MS = 15_000;
  return new Promise((resolve) => {
    let since = performance.now();
    const look = () => {
      const now = performance.now();
      const { busyUntil } = /** @type {any} */ (window).benchProbe;
      const isLive = document.documentElement.hasAttribute('data-live');
      if (document.readyState !== 'complete') since = now;
      if (isLive && now - Math.max(since, busyUntil) > QUIET_MS) resolve(true);
      else if (!isLive && now - since > PATIENCE_MS) resolve(false);
      else requestIdleCallback(() => setTimeout(look, 50), { timeout: 1000 });
    };
    look();
  });
}
