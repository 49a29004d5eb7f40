/** Finds a Chromium that starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium that asks nobody outside of this machine, also as root and without a GPU. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const WELL_KNOWN = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The same engine without windows: it does the same work in two thirds of the time. Debian has it, Ubuntu has not. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/**
 * A browser can be there and not start: without its libraries, or as Ubuntu's stub that only names the snap.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

/** The path of a Chromium: `CHROMIUM_PATH` and nothing else where it is set. @param {string[]} preferred */
export function findChromium(...preferred) {
  const asked = process.env['CHROMIUM_PATH'];
  const places = asked
    ? [asked]
    : [...preferred, chromium.executablePath(), ...(WELL_KNOWN[process.platform] ?? [])];
  return places.find(starts);
}
