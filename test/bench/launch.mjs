import { chromium } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { insistOn, PAGE_NEEDS } from '../run/needs.mjs';

/**
 * A Chromium that asks nobody outside of this machine. Ends with a sentence if there is none, and none can be brought.
 * @param {string[]} [more] arguments
 */
export function launch(more = []) {
  insistOn(PAGE_NEEDS);
  const executablePath = findChromium() ?? '';
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
