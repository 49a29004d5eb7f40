import { CPU_SLOWDOWN, PATH, PHONE } from './conditions.mjs';
import { watchFirstTap } from './first-tap.mjs';
import { installProbe, readProbe, whenQuiet } from './probe.mjs';

/** @import { Browser, CDPSession } from '@playwright/test' */
/** @import { Network } from './conditions.mjs' */
/** @import { Sight } from './first-tap.mjs' */

/** What a new window has to do for itself, its address bar above all, must not be measured with the page. */
const SETTLING_MS = 800;

/** @typedef {Record<'document' | 'script' | 'stylesheet' | 'other', number>} Bytes as sent, with the headers */

/** @param {string} type @returns {keyof Bytes} */
function kindOf(type) {
  const kind = type.toLowerCase();
  return kind === 'document' || kind === 'script' || kind === 'stylesheet' ? kind : 'other';
}

/** @param {CDPSession} devtools @param {string} origin */
async function recordTraffic(devtools, origin) {
  const traffic = {
    /** @type {Bytes} */
    bytes: { document: 0, script: 0, stylesheet: 0, other: 0 },
    requests: 0,
    foreign: 0,
  };
  /** @type {Map<string, keyof Bytes>} */
  const kinds = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return;
    traffic.requests++;
    if (!request.url.startsWith(origin)) traffic.foreign++;
    kinds.set(requestId, kindOf(type ?? 'other'));
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) traffic.bytes[kind] += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return traffic;
}

/** @param {CDPSession} devtools @param {Network} network */
async function slowDown(devtools, { rtt, down, up }) {
  const bytesPerSecond = (/** @type {number} */ kbits) => (kbits * 1000) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: rtt,
    downloadThroughput: bytesPerSecond(down),
    uploadThroughput: bytesPerSecond(up),
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** @param {CDPSession} devtools @returns {Promise<Sight>} */
const sightOf = (devtools) =>
  new Promise((resolve) => {
    devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'benchSight') resolve(JSON.parse(payload));
    });
  });

/** @param {CDPSession} devtools */
async function readMemory(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) =>
    metrics.find((found) => found.name === name)?.value ?? Number.NaN;
  return {
    heapMB: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/**
 * A phone that has never seen the page, with nothing in its cache.
 * @param {Browser} browser
 * @param {Network} network
 * @param {string} origin
 */
export async function openPhone(browser, network, origin) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  const traffic = await recordTraffic(devtools, origin);
  await slowDown(devtools, network);
  await devtools.send('Performance.enable');
  await page.addInitScript(installProbe);
  await page.waitForTimeout(SETTLING_MS);

  return {
    page,
    traffic,
    probe: () => page.evaluate(readProbe),
    quiet: () => page.evaluate(whenQuiet),
    memory: () => readMemory(devtools),
    /** Resolves with where to tap, as soon as the first question has been painted. @param {string} url */
    async openAndSee(url) {
      const sight = sightOf(devtools);
      await devtools.send('Runtime.enable');
      await devtools.send('Runtime.addBinding', { name: 'benchSight' });
      await page.addInitScript(watchFirstTap, PATH.status);
      await page.goto(url, { waitUntil: 'commit' });
      return await sight;
    },
    close: () => context.close(),
  };
}
