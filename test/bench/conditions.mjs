/** The phone, the networks and the one journey under which both pages are measured. */

/** A small cheap phone, held upright. */
export const PHONE = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'ja-JP',
};

/** How much slower than this machine its processor is. */
export const CPU_SLOWDOWN = 6;

/**
 * `rtt` in ms, `down` and `up` in kbit/s. `delays`: when the sweep taps, in ms after the first paint, from then until
 * well after the script has come.
 * @typedef {{ name: string, rtt: number, down: number, up: number, delays: number[] }} Network
 */

/** @param {number} step in ms */
const thirteenDelays = (step) => Array.from({ length: 13 }, (_, i) => i * step);

/** @type {Record<string, Network>} */
export const NETWORKS = {
  slow4g: { name: 'Slow 4G', rtt: 150, down: 1600, up: 750, delays: thirteenDelays(100) },
  bad3g: { name: 'bad regional', rtt: 400, down: 400, up: 400, delays: thirteenDelays(300) },
};

/** Names and values are the form's public ones; the floor page has the same. ⑥ is asked only of this status. */
export const PATH = {
  status: 'company-officer',
  era: 'heisei',
  year: '25',
  month: '4',
  onlyThisStatus: 6,
};
